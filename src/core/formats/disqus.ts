import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { type Block, blockOf } from '../layout/block.js';
import type { Page } from '../layout/page.js';
import type { Format } from './format.js';

/**
 * `Ann Mod  Bo • 5 months ago`: the name, a badge, behind two blanks the one answered, the age. Likes stand on a line of their
 * own right above the links.
 */
export const disqus: Format = {
  id: 'disqus',
  name: 'Disqus',
  structure: 'comments',
  recognises: 'comments opened by “Name • age” (the one answered behind two blanks), followed by “Reply • Share ›”',
  example: ['Ann Lee  Bo • 5 months ago', 'I bake mine at night.', '2', '•Reply•Share ›', 'Avatar'].join('\n'),
  needs: 0,
  least: 1,
  match: matchHeader,
  votes: 'below',
  reply: 'none',
  furniture: new Set(['avatar', 'reply', 'edit', 'share', 'reply•share', 'edit•reply•share', 'view', 'see more', 'load more comments', 'show more replies', 'subscribe', 'privacy', 'view discussion thread', 'powered by disqus', 'add disqus to your site', 'disqus', 'sort by newest', 'sort by best', 'sort by oldest', 'join the discussion', '1 login', 'login', 'recommend', 'recommend 3']),
}; // prettier-ignore

const BULLET = /[•⋅·]$/;
const QUOTED = /^(?:>[ \u00a0]?)+/;
const BADGE = /\s{1,8}(?:Mod|Moderator|Guest|Admin|Featured by .*)$/;
const LINKS = /[•·⋅]\s*(?:Edit\s*[•·⋅]\s*)?Reply\s*[•·⋅]\s*Share/i;

function matchHeader(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > 140) return null;
  const date = page.dates(line).at(-1);
  if (date?.kind !== 'relative' || end - date.end > 12) return null;
  const before = page.text.slice(start, date.start).trimEnd();
  if (!BULLET.test(before) || !hasLinks(page)) return null;
  const from = start + (QUOTED.exec(before)?.[0].length ?? 0);
  const whole = page.text.slice(from, start + before.length - 1).trimEnd();
  const gap = /[ \u00a0]{2,}/.exec(whole);
  const own = (gap ? whole.slice(0, gap.index) : whole).replace(BADGE, '').trimEnd();
  if (own === '' || own.length > 80) return null;
  let addressee: Span | null = null;
  if (gap) {
    const other = whole.slice(gap.index + gap[0].length);
    const at = from + gap.index + gap[0].length;
    if (other) addressee = { start: at, end: at + other.length };
  }
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last: line,
    date,
    name: { start: from, end: from + own.length },
    likelihood: nameLikelihood(own),
    addressee,
  });
}

const known = new WeakMap<Page, boolean>();

/** Whether the page has the platform's links at all: a name, a bullet and an age alone are anybody's. */
function hasLinks(page: Page): boolean {
  let found = known.get(page);
  if (found === undefined) known.set(page, (found = LINKS.test(page.text)));
  return found;
}
