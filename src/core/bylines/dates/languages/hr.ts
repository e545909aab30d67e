import type { DateWords } from '../date-words.js';

export const hr: DateWords = {
  language: 'hr',
  months: [
    'siječnja siječanj',
    'veljače veljača',
    'ožujka ožujak',
    'travnja travanj',
    'svibnja svibanj',
    'lipnja lipanj',
    'srpnja srpanj',
    'kolovoza kolovoz',
    'rujna rujan',
    'oktobra',
    'studenoga studeni',
    'prosinac prosinca',
  ],
  weekdays: 'ponedjeljak utorak srijeda četvrtak petak subota nedjelja',
  links: 'u',
  one: 'jedan jednu jedne',
  units: {
    second: 'sekundi sekunde',
    minute: 'minuta minute minuti',
    hour: 'sata sati sat',
    day: 'dana dan',
    week: 'tjedna tjedan tjedana',
    month: 'mjeseca mjesec mjeseci',
    year: 'godine godina godinu',
  },
  ago: { before: 'prije', after: '' },
  named: { today: 'danas', yesterday: 'jučer', now: 'sada' },
};
