import assert from 'node:assert/strict';
import type { Post, Span } from '../../src/core/index.js';
import { permalinkOf } from '../../src/extension/permalink.js';

/** A post whose byline is marked by ⟦ and ⟧, its date by ⟨ and ⟩. */
function link(marked: string): string | null {
  const text = marked.replace(/[⟦⟧⟨⟩]/gu, '');
  const place = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[⟦⟧⟨⟩]/gu, '').length;
  const span = (open: string, close: string): Span | null => {
    return marked.includes(open) ? { start: place(open), end: place(close) } : null;
  };
  const spans = { byline: span('⟦', '⟧'), date: span('⟨', '⟩') };
  return permalinkOf({ start: 0, end: text.length, spans } as unknown as Post, text);
}

suite('R20: the address of a post', () => {
  const SHOWN = 'https://bees.example/talk/12#comment-7';

  test('is the link around its date', () => {
    assert.equal(link(`⟦<b>Ann</b> <a href="${SHOWN}"><time>⟨3 May⟩</time></a>⟧`), SHOWN);
    assert.equal(
      link(`⟦<a class=x href='https://bees.example/?a=1&amp;b=2'>⟨3 May⟩</a>⟧`),
      'https://bees.example/?a=1&b=2',
    );
  });

  test('and not a link that ends before it, such as that of the author', () => {
    assert.equal(link('⟦<a href="https://bees.example/user/7">Ann</a> ⟨3 May⟩⟧'), null);
  });

  test('a part of an address is completed by what the page says of itself', () => {
    const post = '⟦<a href="#comment-7">⟨3 May⟩</a>⟧';
    assert.equal(link(post), null);
    assert.equal(link(`<link rel="canonical" href="https://bees.example/talk/12">${post}`), SHOWN);
    assert.equal(link(`<!-- saved from url=(0028)https://bees.example/talk/12 -->${post}`), SHOWN);
    assert.equal(link(`<base href="https://bees.example/talk/12">${post}`), SHOWN);
    assert.equal(link(`<base href="/talk/12">${post}`), null);
  });

  test('in plain text, the only address in the byline', () => {
    assert.equal(link(`⟦Ann, ⟨3 May⟩, ${SHOWN}.⟧ I read https://other.example/ too.`), SHOWN);
    assert.equal(link(`⟦Ann (https://ann.example/), ⟨3 May⟩, ${SHOWN}⟧`), null);
    assert.equal(link('⟦Ann, ⟨3 May⟩, https://ann.example/⟧'), null);
    assert.equal(link('⟦Ann, ⟨3 May⟩⟧ See https://other.example/'), null);
  });

  test('only addresses of the web', () => {
    assert.equal(link('⟦<a href="javascript:alert(1)">⟨3 May⟩</a>⟧'), null);
    assert.equal(link('⟦<a href="file:///etc/passwd">⟨3 May⟩</a>⟧'), null);
  });

  test('none where the page shows none', () => {
    assert.equal(link('Words without a byline, https://other.example/'), null);
  });
});
