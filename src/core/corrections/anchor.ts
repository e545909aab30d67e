import type { Discussion, Post, Span } from '../discussion.js';
import { postWords } from '../post-words.js';
import type { PostAnchor } from './correction.js';
import { fingerprint, firstWordsOf, lastWordsOf } from './telling-words.js';

/** In so many UTF-16 units from either end of a body the words that tell it are looked for. */
const REACH = 400;
/** So many words tell a post by themselves, when its byline has changed. */
const TELLING_ALONE = 5;

/** What tells a post, but for its place among others alike. */
type Marks = Pick<PostAnchor, 'author' | 'date' | 'begins' | 'ends'>;

/** A post that was found; `how`: the lower, the surer. */
export type Found = { readonly index: number; readonly how: number } | 'gone' | 'ambiguous';

/** Finds posts by their anchors, and makes anchors of posts, in one reading of a text. */
export interface Anchors {
  readonly anchorOf: (post: Post) => PostAnchor;
  /** `isPlaceKnown`: the anchor has followed every edit, so that where it stands tells something. */
  readonly find: (anchor: PostAnchor, isPlaceKnown: boolean) => Found;
}

/** Anchors over `discussion` as it was read, without corrections. */
export function anchorsIn(text: string, { posts }: Discussion): Anchors {
  const marks = posts.map((post) => marksOf(text, post));
  const prints = new Map<number, string>();
  const printAt = (index: number): string => {
    let print = prints.get(index);
    if (print === undefined)
      prints.set(index, (print = fingerprint(postWords(posts[index], ({ start, end }) => text.slice(start, end)))));
    return print;
  };
  const at = (test: (index: number) => boolean): number[] => [...posts.keys()].filter(test);
  const isAlike = (anchor: Marks & { readonly print: string }, index: number): boolean => {
    const { begins, ends } = marks[index];
    return (
      isOfByline(anchor, marks[index]) &&
      begins === anchor.begins &&
      ends === anchor.ends &&
      printAt(index) === anchor.print
    );
  };

  return {
    anchorOf(post) {
      const index = posts.findIndex(({ id }) => id === post.id);
      const told = { ...marks[index], print: printAt(index) };
      const alike = at((other) => isAlike(told, other));
      return { start: post.start, end: post.end, ...told, nth: alike.indexOf(index), of: alike.length };
    },
    find(anchor, isPlaceKnown) {
      const { author, date, begins, ends, print } = anchor;
      if (isPlaceKnown && anchor.end > anchor.start) {
        const index = posts.findIndex(({ start }) => start === anchor.start);
        if (index >= 0 && (marks[index].author === author || printAt(index) === print)) return { index, how: 0 };
      }
      const alike = at((index) => isAlike(anchor, index));
      if (alike.length === anchor.of) return { index: alike[anchor.nth], how: 1 };
      if (alike.length > 0) return 'ambiguous';
      const isTelling = begins.split(' ').length >= TELLING_ALONE;
      const sameWords = at((index) => {
        const found = marks[index];
        if (found.begins !== begins || found.ends !== ends || begins === '' || printAt(index) !== print) return false;
        return isTelling || (author !== null && found.author === author) || (date !== null && found.date === date);
      });
      if (sameWords.length > 0) return sameWords.length > 1 ? 'ambiguous' : { index: sameWords[0], how: 2 };
      const edited = at((index) => {
        const found = marks[index];
        const isPart = (begins !== '' && found.begins === begins) || (ends !== '' && found.ends === ends);
        return author !== null && isPart && isOfByline(anchor, found);
      });
      if (edited.length > 0) return edited.length > 1 ? 'ambiguous' : { index: edited[0], how: 3 };
      return 'gone';
    },
  };
}

function isOfByline(one: Pick<Marks, 'author' | 'date'>, other: Pick<Marks, 'author' | 'date'>): boolean {
  return one.author === other.author && one.date === other.date;
}

function marksOf(text: string, post: Post): Marks {
  const { author, dateText: date } = post;
  const first = post.text === null ? partOf(text, post.body, REACH) : post.text.slice(0, REACH);
  const last = post.text === null ? partOf(text, [...post.body].reverse(), -REACH) : post.text.slice(-REACH);
  return {
    author,
    date,
    begins: firstWordsOf(first),
    ends: lastWordsOf(last),
  };
}

/** The beginning of the first span that holds words; its end where `reach` is negative. */
function partOf(text: string, spans: readonly Span[], reach: number): string {
  for (const { start, end } of spans) {
    const part =
      reach > 0 ? text.slice(start, Math.min(end, start + reach)) : text.slice(Math.max(start, end + reach), end);
    if (part.trim() !== '') return part;
  }
  return '';
}
