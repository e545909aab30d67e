import { childrenOf } from '../core/view.js';
import { isFromPanel } from '../protocol/panel-checks.js';
import type { DocumentState, EmptyReason, FromPanel, PanelModel, ToPanel } from '../protocol/panel.js';
import type { PanelStrings } from '../protocol/panel-strings.js';
import { ownOf, panelModel, panelPosts } from './panel-model.js';
import type { AnalysedText, PanelContent, PanelTarget } from './panel-source.js';
import { warningText, type Translate } from './panel-strings.js';
import { panelWhy } from './panel-why.js';

/** What a feed begins with. */
export interface FeedStart {
  /** What the panel is to show now. Asked only while the panel can be seen. */
  readonly content: () => PanelContent;
  readonly strings: PanelStrings;
  /** Display language, BCP 47: numbers, dates and plurals follow it. */
  readonly locale: string;
  readonly translate: Translate;
  readonly send: (message: ToPanel) => void;
}

/** The host's end of the wire to one panel. */
export interface PanelFeed {
  /** The text whose model the panel has; null while it shows none. */
  readonly shown: DocumentState | null;
  /** `content` may have changed. */
  refresh(): void;
  /** The panel's page is gone until it says `ready` again. */
  sleep(): void;
  /** Takes a message from the panel. Returns where a person wants to go, or null. */
  receive(message: unknown): PanelTarget | null;
}

/**
 * Turns contents into messages, and checks what comes back: a message from the panel about another document or version
 * than the one on show, or about a post or place that it does not have, leads nowhere.
 */
export function createFeed({ content, strings, locale, translate, send }: FeedStart): PanelFeed {
  let awake = false;
  let sent: PanelContent | null = null;
  /** What the panel has on show; behind `sent` while that is outdated. */
  let shown: AnalysedText | null = null;

  function refresh(): void {
    if (!awake) return;
    const next = content();
    if (sent && isSame(sent, next)) return;
    sent = next;
    switch (next.kind) {
      case 'analysed':
        shown = next;
        send({ kind: 'model', ...stateOf(next), model: translated(panelModel(next)) });
        break;
      case 'outdated':
        if (shown?.document === next.document) send({ kind: 'stale', ...stateOf(next) });
        else sendEmpty('reading');
        break;
      case 'empty':
        sendEmpty(next.reason);
        break;
    }
  }

  function translated(model: PanelModel): PanelModel {
    const warnings = model.warnings.map((warning) => ({
      ...warning,
      message: warningText(translate, warning.code, warning.message),
    }));
    return { ...model, warnings };
  }

  function sendEmpty(reason: EmptyReason): void {
    shown = null;
    send({ kind: 'empty', reason });
  }

  return {
    get shown() {
      return shown && stateOf(shown);
    },
    refresh,
    sleep() {
      awake = false;
      sent = null;
      shown = null;
    },
    receive(message) {
      if (!isFromPanel(message)) return null;
      if (message.kind === 'ready') {
        awake = true;
        sent = null;
        send({ kind: 'strings', strings, locale });
        refresh();
        return null;
      }
      if (message.document !== shown?.document || message.version !== shown.version) return null;
      if (message.kind === 'posts') {
        send({ kind: 'posts', ...stateOf(shown), posts: panelPosts(shown, message.posts) });
        return null;
      }
      if (message.kind === 'posts-of') {
        const { person } = message;
        const own = ownOf(shown, person);
        if (own) send({ kind: 'posts-of', ...stateOf(shown), person, own });
        return null;
      }
      if (message.kind === 'why') {
        const why = panelWhy(shown, message.post);
        if (why) send({ kind: 'why', ...stateOf(shown), why });
        return null;
      }
      return targetOf(message, shown, sent === shown);
    },
  };
}

/** Where a link leads; null for a post or a place that the text on show does not have. */
function targetOf(
  message: Extract<FromPanel, { kind: 'reveal' | 'reveal-span' }>,
  shown: AnalysedText,
  current: boolean,
): PanelTarget | null {
  const span = message.kind === 'reveal' ? message.place : message.span;
  if (span && span.end > shown.text.length) return null;
  if (message.kind === 'reveal-span') {
    return current ? { kind: 'span', ...stateOf(shown), span: message.span } : null;
  }
  if (!childrenOf(shown.discussion).post(message.post)) return null;
  // Offsets of an earlier version point anywhere by now; the post keeps its id over edits.
  return { kind: 'post', ...stateOf(shown), post: message.post, place: current ? message.place : null };
}

/** Whether a panel that shows `a` has nothing to do to show `b`. */
function isSame(a: PanelContent, b: PanelContent): boolean {
  if (a.kind === 'empty') return b.kind === 'empty' && a.reason === b.reason;
  if (b.kind === 'empty') return false;
  if (a.document !== b.document || a.version !== b.version) return false;
  if (a.kind === 'outdated' || b.kind === 'outdated') return a.kind === b.kind;
  return (
    a.discussion === b.discussion &&
    a.analysis === b.analysis &&
    a.compared?.comparison === b.compared?.comparison &&
    a.settings.sentiment === b.settings.sentiment &&
    a.settings.stance === b.settings.stance
  );
}

function stateOf({ document, version }: DocumentState): DocumentState {
  return { document, version };
}
