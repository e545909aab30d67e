import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';
import { blockOf } from '../../../src/core/layout/block.js';
import { readPage } from '../../../src/core/layout/page.js';
import { lineBehindLast } from '../../../src/core/layout/tail-lines.js';

suite('the line behind the last post', () => {
  test('is looked for below any number of posts', () => {
    const page = readPage('Ann\n\nI bake mine at noon.\n');
    const block = blockOf({ place: 'header', anchor: 0, first: 0, last: 0 });
    assert.equal(
      lineBehindLast(
        page,
        Array.from({ length: 300_000 }, () => block),
      ),
      null,
    );
  });
});

suite('what stands behind the last post, or below the buttons of any', () => {
  const post = (name: string, text: string, day: number): string => `${name}\nMarch ${day}, 2011 4:05 pm\n${text}\n`;
  const POSTS = [
    `The pond\n\n4 comments\n\n${post('Ann Lee', 'The pond is empty again.', 3)}`,
    post('Bo Reed', 'Have you asked the miller?', 4),
    post('Cy Marsh', 'He is away until Sunday.', 5),
    post('Di Fenn', 'Then we wait for him.', 6),
  ];
  const lastOf = (text: string): string => {
    const { posts } = parse(text, { general: true });
    assert.equal(posts.length, 4);
    return text.slice(posts[3].start, posts[3].end);
  };

  test('labels that are set apart are the page’s', () => {
    assert.equal(lastOf([...POSTS, 'Village notices\n', 'About this pond\n'].join('\n')), POSTS[3].trimEnd());
  });

  test('but are somebody’s words where other posts end in such lines too', () => {
    const signed = POSTS.map(
      (text, i) => `${text}\n${['Keeper of frogs', 'Chair of ponds', 'Owner of reeds', 'Friend of eels'][i]}\n`,
    );
    assert.ok(lastOf(signed.join('\n')).endsWith('Friend of eels'));
  });

  test('a name that signs the post stays', () => {
    assert.ok(lastOf([...POSTS, 'Di\n'].join('\n')).endsWith('Di'));
  });

  test('what leads to more of the discussion is no body, in several languages', () => {
    for (const more of [
      'View 6 more replies',
      'Voir toutes les réactions',
      'Weitere Antworten anzeigen (2)',
      'Показать ещё 3 ответа',
    ]) {
      const text = [...POSTS.slice(0, 3), `${POSTS[3]}${more}\n`].join('\n');
      assert.equal(lastOf(text), POSTS[3].trimEnd(), more);
    }
  });

  test('below buttons no body goes on', () => {
    const pressed = POSTS.map((text, i) => `${text}Reply\nShare${i === 1 ? '\nKeeper of the sluice' : ''}\n`);
    const text = pressed.join('\n');
    const { posts } = parse(text, { general: true });
    assert.equal(text.slice(posts[1].start, posts[1].end), POSTS[1].trimEnd());
  });

  test('a badge below the blank line that parts posts belongs to the one below', () => {
    const text = [...POSTS.slice(0, 2), `Top contributor\n${POSTS[2]}`, POSTS[3]].join('\n');
    const { posts } = parse(text, { general: true });
    assert.equal(text.slice(posts[1].start, posts[1].end), POSTS[1].trimEnd());
    assert.equal(text.slice(posts[2].start, posts[2].end), `Top contributor\n${POSTS[2].trimEnd()}`);
  });
});
