import type { Evidence, NoArgument, PostId, StanceLabel } from '../core/index.js';
import type { PanelQuote, PanelReason, PanelRole, PanelWhy } from '../protocol/panel.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { createToggle } from './disclosure.js';
import { button, el, type Child } from './dom.js';
import { nameOf } from './names.js';
import type { Scene } from './scene.js';

/** What a post does with what it answers, in words. */
export const STANCES = {
  agree: 'agrees',
  disagree: 'disagrees',
  neutral: 'takesNoSide',
  unknown: 'unknown',
} as const satisfies Record<StanceLabel, PanelStringKey>;

const EVIDENCE = {
  layout: 'byLayout',
  mention: 'byMention',
  quote: 'byQuote',
  none: 'byNothing',
  corrected: 'byYou',
} as const satisfies Record<Evidence, PanelStringKey>;

const NO_ARGUMENT = {
  'off-topic': 'offTopic',
  abuse: 'abuse',
  chatter: 'chatter',
} as const satisfies Record<NoArgument['kind'], PanelStringKey>;

/** A row about a post, with a button beside it that opens why the post's labels are what they are. */
export function withWhy(scene: Scene, key: string, id: PostId, row: HTMLElement): HTMLElement {
  const { words } = scene;
  const post = scene.post(id);
  const name = post && words.text('whyPost', words.number(post.number), post.author ?? words.text('nobody'));
  const { toggle, content } = createToggle(
    ...([scene, `why:${key}`, 'why-toggle', [words.text('why')]] as const),
    () => [renderWhy(scene, id, key)],
    name ?? null,
  );
  return el('div', { class: 'explained' }, row, toggle, content);
}

function renderWhy(scene: Scene, id: PostId, key: string): HTMLElement {
  const why = scene.why(id);
  if (!why) return el('p', { class: 'quiet' }, scene.words.text('loading'));
  return el(
    'dl',
    { class: 'why' },
    ...moodLines(scene, why, key),
    ...stanceLines(scene, why, key),
    ...replyLines(scene, why, key),
    ...roleLines(scene, why, key),
  );
}

function moodLines(scene: Scene, { mood }: PanelWhy, key: string): Child[] {
  if (!mood) return [];
  const { words } = scene;
  return line(
    words.text('columnMood'),
    words.mood(mood.value),
    mood.value && reasonList(scene, `${key}:mood`, mood.reasons),
  );
}

function stanceLines(scene: Scene, { stance }: PanelWhy, key: string): Child[] {
  if (!stance) return [];
  const { words } = scene;
  const title = words.text(stance.to === 'parent' ? 'stanceToParent' : 'stanceToTopic');
  if (stance.label === 'unknown') return line(title, words.text('unknown'));
  const value = words.text('sure', words.text(STANCES[stance.label]), words.fraction(stance.confidence));
  return line(title, value, reasonList(scene, `${key}:stance`, stance.reasons));
}

function replyLines(scene: Scene, { reply }: PanelWhy, key: string): Child[] {
  const { words } = scene;
  const { parent, cue, alternative } = reply;
  return line(
    words.text('answersWhat'),
    words.text('sure', words.text(EVIDENCE[reply.evidence]), words.fraction(reply.confidence)),
    parent ? postLink(scene, `${key}:parent`, parent) : el('p', null, words.text('answersPage')),
    cue && reasonList(scene, `${key}:cue`, [{ ...cue, weight: null }]),
    alternative && el('p', { class: 'quiet' }, words.text('orElse')),
    alternative && postLink(scene, `${key}:else`, alternative),
  );
}

function roleLines(scene: Scene, { roles, noArgument }: PanelWhy, key: string): Child[] {
  const { words } = scene;
  const title = words.text('argues');
  if (roles.length > 0)
    return line(title, null, el('ul', { class: 'roles' }, ...roles.map((role) => roleEntry(scene, role, key))));
  if (!noArgument) return line(title, words.text('noRole'));
  const value = words.text('sure', words.text(NO_ARGUMENT[noArgument.kind]), words.fraction(noArgument.confidence));
  return line(title, value, noArgument.cue && reasonList(scene, `${key}:none`, [{ ...noArgument.cue, weight: null }]));
}

function roleEntry(scene: Scene, role: PanelRole, key: string): HTMLElement {
  const { words } = scene;
  const name = `${key}:role:${role.start}`;
  return el(
    'li',
    null,
    quoteLink(scene, name, role),
    el('p', { class: 'quiet' }, words.text('sure', words.text(role.role), words.fraction(role.confidence))),
    role.cues.length === 0 ? null : reasonList(scene, name, role.cues),
    role.backs &&
      el(
        'p',
        { class: 'quiet' },
        words.text('backs', words.text(role.backs.kind), words.fraction(role.backs.confidence)),
        ' ',
        quoteLink(scene, `${name}:backs`, role.backs),
      ),
  );
}

/** What a label is about, its value, and what tells it. */
function line(title: string, value: string | null, ...told: readonly Child[]): Child[] {
  return [el('dt', null, title), el('dd', null, value === null ? null : el('p', { class: 'figure' }, value), ...told)];
}

/** The words that tell a label, each a link to itself, with its share of a score where it has one. */
function reasonList(scene: Scene, key: string, reasons: readonly PanelReason[]): HTMLElement {
  const { words } = scene;
  if (reasons.length === 0) return el('p', { class: 'quiet' }, words.text('noReasons'));
  const entries = reasons.map((reason) =>
    el(
      'li',
      null,
      quoteLink(scene, key, reason),
      reason.weight === null ? null : el('span', { class: 'figure quiet' }, ` ${words.score(reason.weight)}`),
    ),
  );
  return el('ul', { class: 'reasons' }, ...entries);
}

function quoteLink(scene: Scene, key: string, { post, start, end, text }: PanelQuote): HTMLElement {
  return button(
    { class: 'link', 'data-key': `${key}:${start}` },
    () => scene.reveal(post, { start, end }),
    el('span', { dir: 'auto' }, text || scene.words.text('thisPlace')),
  );
}

function postLink(scene: Scene, key: string, { post, text, author }: PanelQuote): HTMLElement {
  return button(
    { class: 'link cite', 'data-key': key },
    () => scene.reveal(post, null),
    el('span', { class: 'words', dir: 'auto' }, text || scene.words.text('noWords')),
    el('span', { class: 'byline' }, nameOf(scene.words, author)),
  );
}
