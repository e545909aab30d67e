import assert from 'node:assert/strict';
import type { PanelPoint } from '../../src/protocol/panel.js';
import { renderAbout } from '../../src/webview/about.js';
import { renderHead } from '../../src/webview/head.js';
import { renderMap } from '../../src/webview/map.js';
import { renderOutcome } from '../../src/webview/outcome.js';
import { renderOverview } from '../../src/webview/overview.js';
import { renderParts } from '../../src/webview/parts.js';
import { renderPeople } from '../../src/webview/people.js';
import { renderPoints } from '../../src/webview/points.js';
import { analysedOf, type InsightsLiteral, type MoodyPost } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';
import { press, sceneOf, sceneOfModel, textOf, textsOf, useDocument } from '../support/scene.js';

const POSTS: readonly MoodyPost[] = [
  {
    kind: 'question',
    author: 'Ann Lee',
    date: '2011-03-03',
    votes: 3,
    reputation: 70,
    mood: 0.5,
    body: 'Do bees dance?',
  },
  {
    kind: 'answer',
    author: 'Bo',
    votes: 9,
    accepted: true,
    mood: -0.4,
    answers: 0,
    body: 'They turn round. It is no dance.',
  },
  { kind: 'comment', author: 'Ann Lee', mood: 0, answers: 1, body: 'A turn is a dance to me.' },
  { kind: 'comment', dateText: 'last week', mood: null, answers: 1, body: 'Who counted the turns?' },
];
const LITERAL: InsightsLiteral = {
  sentences: [[1, 'It is no dance.']],
  points: [
    { label: [0, 'Do bees dance?'], posts: [0] },
    {
      ...{ label: [1, 'They turn round.'], posts: [0, 1, 2, 3], for: [1], against: [0, 2, 3], state: 'disputed' },
      evidence: [[2, 'A turn is a dance to me.']],
    },
  ],
  unanswered: [3],
  coverage: 0.75,
  warnings: [['votes-ambiguous', '9 points']],
};
const page = (change = {}) =>
  analysedOf(POSTS, { structure: 'qa', title: 'On bees', format: 'mirror', announced: 5 }, LITERAL, change);

