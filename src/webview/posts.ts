import type { PostId, StanceLabel } from '../core/index.js';
import type { PanelMood, PanelPost } from '../protocol/panel.js';
import { button, el, pageText, type Child } from './dom.js';
import { moodMark, stanceMark } from './icons.js';
import { longList } from './long-list.js';
import { nameOf, separated } from './names.js';
import type { Scene } from './scene.js';
import { STANCES, withWhy } from './why.js';
import type { Words } from './words.js';

/** Posts as rows: first words, then who, when, votes, stance and mood. Each leads to its post and tells why. */
export function postList(scene: Scene, key: string, ids: readonly PostId[], names = true): HTMLElement {
  return longList(scene, key, ids, (id) => el('li', null, postEntry(scene, `${key}:${id}`, id, names)));
}

/** One such row, with the reasons for its labels beside it. */
export function postEntry(scene: Scene, key: string, id: PostId, named = true): HTMLElement {
  return withWhy(scene, key, id, postRow(scene, key, id, named));
}

function postRow(scene: Scene, key: string, id: PostId, named: boolean): HTMLElement {
  const post = scene.post(id);
  const words = post ? post.words || scene.words.text('noWords') : scene.words.text('loading');
  return button(
    { class: 'row', 'data-key': `post:${key}` },
    () => scene.reveal(id, null),
    el('span', { class: 'words', dir: 'auto' }, words),
    post ? el('span', { class: 'byline' }, ...separated(postFacts(scene, post, named))) : null,
  );
}

/** What there is to say of a post beside its words. */
function postFacts({ model, words }: Scene, post: PanelPost, named: boolean): Child[] {
  const facts: Child[] = [];
  if (named) facts.push(nameOf(words, post.author));
  if (post.kind !== 'comment' && post.kind !== 'post') facts.push(words.text(post.kind));
  if (post.accepted === true) facts.push(words.text('accepted'));
  if (post.date !== null) facts.push(words.date(post.date));
  else if (post.dateText !== null) facts.push(pageText(post.dateText));
  if (post.votes !== null) facts.push(words.count('votes', post.votes));
  if (post.stance === 'agree' || post.stance === 'disagree') facts.push(stanceFact(words, post.stance));
  if (model.bars) facts.push(moodFact(words, post.mood));
  return facts;
}

/** A stance as its sign and its name; a stance that is not clear has no sign. */
export function stanceFact(words: Words, stance: StanceLabel): HTMLElement {
  const sign = stance === 'agree' || stance === 'disagree' ? stanceMark(stance) : null;
  return el('span', { class: 'stance' }, sign, words.text(STANCES[stance]));
}

/** A mood as its mark and its score; a person who cannot see the mark reads the label. */
export function moodFact(words: Words, mood: PanelMood | null): HTMLElement {
  if (!mood) return el('span', { class: 'mood' }, moodMark('unknown'), words.text('unknown'));
  const label = el('span', { class: 'unseen' }, ` ${words.text(mood.label)}`);
  return el('span', { class: 'mood' }, moodMark(mood.label), words.score(mood.score), label);
}
