import type { PostKind } from '../discussion.js';
import type { Attributes } from './markup.js';

/** What a part of a post is. */
export type Role = 'author' | 'date' | 'body' | 'up' | 'down' | 'votes' | 'rating';

/** A role and how clearly it is marked; the clearest one of a post counts. */
export interface RoleMark {
  readonly role: Role;
  readonly strength: number;
}

const KINDS: Readonly<Record<string, PostKind>> = {
  comment: 'comment',
  usercomments: 'comment',
  answer: 'answer',
  question: 'question',
  discussionforumposting: 'post',
  socialmediaposting: 'post',
  review: 'comment',
  userreview: 'comment',
  criticreview: 'comment',
};
const SCHEMA_TYPE = /schema\.org\/(\w+)\s*$/i;

/** Elements that a class alone makes a post; a `span` of class `comment` is coloured code. */
const BOXES = new Set(['li', 'article', 'div', 'section', 'tr', 'dd']);
const POST_CLASSES: Readonly<Record<string, PostKind>> = {
  comment: 'comment',
  hcomment: 'comment',
  'u-comment': 'comment',
  'p-comment': 'comment',
  pingback: 'pingback',
  trackback: 'pingback',
  'h-review': 'comment',
  hreview: 'comment',
};

/** What kind of post an element's marks make it, and whether its classes alone say so; null for none. */
export function postKindOf(
  name: string,
  attributes: Attributes,
  classes: readonly string[],
): { kind: PostKind; isSure: boolean } | null {
  const named = attributes.get('itemtype');
  const type = named === null ? undefined : SCHEMA_TYPE.exec(named)?.[1].toLowerCase();
  if (type !== undefined && Object.hasOwn(KINDS, type)) return { kind: KINDS[type], isSure: true };
  if (!BOXES.has(name)) return null;
  let kind: PostKind | null = null;
  for (const one of classes) if (Object.hasOwn(POST_CLASSES, one) && kind !== 'pingback') kind = POST_CLASSES[one];
  return kind && { kind, isSure: false };
}

const mark = (role: Role, strength: number): RoleMark => ({ role, strength });

const PROPERTIES: Readonly<Record<string, RoleMark>> = {
  author: mark('author', 5),
  creator: mark('author', 4),
  text: mark('body', 6),
  commenttext: mark('body', 6),
  reviewbody: mark('body', 6),
  articlebody: mark('body', 6),
  datecreated: mark('date', 6),
  commenttime: mark('date', 6),
  datepublished: mark('date', 5),
  upvotecount: mark('up', 6),
  downvotecount: mark('down', 6),
  ratingvalue: mark('rating', 6),
};

/** Classes of microformats and the ones most themes use. */
const CLASSES: Readonly<Record<string, RoleMark>> = {
  'p-author': mark('author', 3),
  fn: mark('author', 6),
  'comment-author': mark('author', 2),
  'comment-author-name': mark('author', 4),
  comment__author: mark('author', 3),
  'comment__author-name': mark('author', 4),
  commentauthor: mark('author', 3),
  'comment-user': mark('author', 4),
  'e-content': mark('body', 5),
  'p-content': mark('body', 5),
  'comment-content': mark('body', 5),
  comment__content: mark('body', 5),
  'comment-text': mark('body', 4),
  comment_text: mark('body', 4),
  commenttext: mark('body', 4),
  'comment-copy': mark('body', 5),
  'comment-message': mark('body', 4),
  'comment-body': mark('body', 1),
  'dt-published': mark('date', 5),
  published: mark('date', 3),
  'comment-date': mark('date', 3),
  'comment-time': mark('date', 3),
  comment__date: mark('date', 3),
  'comment-score': mark('votes', 3),
};

/** What part of a post an element is marked to be; null for none. */
export function roleOf(name: string, attributes: Attributes, classes: readonly string[]): RoleMark | null {
  let best: RoleMark | null = null;
  const consider = (found: RoleMark | null): void => {
    if (found && found.strength > (best?.strength ?? 0)) best = found;
  };
  for (const word of attributes.get('itemprop')?.toLowerCase().split(/\s+/) ?? []) {
    if (Object.hasOwn(PROPERTIES, word)) consider(PROPERTIES[word]);
  }
  for (const one of classes) if (Object.hasOwn(CLASSES, one)) consider(CLASSES[one]);
  if (name === 'time' && attributes.span('datetime')) consider(mark('date', 4));
  if (name === 'a' && attributes.get('rel')?.split(/\s+/).includes('author')) consider(mark('author', 4));
  return best;
}

/** Whether the element is the name within an author's card (`itemprop="name"`, `p-name`), which says more than the card. */
export function isNameOfAuthor(attributes: Attributes, classes: readonly string[]): boolean {
  return classes.includes('p-name') || /(?:^|\s)name(?:\s|$)/.test(attributes.get('itemprop') ?? '');
}
