import { LineFact } from '../text/lines.js';
import { type BoardSigns, findBoardPosts } from './board.js';
import type { Format } from './format.js';

/** 2channel and its kin, also quoted in blogs: number, name, date and id on one line, between colons of full width or blanks. */
export const twoChannel: Format = {
  id: 'two-channel',
  name: '2channel',
  structure: 'forum',
  recognises: 'posts opened by “12：name：date ID:abc”',
  example: ['711：名無しさん：2011/03/03(木) 16:05:09 ID:abc1xY', '猫は無料。'].join('\n'),
  needs: LineFact.Digit,
  least: 1,
  match: () => null,
  find: (page) => findBoardPosts(page, SIGNS),
  votes: 'none',
  reply: 'none',
  kinds: { first: 'post', rest: 'post' },
};

const SIGNS: BoardSigns = {
  before:
    /^(?<number>\d{1,5})(?: ?[:：.] ?| )(?:名前[:：] ?)?(?<name>[^\s:：[［](?:[^:：[［]{0,48}[^\s:：[［])?) ?(?:[[［][^\]］]{0,20}[\]］])? ?(?:[:：] ?|投稿日[:：] ?)?$/,
  behind: /^(?:\.\d+)?(?:\s.{0,80})?$/,
  page: [/ID[:：]|名無し|>>\d/],
};
