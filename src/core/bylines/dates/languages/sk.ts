import type { DateWords } from '../date-words.js';

export const sk: DateWords = {
  language: 'sk',
  months: [
    'januára január',
    'februára február',
    'marca marec',
    'apríla apríl',
    'mája máj',
    'júna jún',
    'júla júl',
    'augusta august',
    'septembra september',
    'októbra október',
    'novembra november',
    'decembra december',
  ],
  weekdays: 'pondelok utorok streda štvrtok piatok sobota nedeľa',
  links: 'o v',
  one: 'jedným jednou',
  units: {
    second: 'sekundou sekundami',
    minute: 'minútou minútami',
    hour: 'hodinou hodinami',
    day: 'dňom dňami',
    week: 'týždňom týždňami',
    month: 'mesiacom mesiacmi',
    year: 'rokom rokmi',
  },
  ago: { before: 'pred', after: '' },
  named: { today: 'dnes', yesterday: 'včera', now: 'teraz' },
};
