/** The way back: findings as marks in the text, and in the corpus' form. */
import type { Span } from '../../src/core/index.js';
import { POST_MARKS, WHITE_SIGNS, type MarkedPage, type MarkedPost } from './marks.js';

/** The opposite of `readMarks`. Spans must nest: a name inside its post, no post across another's end. */
export function writeMarks(page: MarkedPage): string {
  const header = [`about: ${page.about}`, `structure: ${page.structure}`];
  if (page.platform !== null) header.push(`platform: ${page.platform}`);
  if (page.format !== null) header.push(`format: ${page.format}`);
  let out = header.join('\n') + '\n===\n';
  let at = 0;
  for (const edge of edgesOf(collectMarks(page))) {
    out += escapeSigns(page.text.slice(at, edge.at), page.text[edge.at]) + edge.mark;
    at = edge.at;
  }
  return out + escapeSigns(page.text.slice(at), undefined);
}

interface Mark extends Span {
  readonly opening: string;
  readonly closing: string;
  /** Of two marks over the same text, the lower rank is the outer one. */
  readonly rank: number;
}

function collectMarks(page: MarkedPage): Mark[] {
  const marks: Mark[] = [];
  const add = (span: Span | null, key: string, value = ''): void => {
    if (span) marks.push({ start: span.start, end: span.end, opening: `⟨${key}:`, closing: `${value}⟩`, rank: 2 });
  };
  if (page.article) marks.push({ ...page.article, opening: '⟦article⟧', closing: '⟦/⟧', rank: 0 });
  add(page.title, 'title');
  add(page.announced, 'announced', `|${page.announced?.value}`);
  for (const post of page.posts) {
    marks.push({ start: post.start, end: post.end, opening: postTag(post), closing: '⟦/⟧', rank: 1 });
    for (const [key, name] of Object.entries(POST_MARKS)) {
      if (name === 'author' || name === 'cue') add(post.spans[name], key);
      else add(post.spans[name], key, `|${post[name] ?? 'none'}`);
    }
    for (const quote of post.quotes) add(quote, quote.post === null ? 'q' : `q ${quote.post}`);
  }
  return marks;
}

function postTag({ id, kind, parent, evidence, accepted }: MarkedPost): string {
  const reply = parent === null ? '' : ` → ${parent} ${evidence}`;
  return `⟦${id} ${kind}${reply}${accepted === null ? '' : accepted ? ' accepted' : ' not accepted'}⟧`;
}

/** Beginnings and ends in the order they are written: outer marks begin first and end last. */
function edgesOf(marks: Mark[]): { at: number; mark: string }[] {
  const edges: { at: number; mark: string }[] = [];
  const open: Mark[] = [];
  const closeUpTo = (at: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= at) {
      const { end, closing } = open.pop()!;
      edges.push({ at: end, mark: closing });
    }
  };
  for (const mark of marks.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)) {
    closeUpTo(mark.start);
    edges.push({ at: mark.start, mark: mark.opening });
    open.push(mark);
  }
  closeUpTo(Infinity);
  return edges;
}

/** Plain text as it is written in a marked page; `next` is the character behind it. */
function escapeSigns(text: string, next: string | undefined): string {
  const seen = text
    .replace(/[⟦⟧⟨⟩⇥⍽␣\\]/g, '\\$&')
    .replaceAll(WHITE_SIGNS['⇥'], '⇥')
    .replaceAll(WHITE_SIGNS['⍽'], '⍽')
    .replace(/ (?=\r?\n)/g, '␣');
  return next === undefined || next === '\n' || next === '\r' ? seen.replace(/ $/, '␣') : seen;
}

/** The page's findings in the form of the corpus' annotation files (`../shared/corpus/GOLD.md`). */
export function toGold(name: string, page: MarkedPage): object {
  return {
    page: name,
    platform: page.platform ?? 'unknown',
    structure: page.structure,
    article: page.article,
    posts: page.posts.map(
      ({ id, kind, start, end, author, dateText, date, votes, up, down, reputation, parent, evidence }) => ({
        ...{ id, kind, start, end, author, dateText, date },
        ...{ votes, up, down, reputation, parent, evidence },
      }),
    ),
  };
}
