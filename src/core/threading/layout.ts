import type { ReplyBy } from '../formats/format.js';
import { type DraftPost, type Link, unlinked } from './draft.js';

const SURE = 0.97;

/** Links that the page's layout gives, or null when the page is flat. */
export function linkByLayout(posts: readonly DraftPost[], reply: ReplyBy): Link[] | null {
  switch (reply) {
    case 'section':
      return bySection(posts);
    case 'level':
      // Where nothing tells a level, all posts are among equals.
      return posts.some((post) => post.level !== null) ? byLevel(posts.map((post) => post.level ?? 0)) : null;
    case 'words':
      return byWords(posts);
    case 'indentation':
      // What a page says of depths goes before how it is set.
      return linkByLayout(posts, 'level') ?? byIndentation(posts);
    case 'none':
      return null;
  }
}

/** Answers hang below the question, comments below the question or answer above them. */
function bySection(posts: readonly DraftPost[]): Link[] {
  let question: number | null = null;
  let section: number | null = null;
  return posts.map((post, index) => {
    if (post.kind === 'question') {
      question = section = index;
      return unlinked(SURE);
    }
    if (post.kind === 'answer') {
      section = index;
      return question === null ? unlinked(SURE) : layoutLink(question, SURE);
    }
    return section === null ? unlinked(0.7) : layoutLink(section, SURE);
  });
}

/** The parent is the last post above that stands one level higher. */
function byLevel(levels: readonly number[]): Link[] {
  const last: number[] = [];
  return levels.map((level, index) => {
    last.length = Math.min(last.length, level);
    const parent = last[level - 1] as number | undefined;
    last[level] = index;
    for (let i = 0; i < level; i++) last[i] ??= index;
    return level === 0 || parent === undefined ? unlinked(SURE) : layoutLink(parent, SURE);
  });
}

/**
 * By link words. The first reply to a post stands right below it; a later one is a sibling of some post of the chain above,
 * deeper than the words can say: then the author most likely goes on answering whoever answered him.
 */
function byWords(posts: readonly DraftPost[]): Link[] {
  const submission = posts.findIndex((post) => post.links?.depth === -1);
  const top = (index: number): Link =>
    submission < 0 || submission >= index ? unlinked(SURE) : layoutLink(submission, SURE);
  /** The posts from the top-level one down to the one above. */
  let chain: number[] = [];
  return posts.map((post, index) => {
    const { depth, firstReply } = post.links ?? { depth: 0, firstReply: false };
    if (depth < 0) return unlinked(SURE);
    if (depth === 0 || chain.length === 0) {
      chain = [index];
      return top(index);
    }
    let parent: number;
    let alternative: number | null = null;
    if (firstReply) parent = chain[chain.length - 1];
    else if (depth === 1) parent = chain[0];
    else {
      const candidates = chain.slice(1, -1);
      const answering = candidates.filter(
        (at) => posts[chain[chain.indexOf(at) - 1]].author === post.author && post.author !== null,
      );
      parent = answering.at(-1) ?? candidates.at(-1) ?? chain[0];
      alternative = candidates.filter((at) => at !== parent).at(-1) ?? null;
    }
    chain = [...chain.slice(0, chain.indexOf(parent) + 1), index];
    return { ...layoutLink(parent, alternative === null ? SURE : 0.7), alternative };
  });
}

/**
 * Nesting by indentation: only where the page goes deeper and comes back. A list that is indented as a whole, or whose first
 * line alone stands at the margin, is flat.
 */
function byIndentation(posts: readonly DraftPost[]): Link[] | null {
  const columns = [...new Set(posts.map((post) => post.indent))].sort((a, b) => a - b);
  if (columns.length < 2) return null;
  const outer = posts.filter((post) => post.indent === columns[0]).length;
  const inner = posts.length - outer;
  if (outer === 1 && inner > 2 && columns.length === 2) return null;
  if (posts[0].indent !== columns[0] && posts.length > 2) return null;
  const stack: { indent: number; index: number; level: number }[] = [];
  return posts.map((post, index) => {
    while (stack.length > 0 && stack[stack.length - 1].indent >= post.indent) stack.pop();
    const above = stack.at(-1);
    stack.push({ indent: post.indent, index, level: above ? above.level + 1 : 0 });
    return above ? layoutLink(above.index, 0.92) : unlinked(0.93);
  });
}

function layoutLink(parent: number, confidence: number): Link {
  return { parent, evidence: 'layout', confidence, alternative: null, cue: null };
}
