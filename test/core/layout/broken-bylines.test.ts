import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

suite('bylines of which some have broken in two', () => {
  test('a number before the name tells that a long one is a name too', () => {
    const names = ['Wren', 'Oda @ The Kettle I Never Bought', 'A Lid at a Time', 'Bo Tarn', 'Ulf'];
    const words = [
      'The lid sprang off in the first week, and nobody remembers it.',
      'Mine has held for nine years. Did you oil it?',
      'There was no leaflet, only a bag of screws.',
      'Then ask for the drawing without the bird.',
      'I like your kettles very much.',
    ];
    const posts = names.map((name, i) => {
      const apart = name.length > 10 ? '\n' : ' ';
      return `${i + 1} ${name}${apart}August 9, 2012 at 9:0${i} am\n\n    ${words[i]}\n`;
    });
    const text = ['Kettles that spring', '', 'They were sold with a bird on the lid.', '', ...posts].join('\n');
    assert.deepEqual(
      parse(text).posts.map(({ author }) => author),
      names,
    );
  });
});
