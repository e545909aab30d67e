import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Evidence, PostKind, Structure } from '../../src/core/index.js';
import { MarksError, readMarks, type MarkedPage, type MarkedPost, type MarkedSpans } from './marks.js';
import { toGold, writeMarks } from './write-marks.js';

const HEADER = 'about: A test\nstructure: comments\n===\n';
const QA_HEADER = 'about: A test\nstructure: qa\n===\n';
const NONE_HEADER = 'about: A test\nstructure: none\n===\n';

suite('marks', () => {
  test('leave the text that a program sees', () => {
    const page = readMarks(`${HEADER}On bees\n\n⟦p1 comment⟧⟨a:Ann⟩, ⟨d:3 March|2011-03-03⟩: no.⟦/⟧\n`);
    assert.equal(page.text, 'On bees\n\nAnn, 3 March: no.\n');
  });

  test('of a post say where it stands and what is in it', () => {
    const { text, posts } = readMarks(
      `${HEADER}⟦p1 comment⟧⟨a:Ann Lee⟩ says:\n⟨d:March 3, 2011|2011-03-03⟩ ⟨v:+7⟩ ⟨u:9⟩ ⟨w:2⟩ ⟨r:1,164⟩ ⟨stars:4.5⟩\nNo.⟦/⟧\nReply\n`,
    );
    const post = posts[0];
    assert.equal(text.slice(post.start, post.end).split('\n').at(-1), 'No.');
    assert.equal(text.slice(post.spans.author!.start, post.spans.author!.end), 'Ann Lee');
    assert.equal(text.slice(post.spans.date!.start, post.spans.date!.end), 'March 3, 2011');
    const { author, dateText, date, votes, up, down, reputation, rating } = post;
    assert.deepEqual(
      { author, dateText, date, votes, up, down, reputation, rating },
      {
        ...{ author: 'Ann Lee', dateText: 'March 3, 2011', date: '2011-03-03' },
        ...{ votes: 7, up: 9, down: 2, reputation: 1164, rating: 4.5 },
      },
    );
  });

  test('leave null what the page does not show', () => {
    const { author, dateText, date, votes, reputation, accepted, parent } = readMarks(`${HEADER}⟦p1 comment⟧No.⟦/⟧`)
      .posts[0];
    assert.deepEqual([author, dateText, date, votes, reputation, accepted, parent], Array(7).fill(null));
  });

  test('give a relative date no ISO date, and a shortened number its value', () => {
    const post = readMarks(`${HEADER}⟦p1 comment⟧⟨d:3 days ago⟩ ⟨v:1.2k|1200⟩⟦/⟧`).posts[0];
    assert.deepEqual([post.dateText, post.date, post.votes], ['3 days ago', null, 1200]);
  });

  test('take a date for its own ISO date by an equals sign', () => {
    assert.equal(readMarks(`${HEADER}⟦p1 comment⟧⟨d:2011-03-03T16:05Z|=⟩⟦/⟧`).posts[0].date, '2011-03-03T16:05Z');
  });

  test('keep a bar inside a name', () => {
    assert.equal(readMarks(`${HEADER}⟦p1 comment⟧⟨a:Ann | My Kitchen⟩⟦/⟧`).posts[0].author, 'Ann | My Kitchen');
  });

  test('tell the parent, its evidence and the cue', () => {
    const { text, posts } = readMarks(`${HEADER}⟦p1 comment⟧A⟦/⟧\n⟦p2 comment → p1 mention⟧⟨cue:@Ann⟩ no⟦/⟧`);
    assert.deepEqual([posts[1].parent, posts[1].evidence], ['p1', 'mention']);
    assert.equal(text.slice(posts[1].spans.cue!.start, posts[1].spans.cue!.end), '@Ann');
  });

  test('tell an accepted answer from the others', () => {
    const { posts } = readMarks(
      `${QA_HEADER}⟦p1 question⟧Q⟦/⟧⟦p2 answer → p1 layout accepted⟧A⟦/⟧⟦p3 answer → p1 layout not accepted⟧B⟦/⟧`,
    );
    assert.deepEqual(
      posts.map((post) => post.accepted),
      [null, true, false],
    );
  });

  test('tell quotes apart, with other marks inside', () => {
    const { text, posts } = readMarks(
      `${HEADER}⟦p1 comment⟧Bees dance⟦/⟧\n⟦p2 comment → p1 quote⟧⟨q p1:⟨cue:Bees⟩ dance⟩ ⟨q:so be it⟩⟦/⟧`,
    );
    assert.deepEqual(
      posts[1].quotes.map((quote) => [text.slice(quote.start, quote.end), quote.post]),
      [
        ['Bees dance', 'p1'],
        ['so be it', null],
      ],
    );
  });

  test('tell article, title and the count announced', () => {
    const { text, article, title, announced } = readMarks(
      `${HEADER}Home\n⟦article⟧⟨title:On bees⟩\nThey dance.⟦/⟧\n⟨announced:One|1⟩ reply\n⟦p1 comment⟧A⟦/⟧`,
    );
    assert.equal(text.slice(article!.start, article!.end), 'On bees\nThey dance.');
    assert.deepEqual([title!.value, announced!.value], ['On bees', 1]);
  });

  test('may stand inside an article, as posts between its parts', () => {
    const { article, posts } = readMarks(`${HEADER}⟦article⟧One\n⟦p1 comment⟧A⟦/⟧\nTwo⟦/⟧`);
    assert.deepEqual([article, posts[0].start], [{ start: 0, end: 9 }, 4]);
  });

  test('show white space by signs', () => {
    assert.equal(readMarks(`${NONE_HEADER}a⇥b⍽c␣\n`).text, 'a\tb\u00a0c \n');
  });

  test('are plain text behind a backslash, which elsewhere is only a backslash', () => {
    assert.equal(readMarks(`${NONE_HEADER}\\⟦p1\\⟧ \\⟨a\\⟩ \\⇥ \\\\ C:\\dir`).text, '⟦p1⟧ ⟨a⟩ ⇥ \\ C:\\dir');
  });

  test('work with other line ends', () => {
    const page = readMarks(`${HEADER}⟦p1 comment⟧⟨a:Ann⟩\nNo.⟦/⟧\n`.replaceAll('\n', '\r\n'));
    assert.deepEqual([page.text, page.posts[0].end], ['Ann\r\nNo.\r\n', 8]);
  });

  test('become an annotation as the corpus has them', () => {
    const page = readMarks(`${HEADER}⟦p1 comment⟧⟨a:Ann⟩: no⟦/⟧`);
    assert.deepEqual(toGold('bees', page), {
      ...{ page: 'bees', platform: 'unknown', structure: 'comments', article: null },
      posts: [
        {
          ...{ id: 'p1', kind: 'comment', start: 0, end: 7, author: 'Ann', dateText: null, date: null },
          ...{ votes: null, up: null, down: null, reputation: null, parent: null, evidence: 'none' },
        },
      ],
    });
  });

  suite('that make no sense are refused with their line', () => {
    const refusals: [what: string, source: string, message: RegExp][] = [
      ['no header', 'Text\n', /^line 1: no line ===/],
      ['an unknown header line', 'about: A\nauthor: Ann\n===\n', /^line 2: not a header line: author: Ann/],
      ['an unknown structure', 'about: A\nstructure: blog\n===\n', /^line 1: structure: is one of/],
      ['a mark nobody knows', `${HEADER}\n⟦p1 comment⟧⟨x:Ann⟩⟦/⟧`, /^line 5: ⟨x:⟩ is no mark/],
      ['a mark outside a post', `${HEADER}\n\n⟨a:Ann⟩`, /^line 6: ⟨a:⟩ outside a post/],
      ['two authors', `${HEADER}⟦p1 comment⟧⟨a:Ann⟩ ⟨a:Bo⟩⟦/⟧`, /a second ⟨a:⟩ in p1/],
      ['a post without an end', `${HEADER}\n⟦p1 comment⟧A\n\n`, /^line 5: p1 is never closed/],
      ['a post inside a post', `${HEADER}⟦p1 comment⟧A\n⟦p2 comment⟧B⟦/⟧⟦/⟧`, /^line 5: .* inside p1/],
      ['an end without a beginning', `${HEADER}A⟦/⟧`, /⟦\/⟧ closes nothing/],
      ['a mark across the end of a post', `${HEADER}⟦p1 comment⟧⟨a:Ann⟦/⟧⟩`, /⟨a: is not closed yet/],
      ['a gap in the numbers', `${HEADER}⟦p2 comment⟧A⟦/⟧`, /the next post is p1, not p2/],
      ['a kind nobody knows', `${HEADER}⟦p1 reply⟧A⟦/⟧`, /⟦p1 reply⟧ is neither/],
      ['a parent without evidence', `${HEADER}⟦p1 comment⟧A⟦/⟧⟦p2 comment → p1⟧B⟦/⟧`, /is neither/],
      ['a parent that is not there', `${HEADER}⟦p1 comment → p7 layout⟧A⟦/⟧`, /p1 names p7, which is not on the page/],
      ['an answer outside a Q&A page', `${HEADER}⟦p1 answer⟧A⟦/⟧`, /p1: no answer with structure: comments/],
      ['posts on a page without a discussion', `${NONE_HEADER}⟦p1 comment⟧A⟦/⟧`, /1 posts, but structure: none/],
      ['a date that is none', `${HEADER}⟦p1 comment⟧⟨d:3/3/11|3.3.11⟩⟦/⟧`, /3\.3\.11 is no ISO date/],
      ['votes without a number', `${HEADER}⟦p1 comment⟧⟨v:1.2k⟩⟦/⟧`, /1\.2k is no number; write ⟨v:1\.2k\|7⟩/],
      ['an empty mark', `${HEADER}⟦p1 comment⟧⟨a:⟩⟦/⟧`, /⟨a:⟩ is empty/],
      ['a lone bracket', `${HEADER}a ⟨ b`, /a lone ⟨; write \\⟨/],
    ];
    for (const [what, source, message] of refusals) {
      test(what, () =>
        assert.throws(
          () => readMarks(source),
          (error) => error instanceof MarksError && message.test(error.message),
        ),
      );
    }
  });

  suite('round trip', () => {
    test('what was written is read again', () => {
      fc.assert(
        fc.property(arbitraryPage, (page) => assert.deepEqual(readMarks(writeMarks(page)), page)),
        { seed: 7, numRuns: 300 },
      );
    });

    test('any text survives', () => {
      const signs = fc.constantFrom(...'⟦⟧⟨⟩⇥⍽␣\\| \t\u00a0\na');
      fc.assert(
        fc.property(fc.string({ unit: fc.oneof(signs, fc.string({ minLength: 1, maxLength: 1 })) }), (text) => {
          const page: MarkedPage = {
            ...{ about: 'Any text', structure: 'none', platform: null, format: null, text },
            ...{ title: null, article: null, announced: null, posts: [] },
          };
          assert.equal(readMarks(writeMarks(page)).text, text);
        }),
        { seed: 11, numRuns: 500 },
      );
    });
  });
});

