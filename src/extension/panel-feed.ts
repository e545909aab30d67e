import { childrenOf } from '../core/index.js';
import { isFromPanel } from '../protocol/panel-checks.js';
import type { DocumentState, EmptyReason, FromPanel, PanelModel, ToPanel } from '../protocol/panel.js';
import type { PanelStrings } from '../protocol/panel-strings.js';
import { panelModel, panelPosts } from './panel-model.js';
import type { AnalysedText, PanelContent, PanelTarget } from './panel-source.js';
import { warningText, type Translate } from './panel-strings.js';

/** What a feed begins with. */
export interface FeedStart {
  readonly content: PanelContent;
  readonly strings: PanelStrings;
  /** Display language, BCP 47: numbers, dates and plurals follow it. */
  readonly locale: string;
  readonly translate: Translate;
  readonly send: (message: ToPanel) => void;
}

/** The host's end of the wire to one panel. */
export interface PanelFeed {
  /** What the panel is to show from now on. */
  show(content: PanelContent): void;
  /** The panel's page is gone until it says `ready` again: nothing is sent, the last content is kept. */
  sleep(): void;
  /** Takes a message from the panel. Returns where a person wants to go, or null. */
  receive(message: unknown): PanelTarget | null;
}

/**
 * Turns contents into messages, and checks what comes back. Contents arrive in the order in which they became true, and
 * the last one counts: a message from the panel about any other document, or about a post or place that the text on
 * show does not have, leads nowhere.
 */
export function createFeed({ content, strings, locale, translate, send }: FeedStart): PanelFeed {
  let awake = false;
  /** What the panel has on show; behind `content` while that is outdated. */
  let shown: AnalysedText | null = null;

  function sendContent(): void {
    if (!awake) return;
    switch (content.kind) {
      case 'analysed':
        shown = content;
        send({ kind: 'model', ...stateOf(content), model: translated(panelModel(content)) });
        break;
      case 'outdated':
        if (shown?.document === content.document) send({ kind: 'stale', ...stateOf(content) });
        else sendEmpty('reading');
        break;
      case 'empty':
        sendEmpty(content.reason);
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
    show(next) {
      if (next === content) return;
      content = next;
      sendContent();
    },
    sleep() {
      awake = false;
      shown = null;
    },
    receive(message) {
      if (!isFromPanel(message)) return null;
      if (message.kind === 'ready') {
        awake = true;
        send({ kind: 'strings', strings, locale });
        sendContent();
        return null;
      }
      if (message.document !== shown?.document || message.version !== shown.version) return null;
      if (message.kind === 'posts') {
        send({ kind: 'posts', ...stateOf(shown), posts: panelPosts(shown, message.posts) });
        return null;
      }
      return targetOf(message, shown, content.kind === 'analysed');
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

function stateOf({ document, version }: DocumentState): DocumentState {
  return { document, version };
}
