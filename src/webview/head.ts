import type { Structure } from '../core/index.js';
import { button, el, pageText, type Child } from './dom.js';
import { disclosure } from './disclosure.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import type { Scene } from './scene.js';

const STRUCTURES: Readonly<Record<Structure, PanelStringKey | null>> = {
  qa: 'structureQa',
  comments: 'structureComments',
  forum: 'structureForum',
  chat: 'structureChat',
  none: null,
};

/** Title, figures, how the page was read and how surely, and what is doubtful about it. */
export function renderHead(scene: Scene): HTMLElement {
  const { model, words } = scene;
  const { counts } = model;
  return el(
    'header',
    { class: 'head' },
    el('h1', { dir: 'auto' }, model.title ?? words.text('untitled')),
    el(
      'dl',
      { class: 'stats' },
      stat(scene, 'statPosts', counts.posts),
      stat(scene, 'statPeople', counts.people),
      stat(scene, 'statThreads', counts.threads),
      counts.votes === null ? null : stat(scene, 'statVotes', counts.votes),
    ),
    el(
      'div',
      { class: 'state' },
      el('p', { class: 'provenance' }, ...provenance(scene)),
      el('p', { class: 'stale' }, words.text('stale')),
    ),
    claim(scene),
    model.warnings.length === 0 ? null : warnings(scene),
  );
}

function stat({ words }: Scene, key: PanelStringKey, count: number): HTMLElement {
  return el('div', null, el('dt', null, words.count(key, count)), el('dd', null, words.number(count)));
}

function provenance({ model, words }: Scene): Child[] {
  const structure = STRUCTURES[model.structure];
  if (structure === null) return [words.text('unknown')];
  const confidence = el('span', { class: 'figure' }, words.fraction(model.confidence));
  const format = model.format === null ? document.createTextNode(words.text('byPattern')) : pageText(model.format);
  const holes = [document.createTextNode(words.text(structure)), format, confidence];
  return [...words.pieces('readAs', ...holes)];
}

function claim({ model, words, revealSpan }: Scene): HTMLElement | null {
  const { announced } = model;
  if (!announced) return null;
  const text = words.text(
    announced.of === 'answers' ? 'announcedAnswers' : 'announced',
    words.number(announced.claimed),
    words.number(announced.found),
  );
  return button({ class: 'claim', 'data-key': 'announced' }, () => revealSpan(announced), text);
}

function warnings(scene: Scene): HTMLElement {
  const { model, words } = scene;
  return disclosure(scene, 'warnings', [words.count('doubts', model.warnings.length)], () => [
    el(
      'ul',
      { class: 'list' },
      ...model.warnings.map((warning, i) =>
        el(
          'li',
          null,
          button(
            { class: 'row', 'data-key': `warning:${i}` },
            () => scene.revealSpan(warning),
            el('span', { class: 'words', dir: 'auto' }, warning.message),
          ),
        ),
      ),
    ),
  ]);
}
