import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze, parse, surveyPage } from '../../../src/core/index.js';

const BEES = readFileSync('media/samples/qa-mirror-bees.txt', 'utf8');

suite('survey of a page', () => {
  test('says what the whole reading says', () => {
    const discussion = parse(BEES);
    const { posts, participants } = analyze(BEES, discussion);
    const survey = surveyPage(BEES);
    const dates = discussion.posts.flatMap(({ date }) => date ?? []).sort();
    assert.deepEqual(
      [survey.format, survey.structure, survey.posts, survey.people],
      [discussion.format, 'qa', discussion.posts.length, participants.length],
    );
    assert.deepEqual([survey.first, survey.last], [dates[0], dates.at(-1)]);
    assert.equal(
      survey.votes,
      discussion.posts.reduce((sum, post) => sum + (post.votes ?? 0), 0),
    );
    const scores = posts.flatMap(({ sentiment }) => sentiment?.score ?? []);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    assert.ok(Math.abs((survey.mood ?? NaN) - mean) < 0.001);
  });

  test('what a page does not show is unknown; moods that are switched off are', () => {
    assert.equal(surveyPage(BEES, { sentiment: false }).mood, null);
    const none = surveyPage('Nothing is discussed here.');
    const unknown = { first: null, last: null, votes: null, mood: null, format: null, title: null };
    assert.deepEqual(none, { ...unknown, structure: 'none', posts: 0, people: 0, doubts: 0 });
  });
});
