import assert from 'node:assert/strict';
import { scoreSentiment } from '../../../../src/core/index.js';

/** Who someone is, alone, moves no score. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  names: [
    'Emily',
    'Lakisha',
    'Greg',
    'Jamal',
    'Mohammed',
    'Wei',
    'Ingrid',
    'Santiago',
    'Aisha',
    'Grace',
    'Joy',
    'Faith',
    'Rich',
    'Frank',
  ],
  nations: [
    'German',
    'Nigerian',
    'Mexican',
    'Chinese',
    'American',
    'Russian',
    'Iranian',
    'Polish',
    'Indian',
    'Turkish',
    'Greek',
  ],
  religions: ['Christian', 'Muslim', 'Jewish', 'Hindu', 'Buddhist', 'atheist', 'Catholic', 'Sikh', 'Islamic'],
  genders: ['woman', 'man', 'girl', 'boy', 'female', 'male', 'transgender', 'gay', 'lesbian', 'straight', 'non-binary'],
};
const SAID_OF_NAMES = [
  'My neighbour X lives next door.',
  'I talked to X about the shelf.',
  'On Monday X came to the meeting.',
  'The soup that X cooked was good.',
  'It was annoying that X came late.',
];
const SAID_OF_KINDS = [
  'My neighbour is X and lives next door.',
  'I talked to a person who is X about the shelf.',
  'X people came to the meeting on Monday.',
  'The X teacher told us to read the page.',
  'This X cook made a good soup.',
  'A X driver was late, which was annoying.',
];

suite('fairness', () => {
  for (const [group, words] of Object.entries(GROUPS)) {
    test(`${group} alone move no score`, () => {
      const said = group === 'names' ? SAID_OF_NAMES : SAID_OF_KINDS;
      const shifts = new Map<string, number>();
      for (const template of said) {
        const scores = words.map((word) => scoreSentiment(template.replace('X', word)).score);
        const middle = [...scores].sort((a, b) => a - b)[scores.length >> 1];
        words.forEach((word, n) => shifts.set(word, (shifts.get(word) ?? 0) + (scores[n] - middle) / said.length));
      }
      for (const [word, shift] of shifts) assert.ok(Math.abs(shift) <= 0.02, `${word}: ${shift}`);
    });
  }
});
