import type { Edit } from '../edits/edit.js';

/**
 * Where `offset` has moved by `edits`, made one after the other: what a result of an older text points at in the
 * present one. An offset inside replaced text goes to where the new text starts.
 */
export function shiftOffset(offset: number, edits: readonly Edit[]): number {
  let at = offset;
  for (const edit of edits) {
    if (at <= edit.start) continue;
    at = at >= edit.end ? at + edit.text.length - (edit.end - edit.start) : edit.start;
  }
  return at;
}
