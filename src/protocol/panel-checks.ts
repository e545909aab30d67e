import type { DocumentState, FromPanel, ToPanel } from './panel.js';

/** Whether a message that came from the panel has the shape of one. Whether its posts exist is for the host to say. */
export function isFromPanel(value: unknown): value is FromPanel {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'ready':
      return true;
    case 'reveal':
      return isState(value) && typeof value.post === 'string' && (value.place === null || isSpan(value.place));
    case 'reveal-span':
      return isState(value) && isSpan(value.span);
    case 'posts':
      return isState(value) && isIds(value.posts);
    case 'posts-of':
      return isState(value) && Number.isSafeInteger(value.person);
    default:
      return false;
  }
}

/** Whether a message that reached the panel has the shape of one of the host's. */
export function isToPanel(value: unknown): value is ToPanel {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'strings':
      return isRecord(value.strings) && typeof value.locale === 'string';
    case 'model':
      return isState(value) && isModel(value.model);
    case 'stale':
      return isState(value);
    case 'posts':
      return isState(value) && Array.isArray(value.posts) && value.posts.every(isRecord);
    case 'posts-of':
      return isState(value) && Number.isSafeInteger(value.person) && isIds(value.posts);
    case 'empty':
      return typeof value.reason === 'string';
    default:
      return false;
  }
}

const LISTS = ['warnings', 'sentences', 'points', 'people', 'unanswered', 'posts'];

function isModel(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value.counts) &&
    LISTS.every((list) => Array.isArray(value[list])) &&
    (value.bars === null || Array.isArray(value.bars))
  );
}

function isState(value: Record<string, unknown>): value is Record<string, unknown> & DocumentState {
  return typeof value.document === 'string' && Number.isSafeInteger(value.version);
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

function isSpan(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { start, end } = value;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(start) <= Number(end);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
