import type { Post } from '../core/index.js';

/** Most UTF-16 units in front of a date in which its link may begin. */
const LINK_REACH = 2000;
/** Where a page says what it was saved from stands near its beginning. */
const HEAD = 20_000;

const HREF = /\bhref\s*=\s*(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')/giu;
const ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]]{1,2000}/giu;
/** Posts have numbers or anchors; addresses of people mostly have neither. */
const NAMES_A_POST = /[#\d]/u;

/**
 * The address of a post as the page shows it: in markup the link around its date, which leads to the post on nearly all
 * sites; in plain text the only address in its byline, unless that could be a person's own. Null when the page shows none, or only a part of one and not
 * what that belongs to.
 * @param text the source
 */
export function permalinkOf(post: Post, text: string): string | null {
  const { date, byline } = post.spans;
  const linked = date && linkAround(text, date.start);
  if (linked != null) return toAddress(linked, text);
  const line = byline ? text.slice(byline.start, byline.end) : '';
  // In markup, an address in the byline is the author's.
  if (line.includes('<')) return null;
  const addresses = [...new Set(line.match(ADDRESS))].map((address) => address.replace(/[.,;:]$/u, ''));
  return addresses.length === 1 && NAMES_A_POST.test(addresses[0]) ? addresses[0] : null;
}

/** The target of the link that is open at `at`; null when none is. */
function linkAround(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - LINK_REACH), at);
  const opens = before.toLowerCase().lastIndexOf('<a ');
  if (opens < 0 || before.toLowerCase().includes('</a', opens)) return null;
  const [link] = before.slice(opens).matchAll(HREF);
  return link ? decode(link[1] ?? link[2]) : null;
}

/** `href` as an address of the web, seen from where the page was saved from. */
function toAddress(href: string, text: string): string | null {
  const base = baseOf(text);
  const url = URL.canParse(href)
    ? new URL(href)
    : base !== null && URL.canParse(href, base)
      ? new URL(href, base)
      : null;
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
}

/** Where the page says that it comes from. */
function baseOf(text: string): string | null {
  const head = text.slice(0, HEAD);
  const saved = /<!-- saved from url=\(\d{4}\)(https?:\S+) -->/iu.exec(head)?.[1];
  const links = head.match(/<(?:base|link|meta)\s[^<>]{1,2000}>/giu) ?? [];
  const base = links.find((tag) => /^<base\s/iu.test(tag));
  const canonical = links.find((tag) => /\brel\s*=\s*["']?canonical\b/iu.test(tag));
  for (const tag of [base, canonical]) {
    const [href] = tag?.matchAll(HREF) ?? [];
    const address = href && decode(href[1] ?? href[2]);
    if (address && /^https?:/iu.test(address)) return address;
  }
  return saved ?? null;
}

function decode(attribute: string): string {
  return attribute.replace(/&amp;/giu, '&').trim();
}
