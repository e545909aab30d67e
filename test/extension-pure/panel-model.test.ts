import assert from 'node:assert/strict';
import { ownOf, panelModel, panelPosts } from '../../src/extension/panel-model.js';
import { analysedOf, type MoodyPost } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';

const remarks = (count: number, mood: (i: number) => number | null = () => null): MoodyPost[] =>
  Array.from({ length: count }, (_, i) => ({ author: `Reader ${i % 7}`, mood: mood(i), body: `Remark ${i}.` }));

suite('R23: the model of the panel', () => {
  test('counts posts, people, threads, votes and moods', () => {
    const { counts } = panelModel(
      analysedOf([
        { author: 'Ann', votes: 3, mood: 0.5, body: 'Bees dance.' },
        { author: 'Bo', votes: -1, mood: 0, stance: 'agree', answers: 0, body: 'They turn.' },
        { body: 'Who knows?' },
      ]),
    );
    assert.deepEqual(counts, {
      ...{ posts: 3, people: 2, threads: 2, votes: 2 },
      moods: { positive: 1, neutral: 1, negative: 0, unknown: 1 },
      stances: { agree: 1, disagree: 0, neutral: 0, unknown: 0 },
    });
  });

  test('knows no votes where the page shows none, and then nothing to weigh by but people', () => {
    const { counts, weightings } = panelModel(analysedOf(remarks(3)));
    assert.equal(counts.votes, null);
    assert.deepEqual(weightings, { people: true, votes: false, reputation: false });
    const known = panelModel(analysedOf([{ author: 'Ann', votes: 0, reputation: 1, body: 'Bees dance.' }]));
    assert.deepEqual(known.weightings, { people: true, votes: true, reputation: true });
  });

  test('tells what the page announces only where that differs, and then not once more as a doubt', () => {
    const posts = remarks(2);
    const warnings = { warnings: [['announced-differs', '5'] as const] };
    const differs = panelModel(analysedOf(posts, { announced: 5 }, warnings));
    assert.deepEqual([differs.announced?.claimed, differs.announced?.found, differs.warnings], [5, 2, []]);
    assert.equal(panelModel(analysedOf(posts, { announced: 2 })).announced, null);
  });

  test('counts a side by people: one who speaks twice is one, nobody is nobody else', () => {
    const posts: MoodyPost[] = [
      { author: 'Ann', votes: 2, body: 'Yes.' },
      { author: 'Ann', votes: 3, body: 'Yes again.' },
      { body: 'Yes too.' },
      { body: 'Yes, yes.' },
      { author: 'Bo', votes: 4, body: 'No.' },
    ];
    const [point] = panelModel(
      analysedOf(
        posts,
        {},
        {
          points: [{ label: [0, 'Yes.'], posts: [0, 1, 2, 3, 4], for: [0, 1, 2, 3], against: [4] }],
        },
      ),
    ).points;
    assert.deepEqual(
      point.for.voices.map(({ author, posts }) => [author, posts.length]),
      [
        ['Ann', 2],
        [null, 1],
        [null, 1],
      ],
    );
    assert.deepEqual([point.for.weight.votes, point.against.weight.votes, point.author], [5, 4, 'Ann']);
  });

  test('gives each person their own posts, whatever they are called', () => {
    const source = analysedOf(['__proto__', 'constructor', '__proto__'].map((author) => ({ author, body: 'Hm.' })));
    assert.deepEqual(
      panelModel(source).people.map(({ author, posts, own }, i) => [
        author,
        posts,
        own?.posts,
        ownOf(source, i)?.posts,
      ]),
      [
        ['__proto__', 2, [idAt(0), idAt(2)], [idAt(0), idAt(2)]],
        ['constructor', 1, [idAt(1)], [idAt(1)]],
      ],
    );
    for (const place of [2, -1, 0.5]) assert.equal(ownOf(source, place), null);
  });

  test('quotes on one line and cuts what is endless', () => {
    const long = 'A very long remark '.repeat(100);
    const source = analysedOf(
      [{ author: 'Ann', body: `Bees\n\tdance. ${long}` }],
      {},
      { sentences: [[0, 'Bees\n\tdance.']] },
    );
    const [post] = panelModel(source).posts;
    assert.equal(panelModel(source).sentences[0].text, 'Bees dance.');
    assert.match(post.words, /^Bees dance\. A very .*…$/);
    assert.ok(post.words.length <= 140);
  });

  test('takes the readable body where the source is markup', () => {
    const [post] = panelModel(analysedOf([{ body: '<p>Bees &amp; wasps</p>', text: 'Bees & wasps' }])).posts;
    assert.equal(post.words, 'Bees & wasps');
  });

  test('leaves out of every place what the settings switch off', () => {
    const source = analysedOf(
      [{ author: 'Ann', votes: 3, mood: 0.5, stance: 'agree', body: 'Yes.' }],
      {},
      {
        points: [
          {
            ...{ label: [0, 'Yes.'], posts: [0], for: [0], against: [0], state: 'disputed', exchanges: [[0, 0]] },
            voices: [['states', [0, 'Yes.']]],
          },
        ],
        agreements: [['conceded', [0, 'Yes.'], null]],
        changes: [[[0, 'Yes.'], null]],
        passages: [['Yes.', [[0, 'Yes.']]]],
      },
      { settings: { sentiment: false, stance: false } },
    );
    const { bars, counts, people, points, posts, showStance, ...model } = panelModel(source);
    assert.deepEqual([bars, counts.moods, people[0].mood, posts[0].mood], [null, null, null, null]);
    assert.deepEqual([showStance, counts.stances, posts[0].stance, points[0].state], [false, null, null, null]);
    const nothing = { voices: [], weight: { people: null, votes: null, reputation: null } };
    assert.deepEqual([points[0].for, points[0].against, points[0].sayings], [nothing, nothing, []]);
    assert.deepEqual([points[0].exchanges, people[0].changes], [[], []]);
    assert.deepEqual([model.agreements, model.changes, model.passages], [[], [], []]);
  });

  test('survives being sent', () => {
    const model = panelModel(
      analysedOf(
        remarks(3, () => 0.2),
        {},
        { unanswered: [1] },
      ),
    );
    assert.deepEqual(structuredClone(model), model);
  });
});

