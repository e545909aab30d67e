import type { AnswerReview, Cue, Objection, PostAnalysis, PostSpan } from '../analysis.js';
import type { Discussion, Post, Span } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import type { MarkerKind } from '../arguments/marker-words.js';
import { reasonsOf } from '../sentiment/reasons.js';
import type { Statement, StatementsByPost } from '../statements.js';
import { tellingOf } from '../summary/gist.js';

/** Most comments of an answer that are looked through. */
const MOST_COMMENTS = 500;
/** A comment's mood, -1…1, from which on it complains. */
const COMPLAINS = -0.5;
/** Sentences of such a comment; in longer ones the mood may be about anything. */
const BRIEF = 2;
/** What a comment says against an answer: that it is wrong, or that it failed. */
const OBJECTING = new Set<MarkerKind>(['objection', 'not-helped']);
/** "Use", "try", "you should" propose; what is so said may be short and end in a colon. */
const ADVICE = 2.6;
const LEAST_STANDING = 0.5;
const FEWEST_WORDS = 2;
/** Numbers and code by themselves propose nothing that could be read. */
const MOSTLY_CODE = 0.4;
/** Who answered speaks so, also where the page does not name them. */
const OWN_ANSWER =
  /\b(?:my answer|meine antwort|ma réponse|mi respuesta|minha resposta|la mia risposta|mijn antwoord)\b/iu;
/** Words that may mean the answer, who wrote it, or what came of it; without one a bad mood is about the matter. */
const OF_THE_ANSWER =
  /\b(?:you|your|this|it|its|i|my|me|answers?|du|dein\w*|sie|ihre?|das|dies\w*|ich|mir|vous|votre|tu|cette|ça|je|esto|eso|yo|isso|isto|você|questo|tuo|dit|dat|jouw|uw|ik)\b/iu;
/** "@Ann." is how a reply begins, not what it says. */
const SHORTEST_REPLY = 3;

/** What each answer of a Q&A page proposes, what its comments object, and whether that was met. */
export function reviewAnswers(
  text: string,
  discussion: Discussion,
  byPost: StatementsByPost,
  analyses: readonly PostAnalysis[],
): AnswerReview[] {
  if (discussion.structure !== 'qa') return [];
  const tree = childrenOf(discussion);
  return discussion.posts.flatMap((answer, index): AnswerReview[] => {
    if (answer.kind !== 'answer') return [];
    const own = byPost[index];
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
    const own = byPost[index];
    if (own.some((said) => OWN_ANSWER.test(wordsOf(said)))) return null;
    for (const { start, end, markers } of own) {
      if (markers.some(({ cue }) => cue === 'conceded' || cue === 'convinced' || cue === 'withdraws')) return null;
      const marker = markers.find(({ cue }) => OBJECTING.has(cue));
      if (marker) {
        const cue = { start: marker.start, end: marker.end, cue: marker.cue };
        return { post: comment.id, start, end, cue };
      }
    }
    if (own.length === 0) return null;
    if (stance?.label !== 'disagree') return complaintIn(comment, own, index);
    const cue = stance.reasons.length > 0 ? stance.reasons[0] : null;
    const place = own.find(({ start, end }) => cue && start <= cue.start && cue.end <= end) ?? own[0];
    return { post: comment.id, start: place.start, end: place.end, cue };
  }

  function wordsOf({ start, end }: Span): string {
    return text.slice(start, end);
  }

  /** A comment in a plainly bad mood complains of the answer, in the sentence of its worst word, where that speaks of it. */
  function complaintIn(
    { id }: Post,
    own: readonly Statement[],
    index: number,
  ): (PostSpan & { readonly cue: Cue | null }) | null {
    const { sentiment } = analyses[index];
    if (sentiment?.label !== 'negative' || sentiment.score > COMPLAINS || own.length > BRIEF) return null;
    const worst = reasonsOf(analyses[index]).find(({ weight }) => weight < 0);
    const place = own.find(({ start, end }) => worst && start <= worst.start && worst.end <= end);
    if (!worst || !place || place.asks || !OF_THE_ANSWER.test(wordsOf(place))) return null;
    return { post: id, start: place.start, end: place.end, cue: { start: worst.start, end: worst.end, cue: 'mood' } };
  }

  /** The answerer's reply to an objection, or failing that what they noted as an edit. */
  function metBy(objection: Post, answer: Post, note: PostSpan | null): Pick<Objection, 'met' | 'by'> {
    const at = tree.indexOf(objection.id);
    const reply = tree
      .replies(objection.id)
      .find(({ id, author }) => author !== null && author === answer.author && tree.indexOf(id) > at);
    if (reply) {
      const own = byPost[tree.indexOf(reply.id)];
      const edit = own.find(({ markers }) => markers.some(({ cue }) => cue === 'edited'));
      const said = edit ?? own.find(({ words }) => words > SHORTEST_REPLY) ?? own[0];
      const by = said ? { post: reply.id, start: said.start, end: said.end } : (note ?? bodyOf(reply));
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

function bodyOf({ id, body }: Post): PostSpan | null {
  const [first] = body;
  return (first as Span | undefined) ? { post: id, start: first.start, end: first.end } : null;
}

/** The sentence that says what an answer comes to. */
export function proposalOf(own: readonly Statement[]): Span | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of own) {
    if (statement.asks || statement.words < FEWEST_WORDS) continue;
    const { markers, standing, codeShare } = statement;
    const advises = markers.some(({ cue }) => cue === 'advice');
    if (codeShare >= MOSTLY_CODE && !advises) continue;
    const worth = advises
      ? ADVICE *
        tellingOf({
          ...statement,
          standing: Math.max(standing, LEAST_STANDING),
          words: Math.max(statement.words, SHORTEST_REPLY),
        })
      : tellingOf(statement);
    if (worth > most) {
      most = worth;
      best = statement;
    }
  }
  return best && { start: best.start, end: best.end };
}
