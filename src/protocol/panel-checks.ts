import { isCount, isRecord } from './checks.js';
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
    case 'why':
      return isState(value) && typeof value.post === 'string';
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
      return isState(value) && Number.isSafeInteger(value.person) && isOwn(value.own);
    case 'why':
      return isState(value) && isWhy(value.why);
    case 'empty':
      return typeof value.reason === 'string';
    default:
      return false;
  }
}

const LISTS = [
  ...['warnings', 'sentences', 'points', 'people', 'posts'],
  ...['answers', 'questions', 'agreements', 'changes', 'passages'],
];

function isModel(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value.counts) &&
    isRecord(value.weightings) &&
    isRecord(value.map) &&
    Array.isArray(value.map.nodes) &&
    LISTS.every((list) => Array.isArray(value[list])) &&
    (value.bars === null || Array.isArray(value.bars)) &&
    (value.compared === null || isCompared(value.compared))
  );
}

function isCompared(value: unknown): boolean {
  return isRecord(value) && [value.added, value.edited, value.votesChanged].every(isIds);
}

function isOwn(value: unknown): boolean {
  return isRecord(value) && isIds(value.posts) && Array.isArray(value.answers);
}

function isWhy(value: unknown): boolean {
  return isRecord(value) && typeof value.post === 'string' && isRecord(value.reply) && Array.isArray(value.roles);
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
  return isCount(start) && isCount(end) && start <= end;
}
