import { AUTHOR_NAMES, BODY_NAMES, DATE_NAMES } from './exports/field-names.js';
import { looksLikeMhtml } from './mhtml.js';

/** What a text is written in, as far as it matters for reading it. */
export type Syntax = 'plain' | 'html' | 'mhtml' | 'xml' | 'json' | 'table';

/** How much of a text, in UTF-16 units, shows what it is. */
export const LOOK = 4000;

/** Languages of an editor in which tags, brackets and commas are part of a text that is read as it stands. */
const PLAIN = new Set(['markdown', 'mdx', 'plaintext-log', 'log', 'mail', 'email']);

/**
 * What a text is written in, by its beginning. The editor's language is a hint only: it can rule out, or tip what is in
 * doubt, since people rename files and paste into new ones.
 */
export function recogniseSyntax(text: string, languageId: string | null): Syntax {
  const head = text.slice(0, LOOK).trimStart();
  if (head === '' || (languageId !== null && PLAIN.has(languageId))) return 'plain';
  const first = head.charAt(0);
  if (first === '{' || first === '[') return /^[[{]\s*(?:["{[\]}]|$)/.test(head) ? 'json' : 'plain';
  if (first === '<') return markupOf(head, languageId);
  if (looksLikeMhtml(head)) return 'mhtml';
  if (languageId === 'html' && /<\/?[a-z]/i.test(head)) return 'html';
  return isTableHead(/^[^\r\n]*/.exec(head)![0]) ? 'table' : 'plain';
}

const XML_ROOTS = /<(?:posts|comments|disqus|rss)\b/;
const PAGE = /^(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const TAG = /<(\/?)[a-z][a-z\d]*(?:\s[^<>]*)?>/gi;

function markupOf(head: string, languageId: string | null): Syntax {
  if (PAGE.test(head) || languageId === 'html') return 'html';
  if (head.startsWith('<?xml') || languageId === 'xml') return XML_ROOTS.test(head) ? 'xml' : 'plain';
  if (/^<(?:posts|comments|disqus|rss)[\s>]/.test(head)) return 'xml';
  // A piece of a page: many tags, and end tags among them. Blanks show nothing.
  const seen = head.replace(/\s+/g, ' ');
  const tags = [...seen.matchAll(TAG)];
  const ends = tags.filter(([, slash]) => slash === '/').length;
  const length = tags.reduce((sum, [tag]) => sum + tag.length, 0);
  return ends >= 4 && length * 6 > seen.length ? 'html' : 'plain';
}

/** A line of names parted by one sign, among them ones for a post's words and for its author or date. */
function isTableHead(line: string): boolean {
  const names = line.split(/[,;\t|]/).map((cell) => cell.replace(/^"|"$/g, '').trim().toLowerCase());
  const has = (known: readonly string[]): boolean => names.some((name) => known.includes(name));
  return names.length >= 3 && has(BODY_NAMES) && (has(AUTHOR_NAMES) || has(DATE_NAMES));
}