const words = fc.string({ unit: fc.constantFrom(...'ab|⟨⟧⇥\\ \t\u00a0\n'), minLength: 1, maxLength: 12 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });
const partsOfPost = fc.record({
  kind: fc.constantFrom<PostKind>('question', 'answer', 'comment', 'post', 'pingback'),
  evidence: fc.constantFrom<Evidence>('layout', 'mention', 'quote', 'none'),
  accepted: maybe(fc.boolean()),
  author: maybe(words),
  date: maybe(fc.tuple(words, maybe(fc.constantFrom('2011', '2011-03-03', '2011-03-03T16:05:09.120Z')))),
  votes: maybe(fc.tuple(words, fc.integer())),
  stars: maybe(fc.tuple(words, fc.integer({ min: 0, max: 10 }))),
  body: words,
  quote: maybe(words),
});

/** Pages put together from parts, so that the right spans are known. */
const arbitraryPage: fc.Arbitrary<MarkedPage> = fc
  .record({
    title: words,
    article: words,
    between: words,
    announced: fc.nat(),
    posts: fc.array(partsOfPost, { maxLength: 4 }),
  })
  .map((parts) => {
    let text = parts.title + parts.article;
    const title = { start: 0, end: parts.title.length, value: parts.title };
    const article = { start: 0, end: text.length };
    const put = (piece: string) => ({ start: text.length, end: (text += piece).length });
    put(parts.between);
    const announced = { ...put('some'), value: parts.announced };
    const posts = parts.posts.map((part, index): MarkedPost => {
      put(parts.between);
      const { start } = put('');
      const spans: Record<string, MarkedSpans[keyof MarkedSpans]> = {};
      for (const [name, shown] of [
        ['author', part.author],
        ['date', part.date?.[0] ?? null],
        ['votes', part.votes?.[0] ?? null],
        ['rating', part.stars?.[0] ?? null],
      ] as const) {
        spans[name] = shown === null ? null : put(shown);
      }
      const quotes = part.quote === null ? [] : [{ ...put(part.quote), post: index === 0 ? null : 'p1' }];
      const isReply = index > 0 && part.evidence !== 'none';
      return {
        ...{ id: `p${index + 1}`, kind: part.kind, accepted: part.accepted, start, end: put(part.body).end, quotes },
        ...{ author: part.author, dateText: part.date?.[0] ?? null, date: part.date?.[1] ?? null },
        ...{ votes: part.votes?.[1] ?? null, up: null, down: null, reputation: null, rating: part.stars?.[1] ?? null },
        ...{ parent: isReply ? 'p1' : null, evidence: isReply ? part.evidence : 'none' },
        spans: {
          author: null,
          date: null,
          votes: null,
          up: null,
          down: null,
          reputation: null,
          rating: null,
          cue: null,
          ...spans,
        },
      };
    });
    const structure: Structure = posts.length === 0 ? 'none' : 'qa';
    return {
      about: 'Any page',
      structure,
      platform: null,
      format: 'some-format',
      text,
      title,
      article,
      announced,
      posts,
    };
  });
