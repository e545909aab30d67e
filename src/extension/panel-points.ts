import type { Point, PostId, ReplyTree, SideWeight } from '../core/index.js';
import { childrenOf } from '../core/view.js';
import type { PanelBest, PanelPoint, PanelSaying, PanelSide, PanelVoice } from '../protocol/panel.js';
import { nameOf, placeOf, quoteAt } from './panel-quotes.js';
import type { AnalysedText } from './panel-source.js';
import { firstWords } from './printable.js';

/** Characters of the sentence a point stands under, at most. */
const MAX_LABEL = 600;

/** Places of a point that are quoted; of the other posts the panel shows the first words. */
const MAX_SAYINGS = 50;

/** The points, as important as the analysis finds them. */
export function panelPoints(source: AnalysedText): readonly PanelPoint[] {
  const tree = childrenOf(source.discussion);
  return source.analysis.summary.points.map((point) => panelPoint(source, tree, point));
}

function panelPoint(source: AnalysedText, tree: ReplyTree, point: Point): PanelPoint {
  const { stance } = source.settings;
  const [labelAt = null] = point.evidence;
  return {
    key: `${point.posts[0] ?? ''}:${point.label.slice(0, 40)}`,
    label: firstWords(point.label, MAX_LABEL),
    place: labelAt && placeOf(labelAt),
    author: labelAt && nameOf(tree.post(labelAt.post)),
    posts: point.posts,
    state: stance ? point.state : null,
    for: stance ? sideOf(tree, point.supporters, point.weight.for) : NO_SIDE,
    against: stance ? sideOf(tree, point.opponents, point.weight.against) : NO_SIDE,
    best: bestOf(source, point),
    sayings: sayingsOf(source, point),
    exchanges: stance ? point.exchanges.map(({ post }) => post) : [],
  };
}

const NO_SIDE: PanelSide = { voices: [], weight: { people: null, votes: null, reputation: null } };

function sideOf(tree: ReplyTree, ids: readonly PostId[], { votes, reputation }: SideWeight): PanelSide {
  const found = voices(tree, ids);
  return { voices: found, weight: { people: found.length, votes, reputation } };
}

/** The people who wrote these posts, in the order of their first one. Each post of nobody's counts as a person. */
function voices(tree: ReplyTree, ids: readonly PostId[]): readonly PanelVoice[] {
  const byAuthor = new Map<string, PostId[]>();
  const found: PanelVoice[] = [];
  for (const id of ids) {
    const author = tree.post(id)?.author ?? null;
    const known = author === null ? undefined : byAuthor.get(author);
    if (known) {
      known.push(id);
      continue;
    }
    const posts = [id];
    found.push({ author: nameOf(tree.post(id)), posts });
    if (author !== null) byAuthor.set(author, posts);
  }
  return found;
}

function bestOf(source: AnalysedText, { best }: Point): PanelBest | null {
  return best && { ...quoteAt(source, best), kind: best.kind };
}

/** Where else the point is spoken of: what tells a side, then what tells none, each post once; not the label's own place. */
function sayingsOf(source: AnalysedText, { evidence, voices }: Point): readonly PanelSaying[] {
  const [labelAt, ...others] = evidence;
  const told = source.settings.stance ? voices : [];
  const posts = new Set(told.map(({ post }) => post));
  const places = [...told, ...others.filter(({ post }) => !posts.has(post)).map((span) => ({ ...span, ...NO_REASON }))];
  return places
    .filter(({ post, start }) => post !== labelAt?.post || start !== labelAt.start)
    .slice(0, MAX_SAYINGS)
    .map(({ how, cue, ...span }) => ({
      ...quoteAt(source, span),
      how,
      cue: cue && quoteAt(source, { ...cue, post: span.post }),
    }));
}

const NO_REASON = { how: null, cue: null } as const;
