import type { Argument, ArgumentLink, Post, PostId, Reason, Span } from '../core/index.js';
import { childrenOf, reasonsOf } from '../core/view.js';
import type { PanelQuote, PanelReason, PanelRole, PanelWhy } from '../protocol/panel.js';
import { moodOf } from './panel-mood.js';
import { quoteAt, quoteOfPost } from './panel-quotes.js';
import type { AnalysedText } from './panel-source.js';

/** Words shown for one label, and arguing sentences of one post, at most. */
const MAX_REASONS = 12;
const MAX_ROLES = 30;

/** A word that moves a score by less tells a person nothing; the strongest is told in any case. */
const LEAST_WEIGHT = 0.05;

/** Why the labels of that post are what they are; null for a post that is not there. */
export function panelWhy(source: AnalysedText, id: PostId): PanelWhy | null {
  const { discussion, analysis, settings } = source;
  const tree = childrenOf(discussion);
  const post = tree.post(id);
  const found = analysis.posts[tree.indexOf(id)];
  if (!post || !found) return null;
  const { stance, noArgument } = found;
  const reasons = (spans: readonly (Span & { readonly weight?: number })[]): readonly PanelReason[] =>
    spans.slice(0, MAX_REASONS).map((span) => ({ ...quote(span), weight: span.weight ?? null }));
  return {
    post: id,
    mood: settings.sentiment ? { value: moodOf(found), reasons: reasons(tellingReasons(reasonsOf(found))) } : null,
    stance: settings.stance && stance ? { ...stance, reasons: reasons(stance.reasons) } : null,
    reply: replyOf(post),
    roles: found.arguments.slice(0, MAX_ROLES).map((argument) => roleOf(argument)),
    noArgument: noArgument && {
      kind: noArgument.kind,
      confidence: noArgument.confidence,
      cue: noArgument.cue && quote(noArgument.cue),
    },
  };

  function quote({ start, end }: Span): PanelQuote {
    return quoteAt(source, { post: id, start, end });
  }

  function replyOf({ parent, evidence, parentConfidence, parentAlternative, spans }: Post): PanelWhy['reply'] {
    return {
      parent: parent === null ? null : quoteOfPost(source, parent),
      evidence,
      confidence: parentConfidence,
      cue: spans.cue && quote(spans.cue),
      alternative: parentAlternative === null ? null : quoteOfPost(source, parentAlternative),
    };
  }

  function roleOf(argument: Argument): PanelRole {
    const { role, confidence, cues } = argument;
    const link = role === 'premise' ? linkFrom(found.argumentLinks, argument) : undefined;
    const backs = link && { ...quote(link.claim), kind: link.kind, confidence: link.confidence };
    return { ...quote(argument), role, confidence, cues: reasons(cues), backs: backs ?? null };
  }
}

function tellingReasons(strongestFirst: readonly Reason[]): readonly Reason[] {
  return strongestFirst.filter(({ weight }, i) => i === 0 || Math.abs(weight) >= LEAST_WEIGHT);
}

/** The link whose premise is this sentence, or a clause of it. */
function linkFrom(links: readonly ArgumentLink[], { start, end }: Span): ArgumentLink | undefined {
  return links.find(({ premise }) => premise.start >= start && premise.end <= end);
}