suite('R23: the insights', () => {
  setup(() => void useDocument());

  test('begin with title, figures and how the page was read', () => {
    const scene = sceneOf(page());
    const head = renderHead(scene);
    assert.equal(textOf(head.querySelector('h1')), 'On bees');
    assert.deepEqual(textsOf(head, '.stats > div'), ['posts4', 'people2', 'thread1', 'votes12']);
    assert.equal(textOf(head.querySelector('.provenance')), 'Questions and answers · mirror · confidence 0.90');
  });

  test('tell what the page announces where that differs, and lead there', () => {
    const scene = sceneOf(page());
    press(renderHead(scene), 'Answers announced by the page: 5; found: 1');
    assert.deepEqual(scene.followed, [['span', 9, 10]]);
    const same = sceneOf(analysedOf(POSTS, { structure: 'qa', announced: 1 }));
    assert.equal(renderHead(same).querySelector('.claim'), null);
  });

  test('list the doubts about the page, each with its place', () => {
    const scene = sceneOf(page());
    const head = renderHead(scene);
    press(head, '1 doubt about this page');
    press(head, 'Doubtful: 9 points');
    assert.equal(scene.followed.length, 1);
    assert.deepEqual(scene.place.open, ['warnings']);
  });

  test('leave out votes where the page shows none', () => {
    const scene = sceneOf(analysedOf([{ author: 'Ann', body: 'Bees dance.' }]));
    assert.deepEqual(textsOf(renderHead(scene), 'dt'), ['post', 'person', 'thread']);
    assert.ok(!textOf(renderPeople(scene)).includes('votes'));
  });

  test('quote telling sentences word for word and lead to them', () => {
    const source = page();
    const scene = sceneOf(source);
    const overview = renderOverview(scene);
    assert.deepEqual(textsOf(overview, 'blockquote'), ['It is no dance.Bo · accepted · 9 votes']);
    press(overview, 'It is no dance.');
    const [kind, post, place] = scene.followed[0];
    assert.deepEqual([kind, post], ['post', idAt(1)]);
    assert.equal(source.text.slice(...(place as [number, number])), 'It is no dance.');
    assert.ok(textOf(overview).includes('The points found speak for 75% of the posts.'));
  });

  test('put disputed points first, with people, votes and names on either side', () => {
    const points = renderPoints(sceneOf(page()));
    assert.deepEqual(textsOf(points, '.quote'), ['They turn round.', 'Do bees dance?']);
    const disputed = points.querySelector('.point')!;
    assert.equal(textOf(disputed.querySelector('.chip')), 'Disputed');
    assert.deepEqual(textsOf(disputed, 'h3'), ['For1 person · 9 votes', 'Against2 people · 3 votes · reputation 70']);
    assert.deepEqual(textsOf(disputed, '.for .names button'), ['Bo']);
    assert.deepEqual(textsOf(disputed, '.against .names button'), ['Ann Lee', '[2]', 'unknown author']);
  });

  test('say unknown of a point whose sides are not known', () => {
    const [, second] = renderPoints(sceneOf(page())).querySelectorAll('.point');
    assert.ok(textOf(second).includes('Who is for or against: unknown'));
    assert.equal(second.querySelector('.chip'), null);
  });

  test('lead from a name to each post of that person on that side', () => {
    const scene = sceneOf(page());
    const points = renderPoints(scene);
    press(points, '[2]');
    press(points, 'Bo');
    assert.deepEqual(
      scene.followed.map(([, post]) => post),
      [idAt(2), idAt(1)],
    );
  });

  test('show where a point is said: its quotes, then the other posts', () => {
    const scene = sceneOf(page());
    const points = renderPoints(scene);
    press(points, 'In 4 posts');
    assert.deepEqual(textsOf(points, '.disclosed .words'), [
      ...['A turn is a dance to me.', 'Do bees dance?', 'They turn round. It is no dance.', 'Who counted the turns?'],
    ]);
  });

  test('tell how each takes its side, by which words, and the best reason', () => {
    const scene = sceneOf(
      analysedOf(
        POSTS,
        {},
        {
          points: [
            {
              ...{ label: [1, 'They turn round.'], posts: [1, 2], for: [1], against: [2], state: 'disputed' },
              voices: [
                ['states', [1, 'They turn round.']],
                ['disagrees', [2, 'A turn is a dance to me.'], 'to me'],
              ],
              ...{ best: [1, 'It is no dance.'], exchanges: [[2, 1]] },
            },
          ],
        },
      ),
    );
    const points = renderPoints(scene);
    assert.equal(textOf(points.querySelector('.best')), 'Best backed byIt is no dance.Bo · reason');
    press(points, 'In 2 posts');
    assert.deepEqual(textsOf(points, '.disclosed > .quiet'), ['1 reply from one side to the other']);
    assert.deepEqual(textsOf(points, '.disclosed .row'), [
      'A turn is a dance to me.Ann Lee · disagrees · “to me”',
      'They turn round. It is no dance.Bo · answer · accepted · 9 votes · −0.40 negative',
    ]);
  });

  test('list people with posts, votes, reputation and mood, and open to their posts', () => {
    const scene = sceneOf(page());
    const people = renderPeople(scene);
    assert.deepEqual(textsOf(people, '.disclosure'), [
      'Ann Leemood +0.25 positive2 posts · 3 votes · reputation 70',
      'Bomood −0.40 negative1 post · 9 votes',
    ]);
    press(people, 'Bo');
    assert.deepEqual(textsOf(people, '.disclosed .row'), [
      'They turn round. It is no dance.answer · accepted · 9 votes · −0.40 negative',
    ]);
  });

  test('list questions left open, and say how', () => {
    const literal: InsightsLiteral = {
      unanswered: [3],
      notHelped: [
        [
          [0, 'Do bees dance?'],
          [2, 'A turn is a dance'],
        ],
      ],
    };
    const scene = sceneOf(analysedOf(POSTS, {}, literal));
    const outcome = renderOutcome(scene);
    assert.deepEqual(textsOf(outcome, '.row'), [
      'Do bees dance?Ann Lee · the answer did not help',
      'Who counted the turns?unknown author · nobody answered',
    ]);
    press(outcome, '“A turn is a dance to me.”');
    assert.equal(scene.followed.at(-1)?.[1], idAt(2));
    assert.equal(
      textOf(renderOutcome(sceneOf(analysedOf(POSTS))).querySelector('.quiet')),
      'No unanswered question was found.',
    );
  });

  test('list who came to agree with whom; what is an agreement and a change of mind stands once', () => {
    const literal: InsightsLiteral = {
      agreements: [
        ['convinced', [2, 'a dance to me'], 1],
        ['solved', [1, 'It is no dance.'], null],
      ],
      changes: [
        [[2, 'dance to me'], 1],
        [[0, 'Do bees'], null],
      ],
    };
    const scene = sceneOf(analysedOf(POSTS, {}, literal));
    const outcome = renderOutcome(scene);
    assert.deepEqual(textsOf(outcome, '.row'), [
      'Do bees dance?Ann Lee · changed their mind',
      'It is no dance.Bo · says it is solved',
      'A turn is a dance to me.Ann Lee · changed their mind',
    ]);
    press(outcome, 'What Bo wrote');
    assert.deepEqual(scene.followed, [['post', idAt(1), null]]);
  });

  test('say what each answer proposes, what is held against it, and where that is met', () => {
    const source = analysedOf(
      POSTS,
      { structure: 'qa' },
      {
        answers: [
          {
            ...{ post: 1, proposal: 'They turn round.' },
            objections: [
              ['answered', [2, 'A turn is a dance'], [3, 'Who counted']],
              ['open', [3, 'Who counted the turns?']],
            ],
          },
          { post: 1 },
        ],
      },
    );
    const scene = sceneOf(source);
    const answers = renderOverview(scene).querySelector('.answers')!;
    assert.deepEqual(textsOf(answers, '.row'), [
      'They turn round.Bo · accepted · 9 votes',
      'A turn is a danceAnn Lee · answered by the author',
      'Who counted the turns?unknown author · not met',
      'They turn round. It is no dance.Bo · answer · accepted · 9 votes · −0.40 negative',
    ]);
    press(answers, 'Where it is met');
    assert.equal(source.text.slice(...(scene.followed[0][2] as [number, number])), 'Who counted');
    assert.equal(renderOverview(sceneOf(page())).querySelector('.answers'), null);
  });

  test('show disputed passages of the article and lead to them', () => {
    const literal: InsightsLiteral = { passages: [['Bees talk by dancing.', [[1, 'It is no dance.']]]] };
    const source = analysedOf(POSTS, { article: 'Bees talk by dancing. They do.' }, literal);
    const scene = sceneOf(source);
    const points = renderPoints(scene);
    assert.deepEqual(textsOf(points, '.row'), ['Bees talk by dancing.disputed in 1 post', 'It is no dance.Bo']);
    press(points, 'Bees talk by dancing.');
    const [kind, start, end] = scene.followed[0];
    assert.deepEqual([kind, source.text.slice(start as number, end as number)], ['span', 'Bees talk by dancing.']);
  });

  test('draw a bar a post, up, down, level or unknown, with the same in a table', () => {
    const scene = sceneOf(page());
    const overview = renderOverview(scene);
    const slots = [...overview.querySelectorAll('.slot')];
    assert.deepEqual(
      slots.map((slot) => slot.getAttribute('class')),
      ['slot positive', 'slot negative', 'slot neutral', 'slot unknown'],
    );
    assert.equal(
      slots[1].getAttribute('aria-label'),
      'Post 2, Bo: −0.40 negative, confidence 0.80. They turn round. It is no dance.',
    );
    press(overview, 'As a table');
    assert.deepEqual(
      [...overview.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'td')),
      [
        ['1', 'Ann Lee', '+0.50 positive'],
        ['2', 'Bo', '−0.40 negative'],
        ['3', 'Ann Lee', '0.00 neutral'],
        ['4', 'unknown author', 'unknown'],
      ],
    );
    assert.equal(textOf(overview.querySelector('.tally')), '1 positive, 1 neutral, 1 negative, 1 unknown');
  });

  test('have one tab a part, the chosen one filled', () => {
    const chosen: string[] = [];
    const [list, ...panels] = renderParts(sceneOf(page()), 'people', (tab) => chosen.push(tab));
    assert.deepEqual(textsOf(list, '[role=tab]'), ['Overview', 'Map', 'Points 2', 'People 2', 'Outcome']);
    assert.deepEqual(
      panels.map((panel) => [panel.getAttribute('role'), panel.hasAttribute('hidden'), panel.hasChildNodes()]),
      [0, 1, 2, 3, 4].map((i) => ['tabpanel', i !== 3, i === 3]),
    );
    press(list, 'Points');
    assert.deepEqual(chosen, ['points']);
  });
});

