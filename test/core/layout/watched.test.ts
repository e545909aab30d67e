import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

suite('dates beside counts of views', () => {
  test('are those of what is listed, and no comments', () => {
    const listed = ['Kettles sing', 'Night loaves', 'A lid for Ann'].flatMap((title, i) => [
      `1${i}:29`,
      title,
      'Wren',
      `${13 + i}k views`,
      '•',
      `${2 + i} years ago`,
      '',
    ]);
    const said = ['quern', 'Bo Tarn', 'mudlark'].flatMap((name, i) => [
      name,
      `${2 + i} years ago`,
      `Mine has held for ${i + 4} years, what do you do with yours?`,
      'Reply',
      '',
    ]);
    const text = ['Kettles that spring', '', ...listed, '3 Comments', '', ...said].join('\n');
    assert.deepEqual(
      parse(text, { general: true }).posts.map(({ author }) => author),
      ['quern', 'Bo Tarn', 'mudlark'],
    );
    assert.equal(parse(['Kettles that spring', '', ...listed].join('\n')).structure, 'none');
  });
});
