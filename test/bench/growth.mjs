import { medianTime } from './measure.mjs';

/** Time may grow as the text does, and a little more: caches are small. */
const GROWTH = { must: 1.5, aim: 1.2 };
const SIZE = 40_000;
const FACTOR = 4;

/** What patterns that backtrack, and searches that begin anew at every place, would stumble over; repeated to any length. */
const WORST = {
  blanks: ' ',
  'blank lines': '\n',
  'lines of blanks': '     \n',
  digits: '1',
  'numbers and points': '1.1,1 ',
  colons: 'a: ',
  brackets: '(',
  'brackets and words': '(a ',
  'at signs': '@',
  mentions: '@ann ',
  'angle signs': '>',
  quotations: '> > a\n',
  'quotation marks': '“a',
  dashes: '- – ',
  addresses: 'a@b ',
  'opened tags': '<a ',
  'half dates': 'March 3, ',
  'dates without names': '3 March 2011 at 4:05 pm\n',
  names: 'Ann Lee\n',
  'names and dates': 'Ann Lee says:\nMarch 3, 2011 at 4:05 pm\n\nNo.\n\n',
  'wide signs': '、。',
  surrogates: '😀',
};

/** How much longer than its size a hostile text takes, for the one that grows worst. */
export function growthRow({ parse, analyze }) {
  const run = (piece, size) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    return medianTime(() => analyze(text, parse(text)));
  };
  const grown = Object.entries(WORST).map(([name, piece]) => {
    const times = [run(piece, SIZE), run(piece, SIZE * FACTOR)];
    return { name, times, value: times[1] / times[0] / FACTOR };
  });
  const worst = grown.reduce((most, one) => (one.value > most.value ? one : most));
  const note = `${worst.name}: ${worst.times.map((time) => time.toFixed(0)).join(' → ')} ms for ${FACTOR} × the text`;
  return {
    name: `growth, worst of ${grown.length} hostile texts`,
    value: worst.value,
    unit: '× size',
    ...GROWTH,
    note,
  };
}