suite('R24: what the settings switch off', () => {
  setup(() => void useDocument());

  const whys = POSTS.flatMap((_, i) =>
    [`why:by:Ann Lee:${idAt(i)}`, `why:by:Bo:${idAt(i)}`].map((key) => `${key}:${idAt(i)}`),
  );
  const everything = (source: ReturnType<typeof page>): string => {
    const open = ['table', 'map', `point:${idAt(0)}:They turn round.`, 'person:Ann Lee', 'person:Bo', ...whys];
    const scene = sceneOf(source, { open });
    const parts = [renderHead, renderOverview, renderMap, renderPoints, renderPeople, renderOutcome, renderAbout];
    return parts.map((render) => render(scene).outerHTML).join('\n');
  };
  const MOOD = /mood|positive|negative|neutral/i;
  const STANCE = /disputed|against|class="side|who is for|stance|agree|took no side|changed their|weigh/i;

  test('nothing: every word is there, with no hole left in it', () => {
    const all = everything(page());
    assert.match(all, MOOD);
    assert.match(all, STANCE);
    assert.doesNotMatch(all, /\{\d\}|undefined|NaN|null/);
  });

  test('sentiment: no chart, no mood, no word about it', () => {
    assert.doesNotMatch(everything(page({ settings: { sentiment: false, stance: true } })), MOOD);
  });

  test('stance: nobody for or against, in the order of the points themselves', () => {
    const off = page({ settings: { sentiment: true, stance: false } });
    assert.doesNotMatch(everything(off), STANCE);
    assert.deepEqual(textsOf(renderPoints(sceneOf(off)), '.quote'), ['Do bees dance?', 'They turn round.']);
  });
});

