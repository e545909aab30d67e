/** The law of sessions: after any edits a session holds what a fresh parse of its text gives, up to the names of the posts. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Edit, open, parse, type Session } from '../../src/core/index.js';
import { listFixtures, loadFixture } from '../support/fixtures.js';
import { generatedPage } from '../support/generated-pages.js';
import { talkativePage } from '../support/talkative-pages.js';
import { assertSameButForIds } from '../support/same-discussion.js';

const SEED = 20110303;
/** Annotated pages beside a checkout; not everybody has them. */
const CORPUS = ['seeds', 'blogs', 'web'].map((folder) => join('..', 'shared', 'corpus', folder)).filter(existsSync);

/** What people type, one character after the other, and what they paste. */
const TYPED = [
  ...[
    'so much better for it',
    ' and then, well, it rose',
    'a',
    ' ',
    'é',
    '🍞',
    'x1',
    '(see above)',
    '; ',
    '"',
    '“so ',
    '”',
  ],
  ...[
    ' on March 3, 2011 at 4:05 pm',
    '2011-03-03',
    ' 3 days ago',
    ' Ann Lee',
    '@Ann Lee ',
    'Bo: ',
    ' as Bo said',
    '#2 ',
  ],
  ...[
    '> ',
    ' >',
    '[quote="Bo"]',
    '[/quote]',
    ' http://bread.example/2011?a=1&b=2',
    '  ',
    '\t',
    '|',
    ' • ',
    '…',
    '--',
    ': ',
  ],
  ...[
    '“I bake mine at noon, and the crust is better for it”',
    ' wrote:',
    ' likes',
    '+3',
    ' <b>',
    '\u00a0',
    '\u2028',
    '\0',
  ],
];
const PASTED = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    'Ann Lee says:\nMarch 3, 2011 at 4:05 pm\n\nNo.\n\n',
    '\nPosted by: Bo at 3/13/2011\n',
  ],
  ...[
    '\n> so it goes\n',
    '9 Comments\n',
    '\nLeave a Reply\n',
    '<html>',
    '{',
    'Message-ID: <a@b.example>\n',
    '-- \nAnn',
  ],
];

type Step =
  | { readonly kind: 'type'; readonly at: number; readonly text: string }
  | { readonly kind: 'paste'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly kind: 'everywhere'; readonly from: string; readonly to: string };

/** A part of the text's length; any is as likely as any other. */
const place = fc.noBias(fc.nat({ max: 9999 })).map((part) => part / 10_000);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), at: place, text: fc.constantFrom(...TYPED) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('paste' as const),
      at: place,
      text: fc.constantFrom(...TYPED, ...PASTED),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      at: place,
      length: fc.constantFrom(1, 1, 2, 7, 40, 400),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      at: place,
      length: fc.constantFrom(1, 3, 12),
      text: fc.constantFrom(...TYPED),
    }),
  },
  {
    weight: 1,
    // Changes the page's template: all its dates, its words of saying, its line ends.
    arbitrary: fc.constantFrom(
      ...(
        [
          ['2011', '11'],
          [' says:', ''],
          [':', '.'],
          ['\n', '\r\n'],
          ['\n\n', '\n'],
        ] as const
      ).map(([from, to]) => ({ kind: 'everywhere' as const, from, to })),
    ),
  },
);

/** The edits of one step; those of a typed text come one by one, as keystrokes do. */
function editsOf(step: Step, text: string): readonly (readonly Edit[])[] {
  if (step.kind === 'everywhere') {
    const places = [...text.matchAll(new RegExp(step.from, 'g'))].reverse();
    const edits = places.map(({ index }) => ({ start: index, end: index + step.from.length, text: step.to }));
    return [edits];
  }
  const start = Math.floor(step.at * text.length);
  if (step.kind === 'type') {
    return [...step.text].map((text, i, all) => {
      const at = start + all.slice(0, i).join('').length;
      return [{ start: at, end: at, text }];
    });
  }
  const end = Math.min(text.length, start + ('length' in step ? step.length : 0));
  return [[{ start, end, text: 'text' in step ? step.text : '' }]];
}

/** How many edits of a run were told from a second reading. */
interface Tally {
  edits: number;
  spared: number;
}

function hold(session: Session, edits: readonly Edit[], tally: Tally): void {
  const { readings, text } = session;
  const before = new Map(session.discussion.posts.map((post) => [post.id, text.slice(post.start, post.end)]));
  const changed = new Set(session.edit(edits));
  const { discussion } = session;
  tally.edits++;
  if (session.readings === readings) tally.spared++;
  let expected = text;
  for (const { start, end, text: put } of edits) expected = expected.slice(0, start) + put + expected.slice(end);
  assert.equal(session.text, expected);
  assert.equal(session.length, expected.length);
  assertSameButForIds(discussion, parse(expected));
  for (const post of discussion.posts) {
    assert.deepEqual(session.post(post.id), post);
    if (!changed.has(post.id))
      assert.equal(expected.slice(post.start, post.end), before.get(post.id), 'told as unchanged');
  }
}

function run(text: string, steps: readonly Step[], tally: Tally): void {
  const session = open(text);
  for (const step of steps) for (const edits of editsOf(step, session.text)) hold(session, edits, tally);
}

const steps = fc.array(step, { minLength: 1, maxLength: 3 });

suite('laws of sessions', () => {
  test('on generated pages', () => {
    const tally = { edits: 0, spared: 0 };
    fc.assert(
      fc.property(generatedPage, steps, (text, steps) => run(text, steps, tally)),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('on pages of long paragraphs that quote and name each other, of which many need no other reading', () => {
    const tally = { edits: 0, spared: 0 };
    fc.assert(
      fc.property(talkativePage, steps, (text, steps) => run(text, steps, tally)),
      { seed: SEED + 1, numRuns: 150 },
    );
    assert.ok(tally.spared * 4 > tally.edits, `${tally.spared} of ${tally.edits} edits were spared a reading`);
  });

  test('on fixtures', () => {
    const tally = { edits: 0, spared: 0 };
    const fixture = fc.constantFrom(...listFixtures()).map((name) => loadFixture(name).text);
    fc.assert(
      fc.property(fixture, steps, (text, steps) => run(text, steps, tally)),
      { seed: SEED + 2, numRuns: 30 },
    );
    assert.ok(tally.spared > 0);
  });

  test('on annotated pages', function () {
    const files = CORPUS.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name)),
    );
    if (files.length === 0) this.skip();
    const tally = { edits: 0, spared: 0 };
    const page = fc.constantFrom(...files.sort()).map((file) => readFileSync(file, 'utf8'));
    fc.assert(
      fc.property(page, step, (text, step) => run(text.slice(0, 30_000), [step], tally)),
      { seed: SEED + 3, numRuns: 30 },
    );
    assert.ok(tally.spared > 0);
  });
});
