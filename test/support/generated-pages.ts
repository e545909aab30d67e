/** Pages for laws: composed from invented people and words, or marked pages that were damaged. */
import fc from 'fast-check';
import { listFixtures, loadFixture } from './fixtures.js';

const NAMES = [
  ...['Ann Lee', 'Bo', 'cy_87', 'Dr. Fay Holm', 'Guest', 'The Old Baker', 'Émile', 'will', 'Gus @ Night Bread', ':('],
  ...['Ann', 'Ján Malý', '山田', 'x', 'may', '2010', "Bo's Wife", 'Ida, RD', 'a'.repeat(70), 'constructor', '🍞'],
];
const DATES = [
  ...['March 3, 2011 at 4:05 pm', 'March 4, 2011 at 12:27 am', '3 March 2011 16:05', '13.03.11 16:05', '3/13/2011'],
  ...['2011-03-13T16:05:09.120', '3 days ago', 'an hour ago', '16:05', "Mar 3 '11 at 16:05", '2011年3月3日', 'Jul 4'],
];
const SENTENCES = [
  ...[
    'Bake them at night.',
    'Why not?',
    'I bake mine at noon, and the crust is better for it.',
    'No.',
    '1.5 hours will do',
  ],
  ...['@Ann Lee: it is the flour.', 'Bo, you are wrong', '“and the crust is better for it” is nonsense.', '3 eggs'],
  ...[
    '> I bake mine at noon',
    'Bo wrote:',
    '    indented words of somebody',
    'https://bread.example/2011/03/13/',
    '12',
    '+3',
  ],
  ...[
    'Ann Lee says:',
    'Mine rise on March 3, 2011 at 4:05 pm too.',
    'See #2 and @1.',
    '🍞🍞🍞',
    'これはパンです。',
    '-- Ann',
  ],
  ...['[quote="Bo;12"]No.[/quote]', 'level 2', '– Bo Mar 3 at 5:09', 'Reputation: 12', '__proto__: 4:05'],
];
const FURNITURE = [
  ...[
    '',
    'Reply',
    'share | improve this answer | follow |',
    '•Reply•Share ›',
    'permalinkembedsavereportreply',
    '5 Comments',
  ],
  ...[
    'Leave a Reply',
    'Related posts',
    'Comments',
    '----',
    'Was this helpful?',
    '3 Responses to “Night loaves”',
    'Avatar',
  ],
];

type Byline = (name: string, date: string, index: number) => string;
const HEADERS: readonly Byline[] = [
  (name, date) => `${name} says:\n${date}`,
  (name, date) => `${name}\n${date}`,
  (name, date) => `${name} ${date}`,
  (name, date, index) => `${index + 1}. ${name} - ${date}`,
  (name, date) => `${name}${date}`,
  (name, date) => `on ${date} ${name}`,
  (name, date) => `${name} | 3 days ago | root | parent | prev | next [–]\n${date}`,
  (name, date, index) => `level ${(index % 3) + 1}\n${name}\n· ${date}`,
  (name, date) => `@${name}\n${date}`,
  (name, date) => `[–]${name} 3 points ${date}`,
  (name, date) => `${name}  Bo • ${date}`,
  (name, date) => `${name}\n\nPost subject: Re: x\nPosted: ${date}`,
];
const FOOTERS: readonly Byline[] = [
  (name, date) => `Posted by: ${name} at ${date}`,
  (name, date) => `${date}  ${name}`,
  (name, date) => `answered ${date}\n${name}\n2,41533 silver badges99 bronze badges`,
  (name, date) => `${name}\n\nPosted ${date}\n\nReputation: 88`,
];

const body = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 });
const post = fc.record({
  name: fc.constantFrom(...NAMES),
  date: fc.constantFrom(...DATES),
  body,
  gap: fc.constantFrom('\n', '\n\n'),
  furniture: fc.constantFrom(...FURNITURE),
  depth: fc.constantFrom(0, 0, 0, 1, 2),
});

