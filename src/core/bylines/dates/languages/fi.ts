import type { DateWords } from '../date-words.js';

export const fi: DateWords = {
  language: 'fi',
  months: [
    'tammikuu tammikuuta tammi',
    'helmikuu helmikuuta helmi',
    'maaliskuu maaliskuuta maalis',
    'huhtikuu huhtikuuta huhti',
    'toukokuu toukokuuta touko',
    'kesäkuu kesäkuuta kesä',
    'heinäkuu heinäkuuta heinä',
    'elokuu elokuuta elo',
    'syyskuu syyskuuta syys',
    'lokakuu lokakuuta loka',
    'marraskuu marraskuuta marras',
    'joulukuu joulukuuta joulu',
  ],
  weekdays: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su',
  links: 'klo kello',
  one: 'yksi',
  units: {
    second: 'sekunti sekuntia sekunnin',
    minute: 'minuutti minuuttia minuutin',
    hour: 'tunti tuntia tunnin',
    day: 'päivä päivää päivän pv',
    week: 'viikko viikkoa viikon vk',
    month: 'kuukausi kuukautta kuukauden kk',
    year: 'vuosi vuotta vuoden',
  },
  ago: { before: '', after: 'sitten' },
  named: { today: 'tänään', yesterday: 'eilen', now: 'nyt' },
};
