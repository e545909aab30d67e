import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import { authorName } from '../texts.js';
import type { Command } from './command.js';
import { correct, correctable } from './correct.js';
import { pickPost, type PostItem, postItem } from './post-picker.js';

/** Asks which earlier post this one answers, the likely ones first. */
export const setParent: Command = {
  id: 'discussionLens.setParent',
  async run(services, argument) {
    const { page, reading, post } = await correctable(services, argument);
    const { discussion, tree } = reading;
    const earlier = discussion.posts.slice(0, tree.indexOf(post.id)).reverse();
    const isLikely = ({ id }: Post): boolean => id === post.parent || id === post.parentAlternative;
    const likely = earlier.filter(isLikely).sort((a) => (a.id === post.parent ? -1 : 1));
    const none: PostItem = { post: null, label: vscode.l10n.t('Answers no other post'), alwaysShow: true };
    const now = (item: PostItem): PostItem => ({ ...item, description: vscode.l10n.t('as it is now') });
    const others = earlier.filter((one) => !isLikely(one));
    const first = [
      ...likely.map((one) => (one.id === post.parent ? now(postItem(page, one)) : postItem(page, one))),
      post.parent === null ? now(none) : none,
    ];
    const chosen = await pickPost(
      page,
      { first, posts: others, active: null },
      {
        title: vscode.l10n.t('Set the Parent of the Post by {0}', authorName(post)),
        placeholder: vscode.l10n.t('The earlier post that it answers'),
      },
    );
    if (!chosen) return;
    const parent = chosen.post?.id ?? null;
    await correct(services, page, { kind: 'set', correction: { set: 'parent', post: post.id, parent } });
  },
};
