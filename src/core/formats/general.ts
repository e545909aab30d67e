import { titleOfQuestion } from '../layout/questions.js';
import type { Format } from './format.js';

/** What the general reader gives its pages: no platform is known, so only what all pages share is read. */
export const general: Format = {
  id: 'general',
  name: 'Any page whose posts repeat one pattern',
  structure: 'comments',
  recognises: 'posts whose bylines are written alike: a name and a date above, below or around each body',
  example: ['Ann Lee says:', 'March 3, 2011 at 4:05 pm', '', 'I bake mine at night.'].join('\n'),
  needs: 0,
  least: 1,
  match: () => null,
  votes: 'byline',
  reply: 'indentation',
};

/** The same for pages of questions and answers: votes stand above, and the sections tell who answers whom. */
export const generalQuestions: Format = {
  ...general,
  structure: 'qa',
  votes: 'above',
  reply: 'section',
  head: titleOfQuestion,
};

/** The same for dialogues in the comments of a program, where nothing is furniture and nobody is indented under another. */
export const generalRemarks: Format = { ...general, reply: 'none', verbatim: true };

/** The same for logs of chats, in which every line has its time. */
export const generalChat: Format = { ...general, structure: 'chat', votes: 'none', reply: 'none', verbatim: true };

/** The same for reviews: owners' answers stand below the review they answer. */
export const generalReviews: Format = { ...general, reply: 'level' };