/** A page whose posts share one form of byline and, mostly, one form of date. */
const composed: fc.Arbitrary<string> = fc
  .record({
    title: fc.constantFrom('', 'On night loaves', '3 March 2011'),
    article: body,
    posts: fc.array(post, { maxLength: 9 }),
    byline: fc.oneof(
      fc.constantFrom(...HEADERS).map((write) => ({ write, above: true })),
      fc.constantFrom(...FOOTERS).map((write) => ({ write, above: false })),
    ),
    date: fc.option(fc.constantFrom(...DATES)),
    nested: fc.boolean(),
    between: fc.constantFrom('\n', '\n\n', '\n \n\n'),
    ending: fc.constantFrom('', '\nLeave a Reply', '\n\nRelated posts\nFlour\nWater'),
  })
  .map(({ title, article, posts, byline, date, nested, between, ending }) => {
    const blocks = posts.map((drawn, index) => {
      const head = byline.write(drawn.name, date ?? drawn.date, index);
      const words = drawn.body.join(drawn.gap);
      const block = [...(byline.above ? [head, words] : [words, head]), drawn.furniture].join(drawn.gap);
      return nested ? block.replaceAll(/^(?=.)/gm, '    '.repeat(drawn.depth)) : block;
    });
    return [title, article.join('\n\n'), `${posts.length} Comments`, ...blocks].join(between) + ending;
  });

const SPOILERS = [
  '\0',
  '\ud83d',
  '\udc4d',
  '\u202e',
  '\u200b',
  '\ufe0f',
  '\u00a0',
  '\t',
  '\n',
  '\r',
  ':',
  '7',
  '>',
  ' ',
];

/** One way to damage a text, at places given as parts of its length. */
type Damage = (text: string, from: number, to: number) => string;
const DAMAGES: readonly Damage[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from) => text.slice(0, from),
  (text, from) => text.slice(from),
  (text) => text + text,
  (text, from, to) => text + '\n' + text.slice(from, to),
  (text, from, to) => text.slice(from, to) + text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll('\n', '\n> ') + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll('\n', '\n    ') + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll(/\n\s*\n/g, '\n') + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll('\n', ' ') + text.slice(to),
  (text, from) => text.slice(0, from) + text.slice(from, from + 400).replaceAll(/\d/g, '9') + text.slice(from + 400),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => '\ufeff' + text,
  (text, from, to) => text.slice(0, from) + (SPOILERS[(to * 7 + from) % SPOILERS.length] ?? '') + text.slice(from + 1),
];
const damage = fc.tuple(fc.constantFrom(...DAMAGES), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(900));

/** `text` after a few damages. */
function damaged(source: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(source, fc.array(damage, { maxLength: 4 })).map(([text, damages]) =>
    damages.reduce((left, [apply, part, length]) => {
      const from = Math.floor(part * left.length);
      return apply(left, from, Math.min(left.length, from + length));
    }, text),
  );
}

const fixture = fc.constantFrom(...listFixtures().map((name) => loadFixture(name).text));

/** A page as it could be saved, and pages that were cut, doubled, quoted, joined or damaged on their way. */
export const generatedPage: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: damaged(composed) },
  { weight: 3, arbitrary: damaged(fixture) },
  { weight: 1, arbitrary: fc.tuple(damaged(fixture), damaged(composed)).map(([a, b]) => `${a}\n${b}`) },
);

/** A page that nothing has damaged. */
export const soundPage: fc.Arbitrary<string> = fc.oneof(composed, fixture);

const WORDS =
  'bake bread night flour crust oven salt rye Ann Bo comments reply Leave share because is the not with loaves rise'.split(
    ' ',
  );

/** Lines without a digit, a colon, a word for an age or a verb of saying: nothing that gives a byline away. */
export const wordsOnlyPage: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }),
      fc.constantFrom('', '', '.', '?', ',', ' –', ' |', '…', '\u200b', '•'),
      fc.constantFrom('\n', '\n\n', '\n    ', '\n> ', '\r\n', '\n– ', '\n@'),
    ),
    { maxLength: 60 },
  )
  .map((lines) => lines.map(([words, end, gap]) => words.join(' ') + end + gap).join(''));
