import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/layout/page.js';
import { findRemarks } from '../../../src/core/layout/remarks.js';

/** Who speaks in the comments of a program. */
function speakersIn(...comment: string[]): string[] {
  const text = [...comment, 'ring(bell);', 'done(bell);'].join('\n');
  return findRemarks(readPage(text)).map(({ name, date }) => {
    const shown = date ? ` ${text.slice(date.start, date.end)}` : '';
    return (name ? text.slice(name.start, name.end) : '') + shown;
  });
}

suite('remarks in source comments', () => {
  const dialogues: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['signed', ['# Too slow. - Ann 3/3/11', '# It is not. - Bo 2011/03/04'], ['Ann 3/3/11', 'Bo 2011/03/04']],
    ['signed with brackets', ['// Too slow. -- ann (2011-03-03)', '// No. -- bo'], ['ann 2011-03-03', 'bo']],
    ['tasks', ['// TODO(ann): too slow', '// FIXME(bo): it is not'], ['ann', 'bo']],
    ['a task and an answer', ['// TODO(ann): is it slow?', '// bo: no'], ['ann', 'bo']],
    ['names before dates', ['# ann 2011-03-03: too slow', '# bo 2011-03-04: no'], ['ann 2011-03-03', 'bo 2011-03-04']],
    ['dates before names', ['; 2011-03-03 ann: slow', '; 2011-03-04 bo: no'], ['ann 2011-03-03', 'bo 2011-03-04']],
    ['brackets', ['-- [ann] too slow?', '-- [bo] no'], ['ann', 'bo']],
    ['names that return', ['# ann: too slow?', '# bo: no', '# ann: fine'], ['ann', 'bo', 'ann']],
  ];
  for (const [name, comment, speakers] of dialogues) {
    test(name, () => assert.deepEqual(speakersIn(...comment), speakers));
  }

  const refusals: readonly (readonly [string, readonly string[]])[] = [
    ['one signature', ['# Too slow.', '# Take the rope. - Ann 2011/03/03']],
    ['one task', ['// TODO(ann): too slow', '// and too loud']],
    ['parameters', ['# host: the tower', '# port: the rope']],
    ['labels', ['# Note: slow', '# Returns: nothing']],
    ['labels in brackets', ['# [slow] too slow', '# [slow] too loud', '# [fast] enough']],
    ['dashes between words', ['# loud - very loud', '# soft - hardly at all']],
    ['a history', ['# History', '# ann 2011-03-03: too slow', '# bo 2011-03-04: faster']],
    ['changes', ['# 2011-03-03 ann: Added ropes', '# 2011-03-04 bo: Fixed ropes']],
  ];
  for (const [name, comment] of refusals) test(`none in ${name}`, () => assert.deepEqual(speakersIn(...comment), []));

  test('none in prose with headings', () => {
    const text =
      '# Ropes - Ann 2011-03-03\n# Bells - Bo 2011-03-04\nThey ring.\nThey swing.\nThey sleep at noon.\nWe listen.';
    assert.deepEqual(findRemarks(readPage(text)), []);
  });
});
