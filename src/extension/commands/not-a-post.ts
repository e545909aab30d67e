import type { Command } from './command.js';
import { correct, correctable } from './correct.js';

/** Takes out what was read as a post and is none; its replies go to the post that it seemed to answer. */
export const notAPost: Command = {
  id: 'discussionLens.notAPost',
  async run(services, argument) {
    const { page, post } = await correctable(services, argument);
    await correct(services, page, { kind: 'set', correction: { set: 'not-a-post', post: post.id } });
  },
};
