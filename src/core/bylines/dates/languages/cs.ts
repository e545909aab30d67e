import type { DateWords } from '../date-words.js';

export const cs: DateWords = {
  language: 'cs',
  months: [
    'ledna leden',
    'února únor',
    'března březen',
    'dubna duben',
    'května květen',
    'června červen',
    'července červenec',
    'srpna srpen',
    'září',
    'října říjen',
    'listopadu listopad',
    'prosince prosinec',
  ],
  weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne',
  links: 'v ve dne',
  one: 'jedním jednou',
  units: {
    second: 'sekundou sekundami',
    minute: 'minutou minutami',
    hour: 'hodinou hodinami',
    day: 'dnem dny',
    week: 'týdnem týdny',
    month: 'měsícem měsíci',
    year: 'rokem lety roky',
  },
  ago: { before: 'před', after: '' },
  named: { today: 'dnes', yesterday: 'včera', now: 'nyní' },
};
