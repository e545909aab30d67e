import type { Objection } from '../core/index.js';
import type { PanelAnswer, PanelObjection } from '../protocol/panel.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { el, type Child } from './dom.js';
import { longList } from './long-list.js';
import { postEntry } from './posts.js';
import { explainedQuote, onwardLink, quoteRow } from './quotes.js';
import type { Scene } from './scene.js';

const MET = {
  edited: 'metByEdit',
  answered: 'metByAnswer',
  open: 'notMet',
} as const satisfies Record<Objection['met'], PanelStringKey>;

/** What each answer of a Q&A page proposes, and what is held against it; null on any other page. */
export function renderAnswers(scene: Scene): HTMLElement | null {
  const { model, words } = scene;
  if (model.answers.length === 0) return null;
  return el(
    'section',
    null,
    el('h2', null, words.text('answers')),
    longList(scene, 'answers', model.answers, (answer) => el('li', null, ...renderAnswer(scene, answer)), {
      className: 'answers',
    }),
  );
}

function renderAnswer(scene: Scene, { post, proposal, objections }: PanelAnswer): Child[] {
  const { words } = scene;
  const details = scene.post(post);
  const facts = [
    details?.accepted === true ? words.text('accepted') : null,
    details && details.votes !== null ? words.count('votes', details.votes) : null,
    proposal ? null : words.text('noProposal'),
  ];
  return [
    proposal ? explainedQuote(scene, 'proposal', proposal, ...facts) : postEntry(scene, `answer:${post}`, post),
    objections.length === 0
      ? null
      : el(
          'div',
          { class: 'objections' },
          el('h3', null, words.count('objections', objections.length)),
          longList(scene, `objections:${post}`, objections, (objection) =>
            el('li', null, ...renderObjection(scene, objection)),
          ),
        ),
  ];
}

function renderObjection(scene: Scene, objection: PanelObjection): Child[] {
  const { words } = scene;
  const { by, met, post, start } = objection;
  return [
    quoteRow(scene, 'objection', objection, words.text(MET[met])),
    by && onwardLink(`${post}:${start}`, [words.text('whereMet')], () => scene.reveal(by.post, by)),
  ];
}
