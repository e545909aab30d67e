import type { DateWords } from '../date-words.js';

export const it: DateWords = {
  language: 'it',
  months: [
    'gennaio gen',
    'febbraio feb',
    'marzo mar',
    'aprile apr',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom',
  links: 'alle ore il del',
  one: 'un uno una',
  units: {
    second: 'secondo secondi',
    minute: 'minuto minuti',
    hour: 'ora ore',
    day: 'giorno giorni g gg',
    week: 'settimana settimane sett',
    month: 'mese mesi',
    year: 'anno anni',
  },
  ago: { before: '', after: 'fa' },
  named: { today: 'oggi', yesterday: 'ieri', now: 'adesso' },
};
