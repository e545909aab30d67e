import { isCount, isRecord } from './checks.js';
import type { FromFolder, ToFolder } from './folder.js';

/** Longest words that are searched for, in UTF-16 units. */
export const MAX_QUERY = 1000;

/** Whether a message that came from the table has the shape of one. Whether its row or hit exists is for the host to say. */
export function isFromFolder(value: unknown): value is FromFolder {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'ready':
    case 'cancel':
    case 'again':
      return true;
    case 'open':
      return isCount(value.run) && isCount(value.row);
    case 'search':
      return isCount(value.search) && isQuery(value.words) && isQuery(value.author);
    case 'open-hit':
      return isCount(value.search) && isCount(value.hit);
    default:
      return false;
  }
}

/** Whether a message that reached the table has the shape of one of the host's. */
export function isToFolder(value: unknown): value is ToFolder {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'strings':
      return isRecord(value.strings) && typeof value.locale === 'string';
    case 'rows':
      return isCount(value.run) && isCount(value.from) && Array.isArray(value.rows) && value.rows.every(isRecord);
    case 'progress':
      return isCount(value.run) && isCount(value.done) && isCount(value.found) && typeof value.folder === 'string';
    case 'hits':
      return isCount(value.search) && isCount(value.from) && Array.isArray(value.hits) && value.hits.every(isRecord);
    case 'searched':
      return isCount(value.search) && isCount(value.done) && isCount(value.all);
    default:
      return false;
  }
}

function isQuery(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_QUERY;
}
