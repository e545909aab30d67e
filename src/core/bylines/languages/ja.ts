import type { BylineWords } from '../byline-words.js';

/** Japanese, with the words Chinese and Korean pages use in the same places. */
export const ja: BylineWords = {
  language: 'ja',
  says: ['より', 'さん', 'のコメント', '说', '說', '님의 말'],
  leads: ['投稿者', '投稿日', '作者', '发表于', '作成者', '작성자'],
  joints: ['に', '@'],
  links: ['返信', '引用', '通報', '削除', 'シェア', '回复', '回覆', '举报', '답글', '신고', '공유'],
  claims: ['件のコメント', 'コメント', '件の返信', '条评论', '则评论', '개의 댓글', '댓글'],
  headings: ['コメント', '返信', '评论', '評論', '댓글'],
  forms: ['コメントを残す', 'コメントを投稿', 'コメントする', '发表评论', '發表迴響', '댓글 남기기'],
  lists: ['関連記事', '相关文章', '最近の投稿', '最近のコメント', '관련 글'],
  ends: ['アーカイブ', 'カテゴリー'],
}; // prettier-ignore
