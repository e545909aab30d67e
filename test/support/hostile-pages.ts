/** Texts as pages should not have them and do, and whole discussions made of them. */
import fc from 'fast-check';
import type { ExportPage } from '../../src/core/index.js';
import { analysisOf } from './analysis.js';
import { discussionOf, type PostLiteral } from './discussion.js';

/** Each breaks something that believes it: a spreadsheet, a terminal, a parser, a prototype. */
export const HOSTILE_PIECES: readonly string[] = [
  '=HYPERLINK("http://a.example","x")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '"a","b"\r\n"c"',
  '\x1b[31mred\x1b[0m',
  '\x1b]0;title\x07',
  '\x9b31m',
  '\x7f\x08\x08',
  '\u202egnp.exe\u202c',
  '\u2066isolated\u2069',
  '\ud800 lone \udfff',
  '\ufffe\uffff',
  '__proto__',
  'constructor',
  'toString',
  ']]>',
  '<script>alert(1)</script>',
  '<!-- x',
  '&lt; &amp; &#27;',
  '# heading',
  '- list',
  '1. list',
  '===',
  '---',
  '> quote',
  '```\ncode',
  '    code',
  '*bold* _it_ **b**',
  '[link](command:x)',
  '![image](http://a.example/x.png)',
  '[ref]: http://a.example',
  '| a | b |\n|---|---|',
  '$x$ ~~y~~',
  'back\\slash\\',
  '[Point 1]: mine',
  '<p2>: mine',
  '+ <p1>',
  '  - [Point 1]',
  '#tag @[x] @<y>',
  '{isInMap: false}',
  '// comment /* x */',
  ':smile: .~.',
  '(1) premise',
  '----\n',
  '',
  ' ',
  '\u2028\u2029\u0085',
  '\ufeff',
  'שלום',
  '👩‍👩‍👧',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 6 }) },
);
/** A text of a few such pieces. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n', '\r\n', '\n\n')), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.flat().join(''));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const posts: fc.Arbitrary<PostLiteral[]> = fc
  .array(
    fc.record({
      body: hostileText,
      author: maybe(hostileText),
      dateText: maybe(hostileText),
      votes: maybe(fc.integer({ min: -999, max: 9999 })),
      text: maybe(hostileText),
      answers: maybe(fc.nat(20)),
    }),
    { maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ body, answers, ...rest }, index) => ({
      body,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(answers !== undefined && answers < index && { answers }),
    })),
  );

/** A page to export, with or without an analysis; where there is one, every post is for or against some point. */
export const hostilePage: fc.Arbitrary<ExportPage> = fc
  .record({ file: hostileText, title: maybe(hostileText), posts, label: hostileText, analysed: fc.boolean() })
  .map(({ file, title, posts, label, analysed }) => {
    const { text, discussion } = discussionOf(posts, title === undefined ? {} : { title });
    const indices = posts.map((_, index) => index);
    const point = {
      label,
      for: indices.filter((index) => index % 2 === 0),
      against: indices.filter((index) => index % 2 === 1),
    };
    const literal = { points: [point, point], unanswered: indices.slice(0, 1) };
    return { file, text, discussion, analysis: analysed ? analysisOf(text, discussion, literal) : null };
  });
