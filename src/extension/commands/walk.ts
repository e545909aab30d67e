import * as vscode from 'vscode';
import type { Post } from '../../core/index.js';
import { isParentDoubtful } from '../../core/view.js';
import { revealPost } from '../reveal.js';
import { type Direction, nextPostWhere, postAfterStep, STEPS } from '../walk.js';
import { type Command, Refusal, type Services } from './command.js';
import { type Target, targetOf } from './target.js';

/** Posts that a person may look for one after the other. */
interface Sought {
  /** What the two commands are called for. */
  readonly name: 'Unanswered' | 'Doubtful' | 'Hit';
  /** Those of the page in front. */
  readonly find: (services: Services, target: Target) => readonly Post[] | Promise<readonly Post[]>;
  /** Says that the page has none. */
  readonly none: () => string;
}

const SOUGHT: readonly Sought[] = [
  {
    name: 'Unanswered',
    find: async (_services, { page }) => {
      await page.analysed();
      const unanswered = new Set(page.reading?.analysis?.summary.unanswered);
      return page.reading?.discussion.posts.filter(({ id }) => unanswered.has(id)) ?? [];
    },
    none: () => vscode.l10n.t('No question on this page is without an answer.'),
  },
  {
    name: 'Doubtful',
    find: (_services, { reading }) => reading.discussion.posts.filter(isParentDoubtful),
    none: () => vscode.l10n.t('Of no post on this page is it doubtful whom it answers.'),
  },
  {
    name: 'Hit',
    find: ({ tree }, { reading }) => reading.discussion.posts.filter(({ id }) => tree.inFront?.rows.isHit(id)),
    none: () => vscode.l10n.t('No post meets the filter.'),
  },
];

/**
 * One command a step: next post, previous post, parent, … At the end of the way the keyboard just stays; where there is
 * nothing at all of what was looked for, that is said.
 */
export const walkCommands: readonly Command[] = [
  ...STEPS.map((step): Command => ({
    id: `discussionLens.${step}`,
    run: (services, argument) =>
      walk(services, argument, ({ reading: { discussion, tree }, post, offset }) => {
        return postAfterStep(discussion, tree, post ?? offset, step);
      }),
  })),
  ...SOUGHT.flatMap((sought) => [seek(sought, 'next'), seek(sought, 'previous')]),
];

function seek({ name, find, none }: Sought, direction: Direction): Command {
  return {
    id: `discussionLens.${direction}${name}`,
    run: (services, argument) =>
      walk(services, argument, async (target) => {
        const found = new Set((await find(services, target)).map(({ id }) => id));
        if (found.size === 0) throw new Refusal(none());
        const { reading, post, offset } = target;
        return nextPostWhere(reading.discussion, reading.tree, post ?? offset, direction, ({ id }) => found.has(id));
      }),
  };
}

async function walk(
  services: Services,
  argument: unknown,
  step: (target: Target) => Post | null | Promise<Post | null>,
): Promise<void> {
  const target = await targetOf(services, argument);
  const next = target && (await step(target));
  if (!next) return;
  const { page, isInView } = target;
  await revealPost(page, next, { preserveFocus: isInView });
  if (isInView) await services.tree.select(next, { focus: true });
}
