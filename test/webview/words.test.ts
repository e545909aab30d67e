import assert from 'node:assert/strict';
import { panelStrings } from '../../src/extension/panel-strings.js';
import { createWords } from '../../src/webview/words.js';
import { ENGLISH } from '../support/scene.js';

const strings = panelStrings((english) => english);

suite('R33: the panel writes', () => {
  test('the plural form of its language', () => {
    const polish = createWords(
      { ...strings, posts: 'one:{0} wpis|few:{0} wpisy|many:{0} wpisów|other:{0} wpisu' },
      'pl',
    );
    assert.deepEqual(
      [1, 3, 5, 22].map((count) => polish.count('posts', count)),
      ['1 wpis', '3 wpisy', '5 wpisów', '22 wpisy'],
    );
    assert.deepEqual([ENGLISH.count('posts', 1), ENGLISH.count('posts', 1234)], ['1 post', '1,234 posts']);
  });

  test('the other form where a translation lacks one, and the text itself where it has no forms', () => {
    const words = createWords({ ...strings, posts: 'other:{0} wpisu', votes: 'votes: {0}' }, 'pl');
    assert.deepEqual([words.count('posts', 3), words.count('votes', 3)], ['3 wpisu', 'votes: 3']);
  });

  test('numbers with the separators of the language and a real minus', () => {
    const german = createWords(strings, 'de');
    assert.deepEqual([german.number(12345), german.fraction(0.9), german.score(-0.5)], ['12.345', '0,90', '−0,50']);
    assert.deepEqual([ENGLISH.score(0.5), ENGLISH.score(0), ENGLISH.number(-3)], ['+0.50', '0.00', '−3']);
  });

  test("dates only as precisely as they are given, in the page's own time", () => {
    assert.deepEqual(
      ['2017-04-24T23:47:17.770-11:00', '2017-04-24', '2017-04', '2017', '0099-01-01', 'yesterday'].map(ENGLISH.date),
      ['Apr 24, 2017', 'Apr 24, 2017', 'Apr 2017', '2017', 'Jan 1, 99', 'yesterday'],
    );
    assert.equal(createWords(strings, 'de').date('2017-04-24'), '24. Apr. 2017');
  });

  test('English numbers for a language that this machine does not know', () => {
    assert.equal(createWords(strings, 'qps-ploc').number(1234), '1,234');
    assert.equal(createWords(strings, 'no such tag!').number(1234), '1,234');
  });

  test('moods with score and confidence, and unknown ones as unknown', () => {
    assert.equal(ENGLISH.mood({ score: -0.42, label: 'negative', confidence: 0.8 }), '−0.42 negative, confidence 0.80');
    assert.equal(ENGLISH.mood({ score: 0.2, label: 'positive', confidence: null }), '+0.20 positive');
    assert.equal(ENGLISH.mood(null), 'unknown');
  });

  test('names into its sentences as they are, holes and all', () => {
    assert.equal(ENGLISH.text('barPost', '3', '{2} $& {0}', 'unknown'), 'Post 3, {2} $& {0}: unknown');
  });
});
