import assert from 'node:assert/strict';
import { readRating, readTally } from '../../../src/core/bylines/tallies.js';

function tally(text: string): string | null {
  const found = readTally(text, 0, text.length);
  if (!found) return null;
  for (const part of [found.up, found.net]) {
    if (part) assert.match(text.slice(part.start, part.end), /^(?:\d[\d.,]*|One)$/);
  }
  return found.net ? String(found.net.value) : `+${found.up?.value} -${found.down?.value}`;
}

suite('tallies', () => {
  const counts: readonly (readonly [string, string])[] = [
    ['1 out of 3 people found this review helpful.', '+1 -2'],
    ['3 of 5 people found the following review helpful', '+3 -2'],
    ['1,204 of 1,300 people found this helpful', '+1204 -96'],
    ['3 von 5 Personen fanden diese Bewertung hilfreich', '+3 -2'],
    ['3 personnes sur 5 ont trouvé cet avis utile', '+3 -2'],
    ['3 van de 5 mensen vonden deze beoordeling nuttig', '+3 -2'],
    ['3 из 5 считают отзыв полезным', '+3 -2'],
    ['12 people found this helpful', '12'],
    ['One person found this helpful', '1'],
    ['Helpful (3)', '3'],
    ['Was this helpful? Yes (3) No (1)', '+3 -1'],
    ['Rate This: Thumb up 2 Thumb down 1', '+2 -1'],
    ['👍 12 👎 0', '+12 -0'],
    ['▲ 4 ▼ 2', '+4 -2'],
    ['Likes: 7, Dislikes: 1', '+7 -1'],
    ['3 Thanks, Ann!', '3'],
    ['3 Спасибо, Анна!', '3'],
  ];
  for (const [line, value] of counts) test(line, () => assert.equal(tally(line), value));

  for (const line of [
    'Was this review helpful? Yes No',
    'Helpful?',
    '4 out of 5 stars',
    'We won 3 of 5 games.',
    '91% found this helpful',
    'Like Dislike',
    'Thanks, Ann!',
  ]) {
    test(`none in “${line}”`, () => assert.equal(tally(line), null));
  }
});

suite('ratings', () => {
  const ratings: readonly (readonly [string, number])[] = [
    ['★★★★☆', 4],
    ['⭐⭐⭐', 3],
    ['★★★½', 3.5],
    ['4 out of 5 stars', 4],
    ['4.0 out of 5 stars Shines like the moon', 4],
    ['4.0/5', 4],
    ['8/10', 8],
    ['Rating: 8', 8],
    ['Overall rating: 3.5', 3.5],
    ['Rated 4 out of 5', 4],
    ['Bewertung: 4 von 5', 4],
    ['4,5 von 5 Sternen', 4.5],
    ['Оценка: 5', 5],
    ['5 stars', 5],
  ];
  for (const [line, value] of ratings) {
    test(line, () => assert.equal(readRating(line, 0, line.length)?.value, value));
  }

  for (const line of [
    '4.1 out of 5, based on 3 reviews',
    'Average rating: 4.2',
    '3/4 of a cup',
    'I gave it 5 stars',
    '12 reviews',
    'Service 8',
    '24/7 service',
    'Score of the game',
    '★',
  ]) {
    test(`none in “${line}”`, () => assert.equal(readRating(line, 0, line.length), null));
  }
});
