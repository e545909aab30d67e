import { type Block, bottomOf, footOf, topOf } from './block.js';
import { cardShare } from './card.js';
import { daysApart, isDaily, LIKELY, listEvidence, meanLikelihood, SIGNS_ARTICLE } from './list-signs.js';
import { inkOf, LineFact } from '../text/lines.js';
import type { Furniture } from './furniture.js';
import type { Page } from './page.js';
import { hasTextAbove } from './prose.js';
import { silence } from './talk.js';
import { RECURRING } from './recurring-names.js';
import type { Template } from './template.js';

/** How much speaks for a discussion, in nats or so, and the probability that follows. */
export interface Verdict {
  readonly evidence: number;
  readonly confidence: number;
}

/**
 * Judges whether the template's posts are a discussion. An article's own byline, indexes, lists of dated works, changelogs
 * and timetables repeat templates too; a discussion has bodies that say something, names of people, and stands behind what
 * it is about.
 */
export function judgeTemplate(page: Page, template: Template): Verdict {
  const { sample: blocks, count, score } = template;
  if (score < 1.8) return { evidence: score - 6, confidence: 0.1 };
  const at = topOf(blocks[0]) / (page.visible[page.visible.length - 1] + 1);
  let evidence = score + 1.2 * Math.log2(count) - 4.3;
  if (at >= 0.5) evidence += 1.2;
  else if (at < 0.05) evidence -= 0.5;
  if (count === 1) evidence += singleEvidence(page, template, at);
  // Headings look like names alone; a verb of saying or a count tells more.
  if (blocks.every((block) => block.date === null)) evidence -= undatedDoubt(template);
  // A time with names below it stands in a programme.
  if (blocks[0].date?.kind === 'clock') evidence -= template.nameAt === 'below' ? 3.5 : 1.5;
  // Programmes and lists of works give days; who speaks is stamped with a time, or with "ago".
  else if (isDaily(blocks[0])) evidence -= 0.6;
  if (SIGNS_COMMENT.test(template.family.key)) evidence += 1.5;
  // "By Ann on March 3" from the page's top, or each on a day of its own, signs one article after the other.
  if (
    (at < 0.15 || (isDaily(blocks[0]) && daysApart(blocks) > 2)) &&
    template.place === 'header' &&
    SIGNS_ARTICLE.test(template.family.key)
  )
    evidence -= 1.5;
  const before = saidBefore(page, topOf(blocks[0]));
  evidence += listEvidence(page, template);
  if (before === 'discussion') evidence += 1.5;
  else if (before === 'list') evidence -= 4;
  const isAnnounced = announces(page, topOf(blocks[0]), count);
  if (isAnnounced) evidence += 2;
  if (count > 2) evidence += bodyEvidence(page, template);
  // Comments that the page itself has counted may well speak of nobody.
  if (count > 2 && !isAnnounced) evidence -= 3 * silence(page, blocks);
  evidence += 1.5 * buttonShare(page, template);
  // Rows of a list are numbered too, but few lists give names and dates as well.
  if (count >= 5 && template.reasons.numbered >= 1.2 && meanLikelihood(blocks) >= LIKELY) evidence += 1;
  // Only people have cards.
  evidence += 1.5 * cardShare(page, blocks);
  return { evidence, confidence: 1 / (1 + Math.exp(-1.6 * evidence)) };
}

/** How much bylines without dates may be something else. */
function undatedDoubt({ family, sample: [{ says, votes }] }: Template): number {
  if (says) return 1;
  return votes || family.key === RECURRING ? 0.4 : 2.2;
}

/** "Comment by Ann" signs no article. */
const SIGNS_COMMENT =
  /(?:^|[\s>])(?:comment|kommentar|commentaire|comentario|comentário|commento|reactie|reply|pingback|trackback)(?:ed)? (?:by|von|de|por|di|van|from)/;

/** One byline alone is most often the article's own, unless it stands near the page's end with words behind it. */
function singleEvidence(page: Page, { sample: blocks, place, nameAt, family }: Template, at: number): number {
  if (blocks[0].says) return 0;
  if (at < 0.5 && !isBehindText(page, blocks[0])) return -2;
  if (countsComments(page, blocks[0])) return -4;
  if (blocks[0].likelihood < 0.7) return -2;
  // "Posted on 3 March by Ann" above a text is the article's own.
  if (place === 'header' && blocks[0].name && SIGNS_ARTICLE.test(family.key)) return -1.5;
  // What stands between the name and the date is a letter's, and a text that goes on and on an article's.
  const { first, last } = blocks[0];
  const far = nameAt === 'above-2' || nameAt === 'above-3' || (last - first > 1 && isDaily(blocks[0])) ? 1 : 0;
  const long = Math.max(0, Math.log2(inkBelow(page, topOf(blocks[0])) / LONG_COMMENT));
  if (far + long > 0) return -far - long;
  const aside = family.key.includes('(') || (place === 'footer' && nameAt !== 'inline') || !blocks[0].name;
  return aside ? -1.5 : at >= 0.6 ? 0.6 + 1.5 * (at - 0.6) : at < 0.5 ? 1.5 : 0;
}

/** A time of day below an article's text is a comment's, however long that is. */
function isBehindText(page: Page, block: Block): boolean {
  return typeof block.date?.hour === 'number' && hasTextAbove(page, topOf(block), 2);
}

