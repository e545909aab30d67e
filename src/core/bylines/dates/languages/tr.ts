import type { DateWords } from '../date-words.js';

export const tr: DateWords = {
  language: 'tr',
  months: [
    'ocak oca',
    'şubat şub',
    'mart mar',
    'nisan nis',
    'mayıs may',
    'haziran haz',
    'temmuz tem',
    'ağustos ağu',
    'eylül eyl',
    'ekim eki',
    'kasım kas',
    'aralık ara',
  ],
  weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz',
  links: 'saat',
  one: 'bir',
  units: {
    second: 'saniye sn',
    minute: 'dakika dk',
    hour: 'saat sa',
    day: 'gün',
    week: 'hafta hf',
    month: 'ay',
    year: 'yıl',
  },
  ago: { before: '', after: 'önce' },
  named: { today: 'bugün', yesterday: 'dün', now: 'şimdi' },
};
