import type { PostId } from '../core/index.js';
import type { PanelMood, PanelPost } from '../protocol/panel.js';
import { button, el, pageText, type Child } from './dom.js';
import { moodMark } from './icons.js';
import { longList } from './long-list.js';
import type { Scene } from './scene.js';
import type { Words } from './words.js';

/** Posts as rows: first words, then who, when, votes and mood. Each row leads to its post. */
export function postList(scene: Scene, key: string, ids: readonly PostId[], names = true): HTMLElement {
  return longList(scene, key, ids, (id) => el('li', null, postRow(scene, `${key}:${id}`, id, names)));
}

function postRow(scene: Scene, key: string, id: PostId, named: boolean): HTMLElement {
  const post = scene.post(id);
  const words = post ? post.words || scene.words.text('noWords') : scene.words.text('loading');
  return button(
    { class: 'row', 'data-key': `post:${key}` },
    () => scene.reveal(id, null),
    el('span', { class: 'words', dir: 'auto' }, words),
    post ? el('span', { class: 'byline' }, ...byline(scene, post, named)) : null,
  );
}

function byline({ model, words }: Scene, post: PanelPost, named: boolean): Child[] {
  const facts: Child[] = [];
  if (named) facts.push(nameOf(words, post.author));
  if (post.kind !== 'comment' && post.kind !== 'post') facts.push(words.text(post.kind));
  if (post.accepted === true) facts.push(words.text('accepted'));
  if (post.date !== null) facts.push(words.date(post.date));
  else if (post.dateText !== null) facts.push(pageText(post.dateText));
  if (post.votes !== null) facts.push(words.count('votes', post.votes));
  if (model.bars) facts.push(moodFact(words, post.mood));
  return separated(facts);
}

/** An author as the page has it, or that nobody is named. */
export function nameOf(words: Words, author: string | null): Child {
  return author === null ? words.text('nobody') : pageText(author);
}

/** A mood as its mark and its score; a person who cannot see the mark reads the label. */
export function moodFact(words: Words, mood: PanelMood | null): HTMLElement {
  if (!mood) return el('span', { class: 'mood' }, moodMark('unknown'), words.text('unknown'));
  const label = el('span', { class: 'unseen' }, ` ${words.text(mood.label)}`);
  return el('span', { class: 'mood' }, moodMark(mood.label), words.score(mood.score), label);
}

/** Facts on one line with dots between them; each stays in one piece where there is room. */
export function separated(facts: readonly Child[]): Child[] {
  return facts.flatMap((fact, i) => [
    i === 0 ? null : el('span', { class: 'dot' }, ' · '),
    el('span', { class: 'fact' }, fact),
  ]);
}
