import type { DateWords } from '../date-words.js';

export const sl: DateWords = {
  language: 'sl',
  months: [
    'januarja januar jan',
    'februarja februar feb',
    'marca marec',
    'aprila april apr',
    'maja maj',
    'junija junij jun',
    'julija julij jul',
    'avgusta avgust avg',
    'septembra september sep',
    'oktobra oktober okt',
    'novembra november nov',
    'decembra december',
  ],
  weekdays: 'ponedeljek torek sreda četrtek petek sobota nedelja',
  links: 'ob',
  one: 'enim eno',
  units: {
    second: 'sekundo sekundami',
    minute: 'minuto minutami',
    hour: 'uro urami',
    day: 'dnevom dnevi',
    week: 'tednom tedni',
    month: 'mesecem meseci',
    year: 'letom leti',
  },
  ago: { before: 'pred', after: '' },
  named: { today: 'danes', yesterday: 'včeraj', now: 'zdaj' },
};
