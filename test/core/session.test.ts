import assert from 'node:assert/strict';
import { open } from '../../src/core/index.js';

const PROSE = 'I bake mine at noon and the crust is better for it. ';
const LONG = PROSE.repeat(6).trim();
const PAGE = ['Ann', 'Bo', 'Cy', 'Dee']
  .map((name, i) => `${name} says:\nMarch ${i + 1}, 2011 at 4:05 pm\n\n${LONG}\n`)
  .join('\n');

/** The place in the middle of the `post`-th paragraph. */
const middleOf = (post: number): number => {
  let at = -1;
  for (let i = 0; i <= post; i++) at = PAGE.indexOf(LONG, at + 1);
  return at + 150;
};

suite('sessions', () => {
  test('what is typed inside a paragraph moves spans, and nothing is read again', () => {
    const session = open(PAGE);
    const [, second, third] = session.discussion.posts;
    const typed = ' and so, I think, is the crumb';
    [...typed].forEach((text, i) => {
      const at = middleOf(1) + i;
      assert.deepEqual(session.edit([{ start: at, end: at, text }]), [second.id]);
    });
    assert.equal(session.readings, 1);
    assert.equal(session.text, PAGE.slice(0, middleOf(1)) + typed + PAGE.slice(middleOf(1)));
    assert.equal(session.post(second.id)!.end, second.end + typed.length);
    assert.equal(session.post(third.id)!.start, third.start + typed.length);
    assert.equal(session.discussion.posts[2].spans.author!.start, third.spans.author!.start + typed.length);
  });

  test('a name typed into it is a mention, and the page is read again', () => {
    const session = open(PAGE);
    const at = middleOf(2);
    session.edit([{ start: at, end: at, text: ' as Ann said ' }]);
    assert.equal(session.readings, 2);
    assert.equal(session.discussion.posts[2].evidence, 'mention');
  });

  test('words that another post quotes are watched', () => {
    const quoted = `${PAGE}\nEve says:\nMarch 5, 2011 at 4:05 pm\n\n“my dough was wet and my oven cold” is no excuse.\n`;
    const session = open(quoted);
    assert.equal(session.discussion.posts[4].quotes.length, 0);
    const at = middleOf(1);
    session.edit([{ start: at, end: at, text: ' my dough was wet and my oven cold ' }]);
    assert.equal(session.discussion.posts[4].quotes[0].post, session.discussion.posts[1].id);
  });

  test('posts keep their ids when others are put before them, between them, or taken out', () => {
    const session = open(PAGE);
    const ids = session.discussion.posts.map(({ id }) => id);
    const added = `Eve says:\nMarch 2, 2011 at 6:05 pm\n\nNo.\n\n`;
    const third = session.discussion.posts[2].start;
    const changed = session.edit([{ start: third, end: third, text: added }]);
    const now = session.discussion.posts;
    assert.deepEqual(
      now.map(({ id }) => id).filter((id) => id !== now[2].id),
      ids,
    );
    assert.deepEqual(changed, [now[2].id]);
    assert.ok(!ids.includes(now[2].id), 'a new post has a new name');
    session.edit([{ start: now[0].start, end: now[1].start, text: '' }]);
    assert.deepEqual(
      session.discussion.posts.map(({ id }) => id),
      now.slice(1).map(({ id }) => id),
    );
    assert.equal(session.post(ids[0]), null);
  });

  test('a post whose words were changed by hand stays the post it was', () => {
    const session = open(PAGE);
    const [, , third] = session.discussion.posts;
    const at = session.discussion.posts[2].body[0].start;
    assert.deepEqual(session.edit([{ start: at, end: at + LONG.length, text: 'No.' }]), [third.id]);
    assert.equal(session.post(third.id)!.author, 'Cy');
  });

  test('an edit outside the text is refused; those before it hold', () => {
    const session = open(PAGE);
    const beyond = { start: PAGE.length + 2, end: PAGE.length + 3, text: '' };
    assert.throws(() => session.edit([{ start: 0, end: 0, text: 'A' }, beyond]), RangeError);
    assert.equal(session.text, `A${PAGE}`);
    assert.equal(session.discussion.posts.length, 4);
  });
});
