import type { DateWords } from '../date-words.js';

export const lt: DateWords = {
  language: 'lt',
  months: [
    'sausio sausis',
    'vasario vasaris',
    'kovo kovas',
    'balandžio balandis',
    'gegužės gegužė',
    'birželio birželis',
    'liepos liepa',
    'rugpjūčio rugpjūtis',
    'rugsėjo rugsėjis',
    'spalio spalis',
    'lapkričio lapkritis',
    'gruodžio gruodis',
  ],
  weekdays: 'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis',
  links: 'd',
  one: 'vieną',
  units: {
    second: 'sekundes sekundę sekundžių',
    minute: 'minutes minutę minučių',
    hour: 'valandas valandą valandų',
    day: 'dienas dieną dienų',
    week: 'savaites savaitę savaičių',
    month: 'mėnesius mėnesį mėnesių',
    year: 'metus metų',
  },
  ago: { before: 'prieš', after: '' },
  named: { today: 'šiandien', yesterday: 'vakar', now: 'dabar' },
};
