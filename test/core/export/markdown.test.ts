import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportPage } from '../../../src/core/index.js';
import { escapeBlock, markdown } from '../../../src/core/export/markdown.js';
import { printable } from '../../../src/core/export/plain-text.js';
import { analysisOf } from '../../support/analysis.js';
import { discussionOf } from '../../support/discussion.js';
import { HOSTILE_PIECES, hostilePage, hostileText } from '../../support/hostile-pages.js';

suite('markdown', () => {
  test('quotes each reply inside the post it answers, under a byline', () => {
    const { text, discussion } = discussionOf(
      [
        { author: 'Ann', date: '2017-04-24', votes: 1, reputation: 179, body: 'Bees dance.\n\nIn the sun.' },
        { author: 'Cy', body: 'Who counts?' },
        { author: 'Bo', body: 'No.', answers: 0, votes: -2, accepted: true, kind: 'answer' },
        { body: 'Yes.', answers: 2 },
      ],
      { title: 'On *bees*' },
    );
    assert.equal(
      exportPage(markdown, { file: 'bees.txt', text, discussion, analysis: null }),
      String.raw`# On \*bees\* (bees.txt)

4 posts, structure: comments.

## Posts

> **Ann** · 2017-04-24 · 1 vote · reputation 179 · p1
>
> Bees dance.
>
> In the sun.
>
> > **Bo** · -2 votes · answer · accepted · p3
> >
> > No.
> >
> > > (no name) · p4
> > >
> > > Yes.

> **Cy** · p2
>
> Who counts?
`,
    );
  });

  test('begins with what the discussion comes to', () => {
    const { text, discussion } = discussionOf([
      { author: 'Ann', body: 'Do bees dance?' },
      { author: 'Bo', body: '1. They do.', answers: 0 },
    ]);
    const analysis = analysisOf(text, discussion, {
      sentences: [{ post: 1, words: '1. They do.', why: 'answers' }],
      points: [{ label: 'Bees dance', for: [1], against: [0] }],
      unanswered: [0],
    });
    const written = exportPage(markdown, { file: 'bees.txt', text, discussion, analysis });
    assert.equal(
      written.slice(0, written.indexOf('## Posts')),
      String.raw`# bees.txt

2 posts, structure: comments.

## Summary

- 1\. They do. (p2, Bo)

## Points

- Bees dance (1 for, 1 against; p1, p2)

## Unanswered

- Do bees dance? (p1, Ann)

`,
    );
  });

  test('says that there is no discussion', () => {
    const { text, discussion } = discussionOf([]);
    const written = exportPage(markdown, { file: 'x #', text, discussion, analysis: null });
    assert.equal(written, '# x \\#\n\nNo discussion on this page.\n');
  });

  test('quotes no deeper than a viewer follows', () => {
    const chain = Array.from({ length: 300 }, (_, index) =>
      index === 0 ? { body: 'x' } : { body: 'x', answers: index - 1 },
    );
    const { text, discussion } = discussionOf(chain);
    const written = exportPage(markdown, { file: 'x', text, discussion, analysis: null });
    assert.ok(written.includes('> (no name) · p300\n'));
    assert.ok(written.length < 300 * 200);
  });

  for (const [body, lines] of [
    ['# no heading', ['\\# no heading']],
    ['- no list', ['\\- no list']],
    ['12. no list', ['12\\. no list']],
    ['Title\n===', ['Title', '\\===']],
    ['snake_case *x*', ['snake\\_case \\*x\\*']],
    ['AT&T &lt;', ['AT&T \\&lt;']],
    ['first\n    second\n      third', ['first', 'second', '\u00a0\u00a0third']],
    ['a  \nb', ['a', 'b']],
    ['a\n \n\n\nb', ['a', '', 'b']],
    ['2011 was 3.5 years ago.', ['2011 was 3.5 years ago.']],
  ] as const) {
    test(`shows ${JSON.stringify(body)} as it stands`, () => {
      assert.deepEqual(escapeBlock(body), lines);
    });
  }

  test('escapes every sign, and nothing is lost by it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), hostileText).map(printable), (text) => {
        const lines = escapeBlock(text);
        for (const line of lines) {
          assert.doesNotMatch(line, /^(?: {4}|[\t#+\-=>]|\d+[.)])/);
          assert.doesNotMatch(line.replace(/\\[\p{P}\p{S}]/gu, ''), /[\\`*_[\]<|~$]|&\w+;/);
        }
        const bare = (one: string) => one.replace(/\s/g, '');
        assert.equal(bare(lines.join('').replace(/\\([\p{P}\p{S}])/gu, '$1')), bare(text));
      }),
      { seed: 41, numRuns: 500 },
    );
  });

  test('has no lines but its own, whatever the page holds', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        const written = exportPage(markdown, page);
        assert.doesNotMatch(written, /[^\P{Cc}\t\n]/u);
        const headings = written.split('\n').filter((line) => /^[> ]*#{1,6} /.test(line));
        assert.equal(headings.length, page.discussion.posts.length === 0 ? 1 : page.analysis ? 4 : 2);
        const bylines = written.split('\n').filter((line) => /^(?:> )+(?:\*\*|\(no name\)).* · p\d+$/.test(line));
        assert.equal(bylines.length, page.discussion.posts.length);
      }),
      { seed: 42, numRuns: 200 },
    );
  });
});
