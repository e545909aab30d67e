import type { DateWords } from '../date-words.js';

/** Danish and Norwegian, which write dates nearly alike. */
export const da: DateWords = {
  language: 'da',
  months: [
    'januar jan',
    'februar feb',
    'marts mars mar',
    'april apr',
    'maj mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december desember dec des',
  ],
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag man tir tirs ons tor tors fre lør søn',
  links: 'kl klokken den',
  one: 'en et ett',
  units: {
    second: 'sekund sekunder',
    minute: 'minut minutter minutt',
    hour: 'time timer',
    day: 'dag dage dager',
    week: 'uge uger uke uker',
    month: 'måned måneder',
    year: 'år',
  },
  ago: { before: '', after: 'siden' },
  named: { today: 'idag', yesterday: 'igår', now: 'nå' },
};
