import { el } from './dom.js';
import { postList } from './posts.js';
import type { Scene } from './scene.js';

/** The questions that nobody answered. */
export function renderQuestions(scene: Scene): HTMLElement {
  const { model, words } = scene;
  if (model.unanswered.length === 0) return el('p', { class: 'quiet' }, words.text('noQuestions'));
  return el('section', null, el('h2', null, words.text('questions')), postList(scene, 'unanswered', model.unanswered));
}
