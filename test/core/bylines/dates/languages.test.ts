import assert from 'node:assert/strict';
import { DATE_LANGUAGES } from '../../../../src/core/bylines/dates/lexicon.js';
import type { TimeUnit } from '../../../../src/core/bylines/dates/date-words.js';
import { datesIn, scan } from './reading.js';

const DAY = 86_400;
const SECONDS: Readonly<Record<TimeUnit, number>> = {
  ...{ second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY },
  ...{ month: 2_629_800, year: 31_557_600 },
};

/** Lines that are one date as a whole, with its ISO form; the age in seconds for a relative one. */
const LINES: Readonly<Record<string, readonly (readonly [line: string, iso: string | number])[]>> = {
  de: [
    ['3. März 2011 um 16:05', '2011-03-03T16:05'],
    ['3. März 2011 um 16:05 Uhr', '2011-03-03T16:05'],
    ['Donnerstag, 3. März 2011, 16:05 Uhr', '2011-03-03T16:05'],
    ['Do., 3. März 2011', '2011-03-03'],
    ['Do, 03.03.2011, 16:05', '2011-03-03T16:05'],
    ['3.3.2011 um 16.05 Uhr', '2011-03-03T16:05'],
    ['vor 3 Tagen', 3 * DAY],
    ['vor einer Stunde', 3600],
    ['vor einem Jahr', SECONDS.year],
  ],
  fr: [
    ['3 mars 2011 à 16:05', '2011-03-03T16:05'],
    ['3 mars 2011 à 16h05', '2011-03-03T16:05'],
    ['16h05 13/3/2011', '2011-03-13T16:05'],
    ['2011년 3월 3일 오후 4:05', '2011-03-03T16:05'],
    ['2011年3月3日 上午4:05', '2011-03-03T04:05'],
    ['2011/3/13 午後 4:05', '2011-03-13T16:05'],
    ['下午 4:05 2011/3/13', '2011-03-13T16:05'],
    ['1er mars 2011', '2011-03-01'],
    ['Jeu 3 Mar 2011 16:05', '2011-03-03T16:05'],
    ['jeudi 3 mars 2011', '2011-03-03'],
    ['il y a 3 jours', 3 * DAY],
    ['Il y a un an', SECONDS.year],
  ],
  es: [
    ['3 de marzo de 2011 a las 16:05', '2011-03-03T16:05'],
    ['jueves, 3 de marzo de 2011', '2011-03-03'],
    ['3 marzo, 2011 - 16:05', '2011-03-03T16:05'],
    ['hace 3 días', 3 * DAY],
    ['hace un año', SECONDS.year],
  ],
  pt: [
    ['3 de março de 2011 às 16:05', '2011-03-03T16:05'],
    ['quinta-feira, 3 de março de 2011', '2011-03-03'],
    ['3/03/11 às 16:05', '2011-03-03T16:05'],
    ['há 3 dias', 3 * DAY],
    ['3 dias atrás', 3 * DAY],
  ],
  it: [
    ['3 marzo 2011 alle 16:05', '2011-03-03T16:05'],
    ['3 marzo 2011 alle ore 16:05', '2011-03-03T16:05'],
    ['giovedì 3 marzo 2011', '2011-03-03'],
    ['3 giorni fa', 3 * DAY],
    ['un anno fa', SECONDS.year],
  ],
  nl: [
    ['3 maart 2011 om 16:05', '2011-03-03T16:05'],
    ['donderdag 3 maart 2011', '2011-03-03'],
    ['3 dagen geleden', 3 * DAY],
    ['een jaar geleden', SECONDS.year],
  ],
  fi: [
    ['3. maaliskuuta 2011 klo 16:05', '2011-03-03T16:05'],
    ['3.3.2011 klo 16:05', '2011-03-03T16:05'],
    ['3 päivää sitten', 3 * DAY],
  ],
  sv: [
    ['3 mars 2011 kl. 16:05', '2011-03-03T16:05'],
    ['torsdag 3 mars 2011', '2011-03-03'],
    ['3 dagar sedan', 3 * DAY],
  ],
  da: [
    ['3. marts 2011 kl. 16:05', '2011-03-03T16:05'],
    ['3 dage siden', 3 * DAY],
    ['en time siden', 3600],
  ],
  pl: [
    ['3 marca 2011 o 16:05', '2011-03-03T16:05'],
    ['3 marca 2011 r. godz. 16:05', '2011-03-03T16:05'],
    ['czw., 3 marca 2011', '2011-03-03'],
    ['3 dni temu', 3 * DAY],
  ],
  cs: [
    ['3. března 2011 v 16:05', '2011-03-03T16:05'],
    ['čtvrtek 3. března 2011', '2011-03-03'],
    ['před 3 dny', 3 * DAY],
  ],
  ru: [
    ['3 марта 2011 в 16:05', '2011-03-03T16:05'],
    ['3 марта 2011 г. в 16:05', '2011-03-03T16:05'],
    ['Чт, 3 мар 2011', '2011-03-03'],
    ['3 дня назад', 3 * DAY],
  ],
  uk: [
    ['3 березня 2011 о 16:05', '2011-03-03T16:05'],
    ['3 дні тому', 3 * DAY],
  ],
  tr: [
    ['3 Mart 2011 16:05', '2011-03-03T16:05'],
    ['3 Mart 2011, saat 16:05', '2011-03-03T16:05'],
    ['3 gün önce', 3 * DAY],
    ['bir saat önce', 3600],
  ],
  el: [
    ['3 Μαρτίου 2011, 16:05', '2011-03-03T16:05'],
    ['πριν 3 ημέρες', 3 * DAY],
    ['3 μέρες πριν', 3 * DAY],
  ],
  hu: [
    ['2011. március 3. 16:05', '2011-03-03T16:05'],
    ['2011. 03. 13', '2011-03-13'],
    ['3 nappal ezelőtt', 3 * DAY],
  ],
  en: [
    ['3 days ago', 3 * DAY],
    ['a year ago', SECONDS.year],
    ['an hour ago', 3600],
    ['1 second ago', 1],
    ['6 yr. ago', 6 * SECONDS.year],
    ['2 hrs ago', 7200],
    ['5m ago', 300],
    ['2 years, 3 months ago', 2 * SECONDS.year],
    ['3 minutes ago ( 4:05 PM)', 180],
  ],
  ar: [
    ['3 مارس 2011', '2011-03-03'],
    ['السبت يناير 03, 2015 5:17 am', '2015-01-03T05:17'],
    ['منذ 3 أيام', 3 * DAY],
  ],
  bg: [['3 март 2011 16:05', '2011-03-03T16:05']],
  ca: [
    ['3 març 2011, 16:05', '2011-03-03T16:05'],
    ['3 de març de 2011', '2011-03-03'],
    ['fa 3 dies', 3 * DAY],
  ],
  et: [
    ['3. märts 2011 16:05', '2011-03-03T16:05'],
    ['3 päeva tagasi', 3 * DAY],
  ],
  he: [
    ['3 במרץ 2011', '2011-03-03'],
    ['3 מרץ 2011 בשעה 16:05', '2011-03-03T16:05'],
    ['לפני 3 ימים', 3 * DAY],
  ],
  hr: [
    ['3. ožujka 2011. u 16:05', '2011-03-03T16:05'],
    ['prije 3 dana', 3 * DAY],
  ],
  id: [
    ['3 Maret 2011 pukul 16:05', '2011-03-03T16:05'],
    ['Kamis, 3 Maret 2011', '2011-03-03'],
    ['3 hari lalu', 3 * DAY],
  ],
  lt: [
    ['3 kovo 2011 16:05', '2011-03-03T16:05'],
    ['prieš 3 dienas', 3 * DAY],
  ],
  lv: [
    ['3. jūnijs 2011, 16:05', '2011-06-03T16:05'],
    ['pirms 3 dienām', 3 * DAY],
  ],
  ro: [
    ['3 martie 2011 la 16:05', '2011-03-03T16:05'],
    ['acum 3 zile', 3 * DAY],
  ],
  sk: [
    ['3. marca 2011 o 16:05', '2011-03-03T16:05'],
    ['pred 3 dňami', 3 * DAY],
  ],
  sl: [
    ['3. marca 2011 ob 16:05', '2011-03-03T16:05'],
    ['pred 3 dnevi', 3 * DAY],
  ],
  sr: [
    ['3. mart 2011, 16:05', '2011-03-03T16:05'],
    ['3. март 2011', '2011-03-03'],
    ['pre 3 dana', 3 * DAY],
  ],
  ja: [
    ['2011年3月3日 16:05', '2011-03-03T16:05'],
    ['2011年3月3日(木) 16:05', '2011-03-03T16:05'],
    ['3日前', 3 * DAY],
    ['1時間前', 3600],
    ['2 ヶ月前', 2 * SECONDS.month],
    ['３年前', 3 * SECONDS.year],
  ],
  zh: [
    ['2011年3月3日', '2011-03-03'],
    ['5分钟前', 300],
    ['2 小时前', 7200],
    ['3天以前', 3 * DAY],
    ['2个月前', 2 * SECONDS.month],
    ['2週前', 14 * DAY],
  ],
  ko: [
    ['2011년 3월 3일', '2011-03-03'],
    ['10분 전', 600],
    ['3시간 전', 10_800],
    ['3일 전', 3 * DAY],
    ['2주 전', 14 * DAY],
    ['2개월 전', 2 * SECONDS.month],
  ],
};

