import type { DateWords } from '../date-words.js';

export const pt: DateWords = {
  language: 'pt',
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março mar marco',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  weekdays:
    'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex sáb dom',
  links: 'às as à de do em',
  one: 'um uma',
  units: {
    second: 'segundo segundos',
    minute: 'minuto minutos',
    hour: 'hora horas',
    day: 'dia dias',
    week: 'semana semanas sem',
    month: 'mês meses mes',
    year: 'ano anos',
  },
  ago: { before: 'há ha', after: 'atrás' },
  named: { today: 'hoje', yesterday: 'ontem', now: 'agora' },
};
