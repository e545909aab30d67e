import assert from 'node:assert/strict';
import { type Discussion, parse } from '../../../src/core/index.js';

const authors = ({ posts }: Discussion): (string | null)[] => posts.map(({ author }) => author);
const parents = ({ posts }: Discussion): (string | null)[] => posts.map(({ parent }) => parent);

const ANSWERS = `Bo Reed
@bo@mill.example
Mar 04, 2023

Has anybody asked the miller about the sluice?

Cy Marsh
@cy@reeds.example
Mar 05, 2023

He says that it has been shut since the spring of 1974.

Dora Fenn
@di@mill.example
Mar 11, 2023

That explains the smell in our cellar, at long last.
`;

suite('the post that opens a page otherwise than its answers', () => {
  test('has a handle as they have, and they answer it', () => {
    const page = parse(`Home
Explore

Ann Lee
@annlee@mill.example

The mill pond is empty. Who took the water, and when do we get it back?

Mar 03, 2023, 16:05 · Web

${ANSWERS}`);
    assert.deepEqual(authors(page), ['Ann Lee', 'Bo Reed', 'Cy Marsh', 'Dora Fenn']);
    assert.deepEqual(parents(page), [null, 'p1', 'p1', 'p1']);
  });

  test('but nobody opens a page where only answers have one', () => {
    const page = parse(`Home
Explore

The mill pond is empty. Who took the water, and when do we get it back?

${ANSWERS}`);
    assert.deepEqual(authors(page), ['Bo Reed', 'Cy Marsh', 'Dora Fenn']);
  });

  const COMMENTS = `3 comments

Bo Reed
2 hours ago

Has anybody asked the miller about the sluice?

Cy Marsh
2 hours ago

He says that it has been shut since the spring of 1974.

Dora Fenn
1 hour ago

That explains the smell in our cellar, at long last.
`;

  test('was given points below its title', () => {
    const page = parse(`News

Who drained the mill pond?
village.example
188 points
by annlee
7 hours ago

${COMMENTS}`);
    assert.deepEqual(authors(page), ['annlee', 'Bo Reed', 'Cy Marsh', 'Dora Fenn']);
    assert.equal(page.title?.value, 'Who drained the mill pond?');
  });

  test('but an article with a byline is none', () => {
    const page = parse(`News

Who drained the mill pond?
by annlee
7 hours ago

The mill pond is empty. Nobody knows who took the water, and nobody knows when it will be back. We asked around.

${COMMENTS}`);
    assert.deepEqual(authors(page), ['Bo Reed', 'Cy Marsh', 'Dora Fenn']);
  });
});

suite('a tracker of bugs', () => {
  const NOTES = `Bo Reed added a comment - 2010-02-26 11:02
It is the sluice, I have looked at it with a torch.

Cy Marsh added a comment - 2010-02-27 11:02
Confirmed, it shuts by itself whenever it rains.

Dora Fenn added a comment - 2010-03-01 11:02
There is a new sluice. Please test whether it holds.
`;

  test('tells who reported one', () => {
    const page = parse(`Pond drains itself when it rains
Bug #7 reported by Ann Lee on 2010-02-25
The pond is empty after each night of rain, and full after each dry one. This is the wrong way round.

${NOTES}`);
    assert.deepEqual(authors(page), ['Ann Lee', 'Bo Reed', 'Cy Marsh', 'Dora Fenn']);
    assert.deepEqual(parents(page).slice(0, 2), [null, null]);
  });

  test('has a field for it', () => {
    const text = `Ticket 7: Pond drains itself when it rains
Reported by:\tannlee\tOwned by:\tdifenn
Priority:\thigh\tMilestone:\t0.9
Description
The pond is empty after each night of rain, and full after each dry one. This is the wrong way round.
Attachments
pond.jpg

${NOTES}`;
    const page = parse(text);
    assert.deepEqual(authors(page), ['annlee', 'Bo Reed', 'Cy Marsh', 'Dora Fenn']);
    assert.ok(page.posts[0].end < text.indexOf('Attachments'));
  });
});
