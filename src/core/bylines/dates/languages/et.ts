import type { DateWords } from '../date-words.js';

export const et: DateWords = {
  language: 'et',
  months: [
    'jaanuar jaan',
    'veebruar veebr',
    'märts',
    'aprill apr',
    'mai',
    'juuni',
    'juuli',
    'august aug',
    'september sept',
    'oktoober okt',
    'november nov',
    'detsember dets',
  ],
  weekdays: 'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  links: 'kell',
  one: 'üks ühe',
  units: {
    second: 'sekund sekundit',
    minute: 'minut minutit',
    hour: 'tund tundi',
    day: 'päev päeva',
    week: 'nädal nädalat',
    month: 'kuu kuud',
    year: 'aasta aastat',
  },
  ago: { before: '', after: 'tagasi' },
  named: { today: 'täna', yesterday: 'eile', now: 'praegu' },
};
