import assert from 'node:assert/strict';
import { narrates } from '../../../../src/core/analysis/arguments/narration.js';
import { Scanner } from '../../../../src/core/analysis/language/scan.js';

const tells = (sentence: string): boolean => {
  const tokens = new Scanner().scanText(sentence);
  assert.equal(tokens.sentences.length, 1);
  return narrates(tokens, tokens.sentences[0]);
};

suite('what only tells of its speaker', () => {
  for (const sentence of [
    'I varnished the barge twice and went home.',
    'We just painted ours a few weeks ago.',
    "I've finally been on the ferry with my nephew.",
    'In the end of that winter I sold the barge.',
    'I think I saw the grey one near the lock.',
    "So I'll bring the rope along on Sunday.",
    "I'm planning to give up the mooring.",
    'My grumpy old uncle enjoyed the ferry.',
    'Used hemp and tar below the waterline.',
  ]) {
    test(`a story: ${sentence}`, () => {
      assert.equal(tells(sentence), true);
    });
  }
  for (const sentence of [
    'I varnished it twice because tar peels off oak.',
    'I think the grey one is nearer to the lock.',
    'We will never win this race with a hull of iron.',
    'We need more locks, not more barges.',
    'My view is that nobody painted it.',
    'In the end the harbour decides who moors there.',
    'The uncle enjoyed the ferry.',
    'I tried hemp, but nylon is the better rope.',
    'I am getting an error from the depth meter.',
  ]) {
    test(`no story: ${sentence}`, () => {
      assert.equal(tells(sentence), false);
    });
  }
});
