import type { DateWords } from '../date-words.js';

export const sv: DateWords = {
  language: 'sv',
  months: [
    'januari jan',
    'februari feb',
    'mars mar',
    'april apr',
    'maj',
    'juni jun',
    'juli jul',
    'augusti aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tor tors fre lör sön',
  links: 'kl klockan den',
  one: 'en ett',
  units: {
    second: 'sekund sekunder',
    minute: 'minut minuter',
    hour: 'timme timmar tim',
    day: 'dag dagar',
    week: 'vecka veckor v',
    month: 'månad månader mån',
    year: 'år',
  },
  ago: { before: '', after: 'sedan sen' },
  named: { today: 'idag', yesterday: 'igår', now: 'nyss' },
};
