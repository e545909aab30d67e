import { type FieldRole, roleOf } from '../bylines/field-labels.js';
import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';
import { type Page, visibleFrom } from './page.js';
import { trimStart } from '../text/trim.js';

/** One labelled line (`From: Ann Lee`), with the folded lines that go on with it. */
export interface Field {
  readonly role: FieldRole;
  readonly line: number;
  /** The value on the label's line; folded lines behind it run up to `end`. */
  readonly value: Span;
  readonly end: number;
}

/** Labelled lines one below the other: the header of a mail. */
export interface FieldBlock {
  readonly first: number;
  readonly last: number;
  readonly fields: readonly Field[];
}

const LONGEST_LABEL = 30;

/** All blocks of labelled lines that name a sender and a date, in text order. */
export function findFieldBlocks(page: Page): FieldBlock[] {
  const blocks: FieldBlock[] = [];
  for (let at = 0; at < page.visible.length; at++) {
    const line = page.visible[at];
    const block = blockFrom(page, line);
    if (!block) continue;
    at = page.place[block.last];
    if (fieldOf(block, 'author') && fieldOf(block, 'date')) blocks.push(block);
  }
  return blocks;
}

/** The first field of that role, or undefined. */
export function fieldOf(block: FieldBlock, role: FieldRole): Field | undefined {
  return block.fields.find((field) => field.role === role);
}

function blockFrom(page: Page, line: number): FieldBlock | null {
  const opening = fieldOn(page, line);
  if (!opening) return null;
  const fields = [opening];
  let last = line;
  for (let next = visibleFrom(page, line, 1); next >= 0; next = visibleFrom(page, next, 1)) {
    const above = fields[fields.length - 1];
    const gap = next - last - 1;
    const field = page.lines.indent[next] === page.lines.indent[line] || gap === 0 ? fieldOn(page, next) : null;
    if (field && (gap === 0 || (gap === 1 && isNew(fields, field)))) fields.push(field);
    else if (gap === 0 && page.lines.indent[next] > page.lines.indent[line]) {
      fields[fields.length - 1] = { ...above, end: page.lines.inkEnd[next] };
    } else break;
    last = next;
  }
  return fields.length > 1 ? { first: line, last, fields } : null;
}

/** Behind a blank line only a field that every mail has goes on with the header, and each once. */
function isNew(fields: readonly Field[], { role }: Field): boolean {
  return (
    (role === 'author' || role === 'date' || role === 'subject' || role === 'to') &&
    !fields.some((field) => field.role === role)
  );
}

/** `From: Ann`, `- **Date:** 1999-07-25`, `Von⇥Ann`: a known label, a colon or a tab, and a value. */
export function fieldOn(page: Page, line: number): Field | null {
  const { text, lines } = page;
  const end = lines.inkEnd[line];
  let start = lines.ink[line];
  if ('-*+•'.includes(text.charAt(start)) && isInvisible(text.charCodeAt(start + 1))) start += 2;
  const bold = text.startsWith('**', start) ? 2 : 0;
  start += bold;
  let colon = start;
  const limit = Math.min(end, start + LONGEST_LABEL);
  while (colon < limit && !':：\t'.includes(text.charAt(colon))) colon++;
  if (colon === start || colon >= limit) return null;
  const role = roleOf(text.slice(start, colon));
  if (!role) return null;
  return { role, line, value: { start: trimStart(text, colon + 1 + bold, end), end }, end };
}
