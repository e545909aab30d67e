import assert from 'node:assert/strict';
import { matchKeyPoint } from '../../../../src/core/index.js';

const TOPIC = 'We should ban kettles';

suite('key point match', () => {
  test('the key point that says the same matches best', () => {
    const argument = 'the steam of a kettle damages old books beyond repair';
    const steam = matchKeyPoint(TOPIC, argument, 'Steam damages books');
    const noise = matchKeyPoint(TOPIC, argument, 'Noise disturbs readers');
    assert.ok(steam > noise);
  });
  test('words of the same concept count', () => {
    const argument = 'people who cannot pay for heating need them';
    assert.ok(
      matchKeyPoint(TOPIC, argument, 'The poor cannot afford heating') >
        matchKeyPoint(TOPIC, argument, 'Copper is heavy'),
    );
    assert.ok(matchKeyPoint(TOPIC, 'it is too expensive', 'The cost is high') > 0);
  });
  test('words of the topic alone tell little', () => {
    const argument = 'banning kettles would free a shelf';
    assert.ok(
      matchKeyPoint(TOPIC, argument, 'A shelf becomes free') >
        matchKeyPoint(TOPIC, argument, 'A ban of kettles is wrong'),
    );
  });
  test('inflection does not matter', () => {
    assert.ok(matchKeyPoint(TOPIC, 'readers were disturbed', 'Disturbing a reader') > 0.3);
  });
  test('nothing in common is 0', () => {
    assert.equal(matchKeyPoint(TOPIC, 'copper is heavy', 'Noise disturbs readers'), 0);
    assert.equal(matchKeyPoint('', '', ''), 0);
  });
  test('stays within 0 and 1', () => {
    const same = 'steam damages precious parchment bindings';
    const score = matchKeyPoint(TOPIC, same, same);
    assert.ok(score > 0.5 && score <= 1);
  });
});
