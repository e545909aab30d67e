import { boardFormat } from './board.js';

/** 2channel and its kin, also quoted in blogs: number, name, date and id on one line, between colons of full width or blanks. */
export const twoChannel = boardFormat({
  id: 'two-channel',
  name: '2channel',
  recognises: 'posts opened by “12：name：date ID:abc”',
  example: ['711：名無しさん：2011/03/03(木) 16:05:09 ID:abc1xY', '猫は無料。'].join('\n'),
  signs: {
    before:
      /^(?<number>\d{1,5})(?: ?[:：.] ?| )(?:名前[:：] ?)?(?<name>[^\s:：[［](?:[^:：[［]{0,48}[^\s:：[［])?) ?(?:[[［][^\]］]{0,20}[\]］])? ?(?:[:：] ?|投稿日[:：] ?)?$/,
    behind: /^(?:\.\d+)?(?:\s.{0,80})?$/,
    page: [/ID[:：]|名無し|>>\d/],
  },
});
