import type { DateWords } from '../date-words.js';

export const pl: DateWords = {
  language: 'pl',
  months: [
    'stycznia styczeń sty',
    'lutego luty lut',
    'marca marzec mar',
    'kwietnia kwiecień kwi',
    'maja maj',
    'czerwca czerwiec cze',
    'lipca lipiec lip',
    'sierpnia sierpień sie',
    'września wrzesień wrz',
    'października październik paź',
    'listopada listopad lis',
    'grudnia grudzień gru',
  ],
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz',
  links: 'o godz r',
  one: 'jeden jedną',
  units: {
    second: 'sekunda sekundy sekund sekundę',
    minute: 'minuta minuty minut minutę',
    hour: 'godzina godziny godzin godzinę godz',
    day: 'dzień dni dn',
    week: 'tydzień tygodnie tygodni tyg',
    month: 'miesiąc miesiące miesięcy mies',
    year: 'rok lata lat',
  },
  ago: { before: '', after: 'temu' },
  named: { today: 'dzisiaj dziś', yesterday: 'wczoraj', now: 'teraz' },
};
