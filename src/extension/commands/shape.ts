import type { Shape } from '../thread-shape.js';
import type { Command } from './command.js';

const COMMANDS = {
  replies: 'discussionLens.arrangeByReply',
  authors: 'discussionLens.arrangeByAuthor',
  flat: 'discussionLens.arrangeAsList',
} as const satisfies Record<Shape, string>;

/** One command a shape of the thread view. */
export const shapeCommands: readonly Command[] = (Object.keys(COMMANDS) as Shape[]).map((shape) => ({
  id: COMMANDS[shape],
  run: ({ tree }) => tree.arrange(shape),
}));