suite('R9: long lists of the panel', () => {
  setup(() => void useDocument());

  const crowd = analysedOf(Array.from({ length: 300 }, (_, i) => ({ author: `Reader ${i}`, body: `Remark ${i}` })));

  test('draw the beginning of 300 people, more when asked, and nothing behind the last', () => {
    const people = renderPeople(sceneOf(crowd));
    assert.equal(people.querySelectorAll('.disclosure').length, 50);
    assert.equal(textOf(people.querySelector('.more')), 'Show 200 more');
    people.querySelector<HTMLElement>('.more button')!.click();
    assert.equal(people.querySelectorAll('.disclosure').length, 250);

    const almostAll = renderPeople(sceneOf(crowd, { shown: [['people', 290]] }));
    assert.equal(textOf(almostAll.querySelector('.more')), 'Show 10 more');
    almostAll.querySelector<HTMLElement>('.more button')!.click();
    const names = textsOf(almostAll, '.name');
    assert.deepEqual([names.length, names.at(-1), almostAll.querySelector('.more')], [300, 'Reader 299', null]);
  });

  test('are as long again as they were left', () => {
    assert.equal(
      renderPeople(sceneOf(crowd, { shown: [['people', 250]] })).querySelectorAll('.disclosure').length,
      250,
    );
  });

  test('filter by name and sort', () => {
    const filtered = renderPeople(sceneOf(crowd, { filter: 'READER 29', sort: 'name' }));
    assert.equal(textOf(filtered.querySelector('[role=status]')), '11 of 300 people');
    assert.equal(textsOf(filtered, '.name')[0], 'Reader 29');
  });

  test('ask for details that did not come with the model', () => {
    const { model } = sceneOf(crowd);
    const left = { open: ['person:Reader 299'], filter: 'Reader 299' };
    const bare = { ...model, posts: [], people: model.people.map((person) => ({ ...person, own: null })) };
    const scene = sceneOfModel(bare, left, () => ({ posts: [idAt(299)], answers: [] }));
    assert.deepEqual(textsOf(renderPeople(scene), '.disclosed .row'), ['…']);
    assert.deepEqual([...new Set(scene.asked)], [idAt(299)]);
    const knowsNothing = sceneOfModel(bare, left);
    assert.deepEqual(textsOf(renderPeople(knowsNothing), '.disclosed'), ['…']);
    assert.deepEqual(knowsNothing.asked, [299]);
  });

  test('show the first names of a side and the others on demand', () => {
    const scene = sceneOf(page());
    const voices = Array.from({ length: 20 }, (_, i) => ({ author: `Reader ${i}`, posts: [idAt(0)] }));
    const [, disputed] = scene.model.points;
    const point: PanelPoint = { ...disputed, for: { ...disputed.for, voices } };
    const points = renderPoints(sceneOfModel({ ...scene.model, points: [point] }));
    assert.equal(textsOf(points, '.for .names button').length, 9);
    press(points, 'Show 12 more');
    assert.equal(textsOf(points, '.for .names button').length, 20);
  });
});
