import type { DateWords } from '../date-words.js';

export const es: DateWords = {
  language: 'es',
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sep sept',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  weekdays: 'lunes martes miércoles miercoles jueves viernes sábado sabado domingo lun mar mié mie jue vie sáb sab dom',
  links: 'a las la el de del',
  one: 'un una',
  units: {
    second: 'segundo segundos',
    minute: 'minuto minutos',
    hour: 'hora horas',
    day: 'día días dia dias',
    week: 'semana semanas sem',
    month: 'mes meses',
    year: 'año años',
  },
  ago: { before: 'hace', after: '' },
  named: { today: 'hoy', yesterday: 'ayer', now: 'ahora' },
};
