import type { DateWords } from '../date-words.js';

export const ca: DateWords = {
  language: 'ca',
  months: [
    'gener gen',
    'febrer febr',
    'març',
    'abril abr',
    'maig',
    'juny',
    'juliol',
    'agost',
    'setembre set',
    'octubre oct',
    'novembre nov',
    'desembre',
  ],
  weekdays: 'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  links: 'a les de del',
  one: 'un una',
  units: {
    second: 'segon segons',
    minute: 'minut minuts',
    hour: 'hora hores',
    day: 'dia dies',
    week: 'setmana setmanes',
    month: 'mes mesos',
    year: 'any anys',
  },
  ago: { before: 'fa', after: '' },
  named: { today: 'avui', yesterday: 'ahir', now: 'ara' },
};
