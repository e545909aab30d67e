import { EXPAND_ROW } from '../thread-item.js';
import type { Row } from '../thread-rows.js';
import type { Command } from './command.js';

/** Shows what a row stands in for: more siblings, deeper replies, the whole discussion. Called by such rows only. */
export const expandRow: Command = {
  id: EXPAND_ROW,
  run: ({ tree }, row) => tree.expand(row as Row),
};