suite('R23: moods over the posts', () => {
  const barsOf = (count: number, mood?: (i: number) => number | null) =>
    panelModel(analysedOf(remarks(count, mood))).bars!;

  test('have a bar for each of up to a hundred posts', () => {
    assert.equal(barsOf(0).length, 0);
    const bars = barsOf(100, (i) => (i === 7 ? null : 0.5));
    assert.equal(bars.length, 100);
    assert.deepEqual(bars[7], {
      ...{ first: 8, last: 8, post: idAt(7), author: 'Reader 0', words: 'Remark 7.', mood: null, known: 0 },
    });
    assert.deepEqual(bars[8].mood, { score: 0.5, label: 'positive', confidence: 0.8 });
  });

  test('are means over runs of neighbours beyond that, each post in one run', () => {
    for (const count of [101, 250, 1234]) {
      const bars = barsOf(count);
      assert.equal(bars.length, 100);
      assert.deepEqual([bars[0].first, bars.at(-1)!.last], [1, count]);
      bars.forEach((bar, i) => i > 0 && assert.equal(bar.first, bars[i - 1].last + 1));
      const lengths = bars.map(({ first, last }) => last - first + 1);
      assert.ok(Math.max(...lengths) - Math.min(...lengths) <= 1);
    }
  });

  test('are means over the posts whose mood is known', () => {
    const bars = barsOf(200, (i) => (i % 2 === 0 ? -0.6 : null));
    assert.deepEqual([bars[0].mood, bars[0].known], [{ score: -0.6, label: 'negative', confidence: null }, 1]);
    assert.deepEqual(barsOf(200, (i) => (i % 2 === 0 ? -0.6 : 0.6))[0].mood?.label, 'neutral');
    assert.equal(barsOf(200)[0].mood, null);
  });
});

suite('R9: of a long page', () => {
  test('details travel of what is named first and of the beginning, the others are there for the asking', () => {
    const source = analysedOf(remarks(3000), {}, { unanswered: [2500] });
    const { posts, people } = panelModel(source);
    assert.equal(posts.length, 1000);
    assert.deepEqual([posts[0].id, posts[1].id], [idAt(2500), idAt(0)]);
    assert.equal(people[0].own, null);
    const [asked] = panelPosts(source, [idAt(2999), 'no such post']);
    assert.deepEqual([asked.id, asked.words], [idAt(2999), 'Remark 2999.']);
    assert.equal(panelPosts(source, ['no such post', '__proto__']).length, 0);
  });
});
