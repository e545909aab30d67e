import type { DateWords } from '../date-words.js';

export const id: DateWords = {
  language: 'id',
  months: [
    'januari jan',
    'februari feb',
    'maret',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'agustus agu agt ogos',
    'september sep',
    'oktober okt',
    'november nov',
    'desember',
  ],
  weekdays: 'senin selasa rabu kamis jumat sabtu minggu ahad',
  links: 'pukul jam pada',
  one: 'satu',
  units: {
    second: 'detik',
    minute: 'menit',
    hour: 'jam',
    day: 'hari',
    week: 'minggu',
    month: 'bulan',
    year: 'tahun',
  },
  ago: { before: '', after: 'lalu' },
  named: { today: '', yesterday: 'kemarin', now: 'sekarang' },
};
