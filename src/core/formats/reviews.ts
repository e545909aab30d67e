import { findReviews } from '../layout/reviews.js';
import type { Format } from './format.js';

/** Reviews with stars, marks or votes for helpfulness; an owner's answer stands below the review it answers. */
export const reviews: Format = {
  id: 'reviews',
  name: 'Reviews of products and places',
  structure: 'comments',
  recognises:
    'cards of name, place, title and date with stars (“★★★★☆”, “4 out of 5”), marks or votes (“3 of 5 people found this helpful”)',
  example: [
    'By Ann Lee',
    'from Hillfoot',
    'Bakes evenly',
    '',
    '2 out of 3 people found this review helpful.',
    '7/14/2012',
    'I bake mine at night, and it never burnt a loaf.',
  ].join('\n'),
  needs: 0,
  least: 2,
  match: () => null,
  find: findReviews,
  votes: 'byline',
  reply: 'level',
};
