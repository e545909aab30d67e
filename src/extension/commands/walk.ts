import { revealPost } from '../reveal.js';
import { postAfterStep, type Step, STEPS } from '../walk.js';
import type { Command, Services } from './command.js';
import { targetOf } from './target.js';

/** One command a step: next post, previous post, parent, … At the end of the way the keyboard just stays. */
export const walkCommands: readonly Command[] = STEPS.map((step) => ({
  id: `discussionLens.${step}`,
  run: (services, argument) => walk(services, step, argument),
}));

async function walk(services: Services, step: Step, argument: unknown): Promise<void> {
  const target = await targetOf(services, argument);
  if (!target) return;
  const { page, reading, post, offset, isInView } = target;
  const next = postAfterStep(reading.discussion, reading.tree, post ?? offset, step);
  if (!next) return;
  await revealPost(page, next, { preserveFocus: isInView });
  if (isInView) await services.tree.select(next, { focus: true });
}
