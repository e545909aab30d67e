import { findRemarks } from '../layout/remarks.js';
import type { Format } from './format.js';

/** Dialogues in the comments of a program, in the comment syntax of most languages. */
export const sourceComments: Format = {
  id: 'source-comments',
  name: 'Dialogues in source comments',
  structure: 'comments',
  recognises:
    'remarks that follow each other in one comment, signed “- Name date” or “-- name”, or opened by “TODO(name):”, “name date:” or “name:”',
  example: [
    '# I think this belongs into the oven module. - Ann 2011/03/03',
    '# It does not, see the night loaves. -- bo',
  ].join('\n'),
  needs: 0,
  least: 2,
  match: () => null,
  find: findRemarks,
  votes: 'none',
  reply: 'none',
  verbatim: true,
};
