import type { DateWords } from '../date-words.js';

export const lv: DateWords = {
  language: 'lv',
  months: [
    'janvāris janvārī',
    'februāris februārī',
    'martā',
    'aprīlis aprīlī',
    'maijs maijā',
    'jūnijs jūnijā',
    'jūlijs jūlijā',
    'augusts augustā',
    'septembris septembrī',
    'oktobris oktobrī',
    'novembris novembrī',
    'decembris decembrī',
  ],
  weekdays: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena',
  links: 'plkst',
  one: 'vienas viena',
  units: {
    second: 'sekundēm sekundes',
    minute: 'minūtēm minūtes',
    hour: 'stundām stundas',
    day: 'dienām dienas',
    week: 'nedēļām nedēļas',
    month: 'mēnešiem mēneša',
    year: 'gadiem gada',
  },
  ago: { before: 'pirms', after: '' },
  named: { today: 'šodien', yesterday: 'vakar', now: 'tagad' },
};
