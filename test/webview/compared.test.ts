import assert from 'node:assert/strict';
import { renderCompared } from '../../src/webview/compared.js';
import { analysedOf } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';
import { press, sceneOf, textsOf, useDocument } from '../support/scene.js';

const NOTHING = { added: [], edited: [], removed: [], votesChanged: [], unchanged: 2 };
const POSTS = [
  { author: 'Ann', body: 'Bees dance.' },
  { author: 'Bo', body: 'They turn round.' },
];
const compared = (comparison: object | null) =>
  sceneOf(
    analysedOf(
      POSTS,
      {},
      {},
      { compared: comparison && { older: 'monday.txt', comparison: { ...NOTHING, ...comparison } } },
    ),
  );
const draw = (scene: ReturnType<typeof compared>) => {
  const root = useDocument().getElementById('panel')!;
  root.append(...renderCompared(scene));
  return root;
};

suite('R30: two saves in the panel', () => {
  test('how much has changed, and behind it the posts, which lead into the text', () => {
    const pair = { older: 'x', newer: idAt(0) };
    const scene = compared({
      added: [idAt(1)],
      edited: [pair],
      votesChanged: [pair],
      removed: ['r', 's'],
      unchanged: 40,
    });
    const root = draw(scene);
    assert.deepEqual(textsOf(root, 'h2'), ['Since monday.txt']);
    assert.deepEqual(textsOf(root, '.disclosure'), ['1 new post', '1 edited post', '1 post with other votes']);
    assert.deepEqual(textsOf(root, 'p'), ['2 posts removed', '40 posts as they were']);
    press(root, '1 new post');
    press(root, 'They turn round.');
    assert.deepEqual(scene.followed, [['post', idAt(1), null]]);
  });

  test('says that nothing has changed', () => {
    assert.deepEqual(textsOf(draw(compared({})), 'p'), ['Nothing has changed.', '2 posts as they were']);
  });

  test('is not there while nothing is compared', () => {
    assert.equal(draw(compared(null)).childNodes.length, 0);
  });
});
