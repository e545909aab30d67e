import type { Agreement, PostId } from '../core/index.js';
import type { PanelQuestion, PanelQuote } from '../protocol/panel.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { el, pageText, type Child } from './dom.js';
import { longList } from './long-list.js';
import { explainedQuote, onwardLink } from './quotes.js';
import type { Scene } from './scene.js';

/** What came of the discussion: questions left open, and where people came to agree. */
export function renderOutcome(scene: Scene): HTMLElement {
  const { model } = scene;
  return el('div', null, renderQuestions(scene), model.showStance ? renderAccords(scene) : null);
}

function renderQuestions(scene: Scene): HTMLElement {
  const { model, words } = scene;
  return el(
    'section',
    null,
    el('h2', null, words.text('questions')),
    model.questions.length === 0
      ? el('p', { class: 'quiet' }, words.text('noQuestions'))
      : longList(scene, 'questions', model.questions, (question) => el('li', null, ...renderQuestion(scene, question))),
  );
}

function renderQuestion(scene: Scene, question: PanelQuestion): Child[] {
  const { words } = scene;
  const { cue, state, post, start } = question;
  return [
    explainedQuote(scene, 'question', question, words.text(state === 'unanswered' ? 'unanswered' : 'notHelped')),
    cue &&
      onwardLink(`question:${post}:${start}`, words.pieces('inQuotes', pageText(cue.text)), () =>
        scene.reveal(cue.post, cue),
      ),
  ];
}

/** Somebody comes to agree with somebody. */
interface Accord extends PanelQuote {
  readonly kind: Agreement['kind'] | 'changed';
  readonly with: PostId | null;
  readonly withAuthor: string | null;
}

const KINDS = {
  convinced: 'changedMind',
  changed: 'changedMind',
  conceded: 'conceded',
  solved: 'solved',
} as const satisfies Record<Accord['kind'], PanelStringKey>;

function renderAccords(scene: Scene): HTMLElement {
  const { words } = scene;
  const accords = accordsOf(scene);
  return el(
    'section',
    null,
    el('h2', null, words.text('accords')),
    accords.length === 0
      ? el('p', { class: 'quiet' }, words.text('noAccords'))
      : longList(scene, 'accords', accords, (accord) => el('li', null, ...renderAccord(scene, accord))),
  );
}

/** Agreements and changes of mind in text order; what is both is one. */
function accordsOf({ model }: Scene): readonly Accord[] {
  const accords: Accord[] = model.agreements.map((agreement) => ({ ...agreement }));
  for (const { by, byAuthor, ...quote } of model.changes) {
    const known = accords.some(({ post, start, end }) => post === quote.post && start < quote.end && quote.start < end);
    if (!known) accords.push({ ...quote, kind: 'changed', with: by, withAuthor: byAuthor });
  }
  return accords.sort((a, b) => a.start - b.start);
}

function renderAccord(scene: Scene, accord: Accord): Child[] {
  const { words } = scene;
  const { kind, post, start, with: other, withAuthor } = accord;
  const name = withAuthor === null ? document.createTextNode(words.text('nobody')) : pageText(withAuthor);
  return [
    explainedQuote(scene, 'accord', accord, words.text(KINDS[kind])),
    other === null
      ? null
      : onwardLink(`accord:${post}:${start}`, words.pieces('accordWith', name), () => scene.reveal(other, null)),
  ];
}
