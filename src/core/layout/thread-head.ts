import { type Block, topOf } from './block.js';
import { type Page, visibleFrom } from './page.js';

/** Without a first byline that has no body: boards show who began a thread, and when, below its title. */
export function withoutThreadHead(page: Page, blocks: readonly Block[]): readonly Block[] {
  const [head, next] = blocks;
  if (blocks.length < 3 || head.place !== 'header' || head.upTo !== null) return blocks;
  return visibleFrom(page, head.last, 1) === topOf(next) ? blocks.slice(1) : blocks;
}
