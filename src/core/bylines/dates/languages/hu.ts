import type { DateWords } from '../date-words.js';

export const hu: DateWords = {
  language: 'hu',
  months: [
    'január jan',
    'február feb febr',
    'március márc',
    'április ápr',
    'május máj',
    'június jún',
    'július júl',
    'augusztus aug',
    'szeptember szept szep',
    'október okt',
    'november nov',
    'december dec',
  ],
  weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  links: '',
  one: 'egy',
  units: {
    second: 'másodperccel másodperce másodperc',
    minute: 'perccel perce perc',
    hour: 'órával órája óra',
    day: 'nappal napja nap',
    week: 'héttel hete hét',
    month: 'hónappal hónapja hónap',
    year: 'évvel éve év',
  },
  ago: { before: '', after: 'ezelőtt' },
  named: { today: 'ma', yesterday: 'tegnap', now: 'most' },
};
