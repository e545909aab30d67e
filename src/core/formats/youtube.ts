import { type Block, blockOf } from '../layout/block.js';
import { type Page, visibleFrom } from '../layout/page.js';
import { LineFact } from '../text/lines.js';
import type { Format } from './format.js';

/** `@ann`, the age on the next line, the body, the likes on a line of their own, `Reply`. */
export const youtube: Format = {
  id: 'youtube',
  name: 'YouTube',
  structure: 'comments',
  recognises: 'comments opened by “@handle” with an age below it; likes on a line below the body',
  example: ['@annlee', '2 years ago (edited)', 'I bake mine at night.', '', '12', '', 'Reply'].join('\n'),
  needs: LineFact.At,
  least: 2,
  match: matchHeader,
  votes: 'below',
  reply: 'none',
};

function matchHeader(page: Page, line: number): Block | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (page.text.charAt(start) !== '@' || end - start > 60) return null;
  if (/\s/.test(page.text.slice(start, end))) return null;
  const below = visibleFrom(page, line, 1);
  const date = below < 0 ? undefined : page.dates(below)[0];
  if (date?.kind !== 'relative' || date.start !== page.lines.ink[below]) return null;
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last: below,
    date,
    name: { start: start + 1, end },
    likelihood: 0.9,
  });
}
