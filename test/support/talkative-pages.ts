/** Pages of long paragraphs, in which people quote and name each other: where edits are most, and readers of words have most to do. */
import fc from 'fast-check';

const NAMES = ['Ann Lee', 'Bo', 'cy_87', 'Fay Holm', 'Gus Rye', 'Ida'];
const PIECES = [
  ...['I bake mine at noon, and the crust is better for it', 'the flour was wet and nobody had told me so before'],
  ...[
    'my oven is an old one from the days of my grandmother',
    'so I let the dough rest in the cold for one long night',
  ],
  ...['Ann said that rye wants more water than wheat does', 'as Bo wrote, patience is most of the work', 'thanks, Ida'],
  ...[
    '“the crust is better for it” is what I doubt',
    '"let the dough rest in the cold"',
    'see https://bread.example/rye',
  ],
  ...[
    'und der Teig muss ruhen, sagte Fay Holm',
    'on 3 March I baked 12 loaves',
    '@Bo: no',
    'it’s Gus’s idea (not mine)',
  ],
  ...['これはパンです、とてもおいしい', 'well', 'no…', 'l’été – c’est «la saison» du pain', 'a 🍞 for everyone'],
];

const paragraph = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .chain((pieces) => fc.constantFrom('. ', ', ', ' ').map((joint) => pieces.join(joint)));
const body = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\n> ').map((gap) => lines.join(gap)));

const HEADERS: readonly ((name: string, i: number) => string)[] = [
  (name, i) => `${name} says:\nMarch ${i + 1}, 2011 at 4:05 pm\n`,
  (name, i) => `${name}\n${i + 3} days ago`,
  (name, i) => `#${i + 1} ${name} - 0${i + 1}.03.2011 16:05`,
];

/** A page of two to nine posts under one form of byline, perhaps below an article. */
export const talkativePage: fc.Arbitrary<string> = fc
  .record({
    article: fc.option(body),
    posts: fc.array(fc.tuple(fc.constantFrom(...NAMES), body), { minLength: 2, maxLength: 9 }),
    header: fc.constantFrom(...HEADERS),
    isAbove: fc.boolean(),
  })
  .map(({ article, posts, header, isAbove }) => {
    const written = posts.map(([name, words], i) =>
      (isAbove ? [header(name, i), words] : [words, `Posted by: ${header(name, i)}`]).join('\n'),
    );
    return [...(article === null ? [] : ['On night loaves', article]), ...written].join('\n\n');
  });
