import type { DateWords } from '../date-words.js';

export const bg: DateWords = {
  language: 'bg',
  months: [
    'януари ян',
    'февруари фев',
    'март',
    'април апр',
    'май',
    'юни',
    'юли',
    'август авг',
    'септември сеп септ',
    'октомври окт',
    'ноември ное',
    'декември дек',
  ],
  weekdays: 'понеделник вторник сряда четвъртък петък събота неделя',
  links: 'в г',
  one: 'един една едно',
  units: {
    second: 'секунда секунди',
    minute: 'минута минути',
    hour: 'час часа',
    day: 'ден дни',
    week: 'седмица седмици',
    month: 'месец месеца',
    year: 'година години',
  },
  // Three "години" are years here and hours in Ukrainian; an age is not told rather than told wrongly.
  ago: { before: '', after: '' },
  named: { today: 'днес', yesterday: 'вчера', now: 'сега' },
};
