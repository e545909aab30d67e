import type { DateWords } from '../date-words.js';

export const en: DateWords = {
  language: 'en',
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  links: 'at on of the',
  one: 'a an one',
  units: {
    second: 'second seconds sec secs s',
    minute: 'minute minutes min mins m',
    hour: 'hour hours hr hrs h',
    day: 'day days d',
    week: 'week weeks wk wks w',
    month: 'month months mo mos mth mths',
    year: 'year years yr yrs y',
  },
  ago: { before: '', after: 'ago' },
  named: { today: 'today', yesterday: 'yesterday', now: 'now' },
};
