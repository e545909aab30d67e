import type { Discussion, Found, Post, Span, Warning } from '../discussion.js';
import { assembleRaw } from './assemble-raw.js';
import { linkedData } from './exports/linked-data.js';
import type { HtmlItem } from './html-marks.js';
import { type ExactTime, readHtml } from './html-text.js';
import { readJson } from './json-rows.js';
import { liftDiscussion } from './lift-discussion.js';
import { markedPage } from './marked-page.js';
import { type MappedText, type OffsetMap, sourceSpan, throughMap } from './offset-map.js';
import { readExport } from './read-export.js';

/** Reads a plain text. */
export type ReadPlain = (text: string) => Discussion;

/** How many of the posts that its text shows a page's own marks must cover to be believed. */
const COVERED = 0.7;

/**
 * A saved page: what its marks say, where they cover what its text shows; else what its text shows; else what it tells
 * search engines. `page` is its HTML, mapped to the source where that was decoded.
 */
export function readSavedPage(html: MappedText, readPlain: ReadPlain): Discussion {
  const page = readHtml(html.text);
  const told = withTimes(readPlain(page.text), page.times);
  const whole = throughMap(page, html.map);
  const seen = liftDiscussion(whole, told);
  const items = page.items.map((item) => throughItem(item, html.map));
  const heading = page.heading && {
    value: page.text.slice(page.heading.start, page.heading.end),
    ...sourceSpan(whole.map, page.heading),
  };
  const named = page.title && { ...page.title, ...sourceSpan(html.map, page.title) };
  if (items.length > 0 && items.length >= seen.posts.length * COVERED) {
    return fromMarks(items, { ...seen, title: heading ?? seen.title ?? named });
  }
  const title = seen.title ?? heading ?? named;
  if (seen.posts.length > 0) return { ...seen, title };
  return fromLinkedData(html, page.linkedData) ?? { ...seen, title };
}

/** Relative dates and dates without a time, made exact where an element tells more than it shows. */
function withTimes(discussion: Discussion, times: readonly ExactTime[]): Discussion {
  if (times.length === 0) return discussion;
  let next = 0;
  const posts = discussion.posts.map((post): Post => {
    const { date } = post.spans;
    if (!date) return post;
    while (next > 0 && times[next - 1].end > date.start) next--;
    while (next < times.length && times[next].end <= date.start) next++;
    const time = times[next] as ExactTime | undefined;
    const tells = time && time.start < date.end && (post.date === null || time.iso.startsWith(post.date));
    return tells ? { ...post, date: time.iso } : post;
  });
  return { ...discussion, posts };
}

function throughItem(item: HtmlItem, outer: OffsetMap): HtmlItem {
  const move = <T extends Span>(found: T | null): T | null => found && { ...found, ...sourceSpan(outer, found) };
  return {
    ...item,
    ...sourceSpan(outer, item),
    author: move(item.author),
    date: move(item.date),
    votes: move(item.votes),
    reputation: move(item.reputation),
    body: item.body && throughMap(item.body, outer),
  };
}

/** The marked posts, in what the text shows around them. */
function fromMarks(items: readonly HtmlItem[], { title, article, announced }: Discussion): Discussion {
  const has = (...kinds: readonly HtmlItem['kind'][]): boolean => items.some(({ kind }) => kinds.includes(kind));
  const structure = has('question', 'answer') ? 'qa' : has('post') ? 'forum' : 'comments';
  const read = assembleRaw(items, { format: markedPage.id, structure, title });
  const isApart = article !== null && items.every(({ start, end }) => end <= article.start || start >= article.end);
  const counted = structure === 'qa' ? items.filter(({ kind }) => kind === 'answer').length : items.length;
  const warnings: Warning[] = announced && announced.value !== counted ? [announcedWarning(announced, counted)] : [];
  return { ...read, article: isApart ? article : null, announced, warnings };
}

function announcedWarning({ value, start, end }: Found<number>, counted: number): Warning {
  return { code: 'announced-differs', message: `The page announces ${value}, ${counted} were found.`, start, end };
}

function fromLinkedData(html: MappedText, scripts: readonly Span[]): Discussion | null {
  for (const script of scripts) {
    const rows = readJson(html.text, script);
    const read = readExport({ ...rows, damage: null }, [linkedData]);
    if (read) return html.map.at.length === 1 ? read : null;
  }
  return null;
}
