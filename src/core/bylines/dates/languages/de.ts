import type { DateWords } from '../date-words.js';

export const de: DateWords = {
  language: 'de',
  months: [
    'januar jan jänner jän',
    'februar feb feber',
    'märz mär mrz maerz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  weekdays:
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so mon die mit don fre sam son',
  links: 'um am den der gegen',
  one: 'einer einem einen eine ein',
  units: {
    second: 'sekunde sekunden sek',
    minute: 'minute minuten min',
    hour: 'stunde stunden std std',
    day: 'tag tage tagen tg t',
    week: 'woche wochen wo',
    month: 'monat monate monaten mon',
    year: 'jahr jahre jahren',
  },
  ago: { before: 'vor', after: '' },
  named: { today: 'heute', yesterday: 'gestern', now: 'eben' },
};
