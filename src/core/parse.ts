import { provenOrder, toIso, type NumericOrder } from './bylines/dates/date-mark.js';
import { type Discussion, NO_DISCUSSION, type Post } from './discussion.js';
import { cutPosts, spanOfLines } from './layout/cut.js';
import { findFamilies } from './layout/families.js';
import { readPage } from './layout/page.js';
import { findTemplates, type Template } from './layout/template.js';

/** How to read a text. */
export interface ParseOptions {
  /** Switches all platform records off, so that the general reader can be measured alone. */
  readonly general?: boolean;
  /** The editor's language id ("html", "markdown", "python"); without it the text itself tells. */
  readonly languageId?: string;
}

export function bestTemplate(text: string): { templates: Template[]; page: ReturnType<typeof readPage> } {
  const page = readPage(text);
  const templates = findFamilies(page)
    .slice(0, 6)
    .flatMap((family) => findTemplates(page, family));
  const weight = (t: Template): number => t.score + 1.5 * Math.log2(t.blocks.length);
  templates.sort((a, b) => weight(b) - weight(a));
  return { templates, page };
}

/**
 * Reads the structure of a page: who said what, when, to whom, with which votes.
 * Never throws on any string; a text without a discussion gives `NO_DISCUSSION`'s shape.
 */
export function parse(text: string, options: ParseOptions = {}): Discussion {
  void options;
  const { templates, page } = bestTemplate(text);
  const template = templates[0];
  if (!template || template.score < 0.5) return NO_DISCUSSION;
  const cuts = cutPosts(page, template);
  const order: NumericOrder | null = template.blocks.map((b) => provenOrder(b.anchor.inline.date)).find((o) => o !== null) ?? 'month-first';
  const posts = cuts.map((cut, i): Post => {
    const { block } = cut;
    const { date } = block.anchor.inline;
    const span = spanOfLines(page, cut.first, cut.last);
    return {
      id: `p${i + 1}`,
      kind: 'comment',
      ...span,
      body: cut.bodyFirst <= cut.bodyLast ? [spanOfLines(page, cut.bodyFirst, cut.bodyLast)] : [],
      quotes: [],
      author: block.name ? text.slice(block.name.start, block.name.end) : null,
      dateText: text.slice(date.start, date.end),
      date: toIso(date, order),
      dateResolved: null,
      votes: null,
      up: null,
      down: null,
      reputation: null,
      rating: null,
      accepted: null,
      spans: { byline: null, author: block.name, date: { start: date.start, end: date.end }, votes: null, reputation: null, cue: null },
      parent: null,
      evidence: 'none',
      parentConfidence: 0.6,
      parentAlternative: null,
      depth: 0,
      text: null,
    };
  });
  return { ...NO_DISCUSSION, format: 'general', structure: 'comments', confidence: 0.7, posts };
}