const LONG_COMMENT = 1500;

/** How many characters are visible from a line on. */
function inkBelow({ visible, place, lines }: Page, line: number): number {
  let size = 0;
  for (let at = place[line]; at < visible.length; at++) size += lines.inkEnd[visible[at]] - lines.ink[visible[at]];
  return size;
}

/** Share of posts that are followed by buttons: reply, report, like. */
function buttonShare(page: Page, { sample: blocks }: Template): number {
  let pressed = 0;
  for (let i = 0; i < blocks.length; i++) {
    const next = i + 1 < blocks.length ? topOf(blocks[i + 1]) : Math.min(page.end, bottomOf(blocks[i]) + 60);
    for (let line = bottomOf(blocks[i]) + 1; line < next; line++) {
      if (page.furniture(line)?.kind !== 'link') continue;
      pressed++;
      break;
    }
  }
  return pressed / blocks.length;
}

/** What the page says right above the first post: that a discussion begins, or a list of other pages. */
function saidBefore(page: Page, line: number): 'discussion' | 'list' | null {
  for (const { kind, distance } of furnitureAbove(page, line)) {
    if (kind === 'claim' || kind === 'heading') return 'discussion';
    if (kind === 'list' && distance <= 3) return 'list';
  }
  return null;
}

/** Whether the page says above its posts how many there are, and they are that many, one more or less. */
function announces(page: Page, line: number, found: number): boolean {
  return furnitureAbove(page, line).some(({ count }) => count !== null && count > 1 && Math.abs(count - found) <= 1);
}

/** What stands in the lines above a line, the nearest first, and how far away. */
function furnitureAbove(page: Page, line: number): readonly (Furniture & { readonly distance: number })[] {
  const from = page.place[line];
  const found: (Furniture & { readonly distance: number })[] = [];
  for (let distance = 1; distance <= Math.min(12, from); distance++) {
    const furniture = page.furniture(page.visible[from - distance]);
    if (furniture) found.push({ ...furniture, distance });
  }
  return found;
}

/** What ends the teaser of an article in a list of articles. */
const TEASER =
  /^(?:read more|continue reading|read the rest|weiterlesen|mehr lesen|lire la suite|leer más|leia mais|continua a leggere|lees meer|läs mer|читать далее|[\d.,]+k? (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?|комментари[йяев]+)$)/;

/** Only an article's byline counts comments. */
const COUNTS_COMMENTS =
  /[|·•(,] ?(?:comments? \(\d+\)|\d+ (?:comment|response|repl(?:y|ie)|kommentar|commentaire|comentario|comentário)(?:s|e|en)?\b)/i;

function countsComments({ lines }: Page, { anchor }: Block): boolean {
  return anchor >= 0 && COUNTS_COMMENTS.test(inkOf(lines, anchor));
}

const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** The line's length in letters of an alphabet; a syllable or a character of East Asia says as much as two or three. */
function sizeOf(page: Page, line: number): number {
  const { ink, inkEnd, facts } = page.lines;
  const length = inkEnd[line] - ink[line];
  const dense = (facts[line] & LineFact.Wide) !== 0 && DENSE.test(page.text.slice(ink[line], inkEnd[line]));
  return dense ? length * 3 : length;
}

/** Bodies of a few words are rows of a list; bodies that end in "read more" or count comments are teasers of articles. */
function bodyEvidence(page: Page, { sample: blocks }: Template): number {
  let prose = 0;
  let sentences = 0;
  let teasers = 0;
  const sizes: number[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const header = block.place !== 'footer' && block.first >= 0;
    const from = header
      ? block.last + (block.upTo === null ? 1 : 0)
      : i > 0
        ? bottomOf(blocks[i - 1]) + 1
        : footOf(block) - 6;
    const to =
      block.place === 'header'
        ? i + 1 < blocks.length
          ? topOf(blocks[i + 1])
          : from + 12
        : footOf(block) + (block.from !== null ? 1 : 0);
    let words = 0;
    let size = 0;
    let isSentence = false;
    let teaser = countsComments(page, block);
    for (let line = Math.max(0, from); line < Math.min(to, page.end) && line < from + 40; line++) {
      const length = sizeOf(page, line);
      if (length === 0) continue;
      if (length < 60) {
        const furniture = page.furniture(line);
        if (TEASER.test(page.folded(line))) teaser = true;
        if (furniture) continue;
      }
      words = Math.max(words, length / 5.5);
      size += length;
      isSentence ||= (page.lines.facts[line] & LineFact.EndsSentence) !== 0;
    }
    sizes.push(size);
    if (isSentence) sentences++;
    if (words >= 6) prose++;
    if (teaser) teasers++;
  }
  const share = prose / blocks.length;
  const usual = sizes.sort((a, b) => a - b)[sizes.length >> 1];
  // Lists are long and their rows short, and no sentences; a few short comments are nothing odd.
  const long = Math.min(1, (blocks.length - 3) / 8) * Math.max(0, 1 - sentences / blocks.length);
  const short = long * (usual < 35 ? -2.5 : usual < 60 ? -1.5 : usual < 80 ? -0.5 : 0);
  return (share < 0.3 ? -2.5 * (1 - share / 0.3) - 0.5 : 0) + short - (5 * teasers) / blocks.length;
}
