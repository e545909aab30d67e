import type { BylineWords } from '../byline-words.js';

export const en: BylineWords = {
  language: 'en',
  says: ['says', 'said', 'wrote', 'writes', 'added', 'and added', 'replied', 'replies', 'responded', 'commented', 'asked', 'answered'],
  leads: [
    'posted by', 'written by', 'submitted by', 'comment by', 'commented by', 'reply by', 'review by', 'left by', 'by', 'from',
    'posted on', 'posted at', 'posted', 'submitted on', 'written on', 'tracked on', 'on', 'at', 'comment number #', 'comment #', 'post #', 'date', 'author',
    'asked', 'answered', 'edited', 'modified',
  ],
  joints: ['at', 'on', 'in', 'said on', 'says on', 'wrote on', 'commented on', 'posted on', 'replied on', 'opened this issue on', 'opened on'],
  links: [
    'reply', 'share', 'report', 'report abuse', 'report spam', 'like', 'liked', 'likes', 'dislike', 'unlike', 'permalink', 'link', 'quote', 'edit', 'delete', 'flag', 'top', 'up', 'vote',
    'log in to reply', 'login to reply', 'reply to this', 'reply to this comment', 'respond', 'parent', 'embed', 'save', 'follow', 
    'add a comment', 'add comment', 'show more', 'read more', 'view replies', 'hide replies', 'view reply', 'helpful', 'not helpful', 'avatar', 'reply with quote', 'back to top', 'recommend', 'hide', 'unvote', 'context', 'full comments',
    'was this review helpful', 'was this helpful', 'permalinkembedsavereportreply', 'permalinkembedsaveparentreportreply', 'share this comment', 'improve this answer', 'improve this question', 'offline', 'online', 'profile', 'private message', 'website', 'send private message',
  ],
  claims: ['comment', 'comments', 'response', 'responses', 'reply', 'replies', 'thought', 'thoughts', 'answer', 'answers', 'reaction', 'reactions', 'discussion', 'post', 'posts', 'message', 'messages', 'review', 'reviews', 'feedback', 'note', 'notes', 'comment so far', 'comments so far', 'people say', 'user comments', 'reader comments'],
  headings: ['comments', 'discussion', 'responses', 'replies', 'reader comments', 'user comments', 'readers comments', 'what people are saying', 'feedback', 'conversation', 'reactions', 'thoughts', 'join the conversation', 'join the discussion', 'comments on this entry', 'the comments', 'view comments', 'showing comments', 'all comments', 'post comments', 'latest comments', 'top comments', 'best comments', 'most recent comments'],
  forms: [
    'leave a reply', 'leave a comment', 'leave your comment', 'leave comment', 'leave a response', 'leave your response', 'leave your reply', 'leave reply', 'post a comment', 'post comment', 'post your comment', 'add a comment', 'add your comment', 'add comment', 'add your own comment',
    'add new comment', 'add your reply', 'submit a comment', 'submit comment', 'write a comment', 'write a reply', 'write a response', 'make a comment', 'make your comment', 'speak your mind', 'your answer', 'your comment', 'your email address will not be published', 'comments are closed',
    'the comments to this entry are closed', 'comments on this entry are closed', 'comments for this entry are closed', 'comments have been closed', 'commenting is closed', 'comments closed', 'sign in to comment', 'log in to comment', 'login to comment', 'log in or register to post comments', 'login or register to post comments', 'you must be logged in to post a comment',
    'you must log in to post a comment', 'please log in to comment', 'have your say', 'say something', 'tell us what you think', 'verify your comment', 'cancel reply', 'click here to cancel reply', 'fill in your details below', 'name required', 'reply to this topic', 'post a reply', 'quick reply', 'sign up or log in', 'post as a guest', 'subscribe to comments', 'notify me of follow-up comments', 'comment form',
  ],
  lists: ['related posts', 'listed below are links', 'related articles', 'related stories', 'related', 'related content', 'you may also like', 'you might also like', 'more from', 'recent posts', 'recent comments', 'most popular', 'popular posts', 'hot network questions', 'linked', 'similar threads'],
  ends: ['previous post', 'next post', 'older posts', 'newer posts', 'previous entry', 'next entry', 'archives', 'categories', 'tags', 'blogroll', 'about this entry', 'about the author', 'trackbacks', 'trackback', 'pingbacks', 'search', 'subscribe', 'newsletter', 'copyright', 'powered by', 'all rights reserved', 'privacy policy', 'terms of use', 'advertisement', 'sponsored links', 'share this', 'not the answer you re looking for', 'browse other questions', 'meta', 'follow us', 'forum statistics', 'rss feed', 'feed for comments', 'subscribe to comments', 'comments rss', 'comment feed', 'jump to', 'users browsing this'],
}; // prettier-ignore
