import type { DateWords } from '../date-words.js';

export const sr: DateWords = {
  language: 'sr',
  months: [
    'januar јануар',
    'februar фебруар',
    'mart март',
    'april април',
    'maj мај',
    'jun јун',
    'jul јул',
    'avgust август',
    'septembar септембар',
    'oktobar октобар',
    'novembar новембар',
    'decembar децембар',
  ],
  weekdays: 'ponedeljak utorak sreda četvrtak petak subota nedelja понедељак уторак среда четвртак петак субота недеља',
  links: 'u у',
  one: 'jedan jednu један једну',
  units: {
    second: 'sekundi sekunde секунди секунде',
    minute: 'minuta minute минута минуте',
    hour: 'sati sata сати сата',
    day: 'dana дана',
    week: 'nedelja nedelje недеља недеље',
    month: 'meseci meseca месеци месеца',
    year: 'godina godine година године',
  },
  ago: { before: 'pre', after: '' },
  named: { today: 'danas', yesterday: 'juče', now: 'sada' },
};
