import type { DateWords } from '../date-words.js';

export const ro: DateWords = {
  language: 'ro',
  months: [
    'ianuarie',
    'februarie feb',
    'martie',
    'aprilie apr',
    'mai',
    'iunie iun',
    'iulie iul',
    'august aug',
    'septembrie sept',
    'octombrie oct',
    'noiembrie nov',
    'decembrie dec',
  ],
  weekdays: 'luni marți marţi miercuri joi vineri sâmbătă duminică',
  links: 'la ora',
  one: 'o un',
  units: {
    second: 'secunde secundă',
    minute: 'minute minut',
    hour: 'ore oră',
    day: 'zile zi',
    week: 'săptămâni săptămână',
    month: 'luni lună',
    year: 'ani',
  },
  ago: { before: 'acum', after: '' },
  named: { today: 'azi', yesterday: 'ieri', now: 'acum' },
};
