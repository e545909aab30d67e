import type { AnswerReview, Cue, Objection, PostAnalysis, PostSpan } from '../analysis.js';
import type { Discussion, Post, Span } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import type { MarkerKind } from '../arguments/marker-words.js';
import type { Statement } from '../statements.js';
import { tellingOf } from '../summary/gist.js';

/** Most comments of an answer that are looked through. */
const MOST_COMMENTS = 500;
/** What a comment says against an answer: that it is wrong, or that it failed. */
const OBJECTING = new Set<MarkerKind>(['objection', 'not-helped']);
/** An answer proposes what to do: the first sentences do so most often, and "try", "use", "you should" say so. */
const ADVICE = 1.4;

/** What each answer of a Q&A page proposes, what its comments object, and whether that was met. */
export function reviewAnswers(
  discussion: Discussion,
  byPost: ReadonlyMap<number, readonly Statement[]>,
  analyses: readonly PostAnalysis[],
): AnswerReview[] {
  if (discussion.structure !== 'qa') return [];
  const tree = childrenOf(discussion);
  return discussion.posts.flatMap((answer, index): AnswerReview[] => {
    if (answer.kind !== 'answer') return [];
    const own = byPost.get(index) ?? [];
    const comments = tree.descendants(answer.id).slice(0, MOST_COMMENTS);
    const note = editNote(answer, own);
    const objections = comments.flatMap((comment): Objection[] => {
      const objection = objectionIn(comment, answer);
      return objection ? [{ ...objection, ...metBy(comment, answer, note) }] : [];
    });
    return [{ post: answer.id, proposal: proposalOf(own), objections }];
  });

  /** The sentence of a comment that speaks against the answer. */
  function objectionIn(comment: Post, answer: Post): (PostSpan & { readonly cue: Cue | null }) | null {
    if (comment.author !== null && comment.author === answer.author) return null;
    const parent = comment.parent === null ? null : tree.post(comment.parent);
    const isToAnswerer = parent?.id === answer.id || (parent?.author !== null && parent?.author === answer.author);
    if (!isToAnswerer) return null;
    const index = tree.indexOf(comment.id);
    const { stance, noArgument } = analyses[index];
    if (stance?.label === 'agree' || noArgument !== null) return null;
    const own = byPost.get(index) ?? [];
    for (const { start, end, markers } of own) {
      if (markers.some(({ cue }) => cue === 'conceded' || cue === 'convinced' || cue === 'withdraws')) return null;
      const marker = markers.find(({ cue }) => OBJECTING.has(cue));
      if (marker) {
        const cue = { start: marker.start, end: marker.end, cue: marker.cue };
        return { post: comment.id, start, end, cue };
      }
    }
    if (stance?.label !== 'disagree' || own.length === 0) return null;
    const cue = stance.reasons.length > 0 ? stance.reasons[0] : null;
    const place = own.find(({ start, end }) => cue && start <= cue.start && cue.end <= end) ?? own[0];
    return { post: comment.id, start: place.start, end: place.end, cue };
  }

  /** The answerer's reply to an objection, or failing that what they noted as an edit. */
  function metBy(objection: Post, answer: Post, note: PostSpan | null): Pick<Objection, 'met' | 'by'> {
    const at = tree.indexOf(objection.id);
    const reply = tree
      .replies(objection.id)
      .find(({ id, author }) => author !== null && author === answer.author && tree.indexOf(id) > at);
    if (reply) {
      const own = byPost.get(tree.indexOf(reply.id)) ?? [];
      const edit = own.find(({ markers }) => markers.some(({ cue }) => cue === 'edited'));
      const said = edit ?? own[0];
      const by = said ? { post: reply.id, start: said.start, end: said.end } : (note ?? spanOf(reply));
      return { met: edit ? 'edited' : 'answered', by };
    }
    return note ? { met: 'edited', by: note } : { met: 'open', by: null };
  }
}

/** "Edit:" or "Update:" at the start of a sentence of the answer's own author. */
function editNote({ id }: Post, own: readonly Statement[]): PostSpan | null {
  const note = own.find(
    ({ markers, place, codeShare }) =>
      place > 0 &&
      codeShare < 0.25 &&
      markers.some(({ cue, before, behind }) => cue === 'edited' && before === 0 && behind > 0),
  );
  return note ? { post: id, start: note.start, end: note.end } : null;
}

function spanOf({ id, start, end }: Post): PostSpan {
  return { post: id, start, end };
}

/** The sentence that says what an answer comes to. */
function proposalOf(own: readonly Statement[]): Span | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of own) {
    if (statement.asks) continue;
    const advises = statement.role.scores.claim > statement.role.scores.premise || statement.place === 0;
    const worth = tellingOf(statement) * (advises ? ADVICE : 1);
    if (worth > most) {
      most = worth;
      best = statement;
    }
  }
  return best && { start: best.start, end: best.end };
}
