import assert from 'node:assert/strict';
import fc from 'fast-check';
import { panelModel, panelPosts } from '../../src/extension/panel-model.js';
import type { ToPanel } from '../../src/protocol/panel.js';
import { after, type Shown } from '../../src/webview/shown.js';
import { analysedOf } from '../support/analysed.js';

type Message = Exclude<ToPanel, { kind: 'strings' }>;

const source = analysedOf([{ author: 'Ann', body: 'Bees dance.' }]);
const model = panelModel(source);
const NOTHING: Shown = { kind: 'nothing' };

const modelOf = (document: string, version: number): Message => ({
  kind: 'model',
  document,
  version,
  model: { ...model },
});
const all = (messages: readonly Message[]): Shown => messages.reduce(after, NOTHING);

suite('R25: what is on show', () => {
  test('is the last model, whichever text it is of', () => {
    const shown = all([modelOf('a', 7), modelOf('b', 1), modelOf('a', 3)]);
    assert.ok(shown.kind === 'model');
    assert.deepEqual([shown.document, shown.version, shown.stale], ['a', 3, false]);
  });

  test('is marked as soon as its text moves on, and whole again with the next model', () => {
    const stale = all([modelOf('a', 1), { kind: 'stale', document: 'a', version: 2 }]);
    assert.ok(stale.kind === 'model' && stale.stale);
    const whole = after(stale, modelOf('a', 2));
    assert.ok(whole.kind === 'model' && !whole.stale);
  });

  test('is not marked by news of its own version', () => {
    const shown = all([modelOf('a', 2), { kind: 'stale', document: 'a', version: 2 }]);
    assert.ok(shown.kind === 'model' && !shown.stale);
  });

  test('gives way when another text is being read', () => {
    assert.deepEqual(all([modelOf('a', 1), { kind: 'stale', document: 'b', version: 1 }]), {
      ...{ kind: 'empty', reason: 'reading' },
    });
  });

  test('takes details of its own version only', () => {
    const details = panelPosts(source, [source.discussion.posts[0].id]).map((post) => ({ ...post, id: 'new' }));
    const posts = (document: string, version: number): Message => ({
      kind: 'posts',
      document,
      version,
      posts: details,
    });
    const has = (shown: Shown): boolean => shown.kind === 'model' && shown.posts.has('new');
    assert.ok(has(all([modelOf('a', 2), posts('a', 2)])));
    assert.ok(!has(all([modelOf('a', 2), posts('a', 1)])));
    assert.ok(!has(all([modelOf('a', 2), posts('b', 2)])));
    assert.ok(!has(all([posts('a', 2)])));
  });

  test('is never of a text but the last one spoken of, in whatever order messages come', () => {
    const document = fc.constantFrom('a', 'b', 'c');
    const version = fc.integer({ min: 1, max: 4 });
    const message = fc.oneof(
      fc.tuple(document, version).map(([name, at]) => modelOf(name, at)),
      fc.record({ kind: fc.constant('stale' as const), document, version }),
      fc.constant<Message>({ kind: 'empty', reason: 'no-editor' }),
    );
    fc.assert(
      fc.property(fc.array(message, { minLength: 1 }), (messages) => {
        const shown = all(messages);
        const last = messages.at(-1)!;
        if (shown.kind === 'model') assert.equal(shown.document, last.kind === 'empty' ? null : last.document);
        if (last.kind === 'model') assert.ok(shown.kind === 'model' && shown.model === last.model);
      }),
      { seed: 25 },
    );
  });
});