suite('languages of dates', () => {
  test('each has lines below', () => {
    assert.deepEqual(
      DATE_LANGUAGES.map(({ language }) => language).filter((language) => !LINES[language]),
      [],
    );
  });

  for (const [language, lines] of Object.entries(LINES)) {
    test(language, () => {
      for (const [line, iso] of lines) assert.deepEqual(datesIn(line), [[line, iso]]);
    });
  }

  for (const words of DATE_LANGUAGES) {
    const { language, months, weekdays, units, ago, one } = words;
    test(`${language}: every spelling of a month, before the day and behind it`, () => {
      for (const [i, list] of months.entries()) {
        const iso = `2011-${String(i + 1).padStart(2, '0')}-03`;
        for (const month of list.split(' ')) {
          for (const line of [`3 ${month} 2011`, `3. ${capital(month)}, 2011`, `${capital(month)} 3, 2011`]) {
            assert.deepEqual(datesIn(line), [[line, iso]]);
          }
        }
      }
    });

    test(`${language}: every day of the week belongs to the date behind it`, () => {
      for (const weekday of weekdays.split(' ')) {
        const line = `${capital(weekday)}, 3 ${months[2].split(' ')[0]} 2011`;
        assert.deepEqual(datesIn(line), [[line, '2011-03-03']]);
      }
    });

    test(`${language}: every word for a unit of time that lies back`, () => {
      for (const [unit, list] of Object.entries(units) as [TimeUnit, string][]) {
        for (const word of list.split(' ')) {
          const forms = [
            ago.before && `${ago.before.split(' ').length > 2 ? ago.before : ago.before.split(' ')[0]} 3 ${word}`,
          ];
          for (const after of ago.after.split(' ')) if (after) forms.push(`3 ${word} ${after}`);
          for (const line of forms.filter(Boolean)) assert.deepEqual(datesIn(line), [[line, 3 * SECONDS[unit]]]);
        }
      }
    });

    if (ago.before === '' && ago.after === '') continue;
    test(`${language}: a word for one counts as a number`, () => {
      const day = units.day.split(' ')[0];
      for (const word of one.split(' ')) {
        const line = ago.after ? `${word} ${day} ${ago.after.split(' ')[0]}` : `${ago.before} ${word} ${day}`;
        assert.deepEqual(datesIn(line), [[line, DAY]]);
      }
    });
  }

  const NAMED = [
    ...['Yesterday at 4:05 pm', 'today at 16:05', 'Yesterday, 4:05 PM', 'Heute um 16:05', 'gestern, 16:05 Uhr'],
    ...[
      'hier à 16:05',
      'ayer a las 16:05',
      'ontem às 16:05',
      'ieri alle 16:05',
      'gisteren om 16:05',
      'eilen klo 16:05',
    ],
    ...['igår kl. 16:05', 'wczoraj o 16:05', 'včera v 16:05', 'вчера в 16:05', 'вчора о 16:05', 'dün 16:05'],
    ...['χθες στις 16:05', 'tegnap 16:05'],
  ];
  test('a time of a day that has a name is a relative date', () => {
    for (const line of NAMED) {
      assert.deepEqual(datesIn(line), [[line, null]]);
      assert.deepEqual([scan(line)[0].hour, scan(line)[0].minute], [16, 5], line);
    }
  });

  test('a time alone is a clock', () => {
    assert.deepEqual(datesIn('Ann16:05'), [['16:05', 'clock']]);
    assert.deepEqual(datesIn('16:05 Uhr'), [['16:05 Uhr', 'clock']]);
    assert.deepEqual(datesIn('I saw it yesterday. 16:05'), [['16:05', 'clock']]);
  });
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
