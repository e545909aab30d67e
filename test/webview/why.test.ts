import assert from 'node:assert/strict';
import { panelModel } from '../../src/extension/panel-model.js';
import { panelWhy } from '../../src/extension/panel-why.js';
import { renderMap } from '../../src/webview/map.js';
import { postList } from '../../src/webview/posts.js';
import { analysedOf, type MoodyPost } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';
import { press, sceneOf, sceneOfModel, textOf, textsOf, useDocument } from '../support/scene.js';

const POSTS: readonly MoodyPost[] = [
  { kind: 'question', author: 'Ann', mood: 0.1, body: 'Do bees dance?' },
  {
    ...{ author: 'Bo', mood: -0.6, moodWords: 'awful', stance: 'disagree', stanceWords: 'Nonsense', answers: 0 },
    body: 'Nonsense. What an awful idea.',
  },
  { author: 'Cy', mood: null, stance: 'unknown', answers: 1, alternative: 0, evidence: 'mention', body: 'Is it?' },
];
const SOURCE = analysedOf(POSTS, { structure: 'qa' });

suite('R24: why a label is what it is', () => {
  setup(() => void useDocument());

  test('opens beside a post: each label with its confidence and the words that tell it, each a link to itself', () => {
    const scene = sceneOf(SOURCE);
    const list = postList(scene, 'test', [idAt(1)]);
    const toggle = list.querySelector('.why-toggle')!;
    assert.equal(toggle.getAttribute('aria-label'), 'Why? Post 2, Bo');
    press(list, 'Why?');
    assert.equal(toggle.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(textsOf(list, '.why dt'), ['Mood', 'Towards what it answers', 'Answers', 'Argument']);
    assert.deepEqual(textsOf(list, '.why dd'), [
      '−0.60 negative, confidence 0.80awful −0.60',
      'disagrees, confidence 0.70Nonsense',
      'by its place, confidence 0.90Do bees dance?Ann',
      'no sentence that clearly argues',
    ]);
    for (const words of ['awful', 'Nonsense']) {
      press(list.querySelector('.why')!, words);
      assert.equal(SOURCE.text.slice(...(scene.followed.at(-1)![2] as [number, number])), words);
    }
    press(list.querySelector('.why')!, 'Do bees dance?');
    assert.deepEqual(scene.followed.at(-1), ['post', idAt(0), null]);
  });

  test('says unknown where it is unknown, and names the runner-up', () => {
    const list = postList(sceneOf(SOURCE, { open: [`why:test:${idAt(2)}`] }), 'test', [idAt(2)]);
    const [mood, stance, answers] = textsOf(list, '.why dd');
    assert.deepEqual([mood, stance], ['unknown', 'unknown']);
    assert.equal(
      answers,
      'by a name it mentions, confidence 0.90Nonsense. What an awful idea.Boor elseDo bees dance?Ann',
    );
  });

  test('has nothing of what the settings switch off, nor of a post that answers nothing but the page', () => {
    const off = analysedOf(POSTS, {}, {}, { settings: { sentiment: false, stance: false } });
    const list = postList(sceneOf(off, { open: [`why:test:${idAt(0)}`] }), 'test', [idAt(0)]);
    assert.deepEqual(textsOf(list, '.why dt'), ['Answers', 'Argument']);
    assert.match(textsOf(list, '.why dd')[0], /the page itself$/);
  });

  test('tells of a sentence that argues its role, its words, and what it backs', () => {
    const [, second] = SOURCE.analysis.posts;
    const at = (words: string) => {
      const start = SOURCE.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const premise = { ...at('What an awful idea.'), role: 'premise' as const, confidence: 0.61 };
    const arguing = {
      ...second,
      arguments: [{ ...premise, cues: [{ ...at('awful'), cue: 'by-hand' }] }],
      argumentLinks: [
        { premise: at('an awful idea'), claim: at('Nonsense.'), kind: 'reason' as const, cue: null, confidence: 0.7 },
      ],
    };
    const posts = SOURCE.analysis.posts.map((post, i) => (i === 1 ? arguing : post));
    const source = { ...SOURCE, analysis: { ...SOURCE.analysis, posts } };
    const list = postList(sceneOf(source, { open: [`why:test:${idAt(1)}`] }), 'test', [idAt(1)]);
    assert.equal(
      textOf(list.querySelector('.roles')),
      'What an awful idea.premise, confidence 0.61awfulreason for (confidence 0.70): Nonsense.',
    );
  });

  test('is asked for once a person wants it, and never of a post that is not there', () => {
    const scene = sceneOfModel(panelModel(SOURCE));
    const list = postList(scene, 'test', [idAt(1)]);
    assert.deepEqual(scene.asked, []);
    press(list, 'Why?');
    assert.deepEqual(scene.asked, [`why ${idAt(1)}`]);
    assert.equal(textOf(list.querySelector('.disclosed')), '…');
    assert.equal(panelWhy(SOURCE, 'nobody'), null);
  });
});

suite('R23: the reply map', () => {
  setup(() => void useDocument());

  test('is a tree to a screen reader: kind, author, stance, mood, first words, how much is below', () => {
    const map = renderMap(sceneOf(SOURCE));
    assert.deepEqual(
      [...map.querySelectorAll('[role=treeitem]')].map((node) => [
        node.getAttribute('aria-level'),
        node.getAttribute('aria-label'),
      ]),
      [
        [
          '1',
          'question, Ann, mood 0.10 neutral, confidence 0.80. Do bees dance? 2 posts below'.replace('0.10', '+0.10'),
        ],
        [
          '2',
          'comment, Bo, disagrees, mood −0.60 negative, confidence 0.80. Nonsense. What an awful idea. 1 post below',
        ],
        ['3', 'comment, Cy, mood unknown. Is it?'],
      ],
    );
    assert.deepEqual(
      [...map.querySelectorAll('[role=treeitem]')].map((node) => node.getAttribute('tabindex')),
      ['0', '-1', '-1'],
    );
  });

  test('shows mood by shape and stance by line and sign', () => {
    const [first, second, third] = renderMap(sceneOf(SOURCE)).querySelectorAll('.node');
    const marks = [first, second, third].map((node) => node.querySelector('.mark')!.getAttribute('class'));
    assert.deepEqual(marks, ['mark neutral', 'mark negative', 'mark unknown']);
    assert.deepEqual(
      [second, third].map((node) => [
        node.querySelector('.edge')!.getAttribute('class'),
        node.querySelector('.sign')?.getAttribute('class') ?? null,
      ]),
      [
        ['edge disagree', 'sign disagree'],
        ['edge unknown', null],
      ],
    );
  });

  test('leads to the post that is pressed and keeps it in words below', () => {
    const scene = sceneOf(SOURCE);
    const map = renderMap(scene);
    assert.match(textOf(map.querySelector('.card')), /^Each mark is a post/);
    const node = map.querySelectorAll<HTMLElement>('.node')[1];
    Object.assign(node, { focus: () => undefined });
    node.dispatchEvent(
      new (node.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('click', { bubbles: true }),
    );
    assert.deepEqual([scene.followed, scene.place.chosen], [[['post', idAt(1), null]], idAt(1)]);
    assert.match(textOf(map.querySelector('.card')), /^Nonsense\. What an awful idea\./);
    assert.equal(node.getAttribute('aria-selected'), 'true');
  });

  test('has the same in a table', () => {
    const map = renderMap(sceneOf(SOURCE));
    press(map, 'As a table');
    assert.deepEqual(
      [...map.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'td')),
      [
        ['1', 'Ann', 'the page', '', '+0.10 neutral'],
        ['2', 'Bo', '1', 'disagrees', '−0.60 negative'],
        ['3', 'Cy', '2', 'unknown', 'unknown'],
      ],
    );
  });
});
