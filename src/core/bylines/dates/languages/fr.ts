import type { DateWords } from '../date-words.js';

export const fr: DateWords = {
  language: 'fr',
  months: [
    'janvier jan janv',
    'février fév févr fevrier fev',
    'mars mar',
    'avril avr',
    'mai',
    'juin',
    'juillet juil jul',
    'août aoû aout',
    'septembre sep sept',
    'octobre oct',
    'novembre nov',
    'décembre déc decembre dec',
  ],
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  links: 'à le du a',
  one: 'un une',
  units: {
    second: 'seconde secondes',
    minute: 'minute minutes',
    hour: 'heure heures h',
    day: 'jour jours j',
    week: 'semaine semaines sem',
    month: 'mois',
    year: 'an ans année années',
  },
  ago: { before: 'il y a', after: '' },
  named: { today: "aujourd'hui aujourd’hui", yesterday: 'hier', now: 'maintenant' },
};
