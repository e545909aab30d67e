import type { DateWords } from '../date-words.js';

export const nl: DateWords = {
  language: 'nl',
  months: [
    'januari jan',
    'februari feb',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
  links: 'om op',
  one: 'een één',
  units: {
    second: 'seconde seconden',
    minute: 'minuut minuten',
    hour: 'uur uren u',
    day: 'dag dagen dg',
    week: 'week weken',
    month: 'maand maanden mnd',
    year: 'jaar jaren',
  },
  ago: { before: '', after: 'geleden' },
  named: { today: 'vandaag', yesterday: 'gisteren', now: 'zojuist' },
};
