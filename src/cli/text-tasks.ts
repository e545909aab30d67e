import {
  classifyRole,
  findReplyTargets,
  judgeStance,
  matchKeyPoint,
  type ReplyPost,
  scoreSentiment,
  type SpokenText,
  summarizePosts,
} from '../core/index.js';
import type { Fields } from './fields.js';

/** A question about bare texts: one object in, one object out. */
export interface Task {
  readonly name: string;
  /** The answer, without the id. Throws `InputError` for an object it cannot take. */
  readonly answer: (input: Fields) => object;
}

/** In the order of the documentation. */
export const TASKS: readonly Task[] = [
  { name: 'sentiment', answer: (input) => scoreSentiment(input.text('text')) },
  { name: 'stance', answer: (input) => judgeStance(input.text('parent'), input.text('reply')) },
  { name: 'role', answer: (input) => classifyRole(input.text('text')) },
  {
    name: 'match',
    answer: (input) => ({
      score: matchKeyPoint(input.text('topic'), input.text('argument'), input.text('keyPoint')),
    }),
  },
  {
    name: 'summarize',
    answer: (input) => ({
      sentences: summarizePosts(input.list('posts', readSpokenText), input.wholeNumber('words')),
    }),
  },
  { name: 'reply-to', answer: (input) => findReplyTargets(input.list('posts', readReplyPost)) },
];

function readSpokenText(fields: Fields): SpokenText {
  return { author: fields.textOrNull('author'), text: fields.text('text') };
}

function readReplyPost(fields: Fields): ReplyPost {
  return {
    ...readSpokenText(fields),
    date: fields.numberOrTextOrNull('date'),
    ...(fields.value('quotes') !== undefined && { quotes: fields.list('quotes', readSpokenText) }),
  };
}
