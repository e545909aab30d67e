import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createFeed, type PanelFeed } from '../../src/extension/panel-feed.js';
import type { AnalysedText, PanelContent } from '../../src/extension/panel-source.js';
import { panelStrings } from '../../src/extension/panel-strings.js';
import { isFromPanel, isToPanel } from '../../src/protocol/panel-checks.js';
import type { ToPanel } from '../../src/protocol/panel.js';
import { analysedOf } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';

const english = (text: string): string => text;
const pageOf = (name: string, version = 1): AnalysedText =>
  analysedOf([{ author: 'Ann', body: 'Bees dance.' }], {}, {}, { document: name, version });
const READY = { kind: 'ready' };

interface Wire {
  readonly feed: PanelFeed;
  readonly sent: ToPanel[];
  readonly show: (content: PanelContent) => void;
}

function wire(content: PanelContent): Wire {
  const sent: ToPanel[] = [];
  let now = content;
  const feed = createFeed({
    ...{ strings: panelStrings(english), locale: 'en', translate: english },
    content: () => now,
    send: (message) => sent.push(structuredClone(message)),
  });
  return {
    feed,
    sent,
    show(next) {
      now = next;
      feed.refresh();
    },
  };
}

const kinds = (sent: readonly ToPanel[]): string[] => sent.map(({ kind }) => kind);

suite('R27: the feed of the panel', () => {
  test('sends nothing before the panel is ready, then its words, then what is to be seen', () => {
    const { feed, sent, show } = wire(pageOf('a'));
    show(pageOf('b'));
    assert.deepEqual(kinds(sent), []);
    feed.receive(READY);
    assert.deepEqual(kinds(sent), ['strings', 'model']);
    assert.deepEqual(feed.shown, { document: 'b', version: 1 });
  });

  test('does not even look while nobody looks, and starts over when somebody does', () => {
    let looks = 0;
    const sent: ToPanel[] = [];
    const feed = createFeed({
      ...{ strings: panelStrings(english), locale: 'en', translate: english },
      content: () => {
        looks += 1;
        return { kind: 'empty', reason: 'no-editor' };
      },
      send: (message) => void sent.push(message),
    });
    feed.refresh();
    assert.equal(looks, 0);
    feed.receive(READY);
    feed.sleep();
    feed.refresh();
    assert.equal(looks, 1);
    feed.receive(READY);
    assert.deepEqual(kinds(sent), ['strings', 'empty', 'strings', 'empty']);
  });

  test('sends nothing twice', () => {
    const page = pageOf('a');
    const { feed, sent, show } = wire(page);
    feed.receive(READY);
    show({ ...page });
    show({ ...page, settings: { ...page.settings } });
    assert.deepEqual(kinds(sent), ['strings', 'model']);
    show({ ...page, settings: { sentiment: false, stance: true } });
    assert.deepEqual(kinds(sent), ['strings', 'model', 'model']);
  });
});

suite('R25: the feed of the panel', () => {
  test('marks what is out of date, and says so of no other text', () => {
    const { feed, sent, show } = wire(pageOf('a', 1));
    feed.receive(READY);
    show({ kind: 'outdated', document: 'a', version: 2 });
    show(pageOf('a', 2));
    show({ kind: 'outdated', document: 'b', version: 1 });
    assert.deepEqual(sent.slice(2), [
      { kind: 'stale', document: 'a', version: 2 },
      { ...sent[3], kind: 'model', document: 'a', version: 2 },
      { kind: 'empty', reason: 'reading' },
    ]);
  });

  test('leads nowhere from another document or version than the one on show', () => {
    const { feed } = wire(pageOf('a', 3));
    feed.receive(READY);
    const reveal = { kind: 'reveal', document: 'a', version: 3, post: idAt(0), place: null };
    assert.ok(feed.receive(reveal));
    assert.equal(feed.receive({ ...reveal, document: 'b' }), null);
    assert.equal(feed.receive({ ...reveal, version: 2 }), null);
    feed.sleep();
    assert.equal(feed.receive(reveal), null);
  });

  test('leads to the post without the place once the text has changed', () => {
    const { feed, show } = wire(pageOf('a', 3));
    feed.receive(READY);
    const state = { document: 'a', version: 3 };
    const reveal = { kind: 'reveal', ...state, post: idAt(0), place: { start: 4, end: 8 } };
    const span = { kind: 'reveal-span', ...state, span: { start: 0, end: 3 } };
    assert.deepEqual(feed.receive(reveal), { ...reveal, kind: 'post' });
    assert.deepEqual(feed.receive(span), { ...span, kind: 'span' });
    show({ kind: 'outdated', document: 'a', version: 4 });
    assert.deepEqual(feed.receive(reveal), { ...reveal, kind: 'post', place: null });
    assert.equal(feed.receive(span), null);
  });

  test('ends on the last of 300 switches between texts, however their results come in', () => {
    const content = fc.oneof(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 }))
        .map(([name, version]) => pageOf(name, version)),
      fc.record({
        kind: fc.constant('outdated' as const),
        document: fc.constantFrom('a', 'b'),
        version: fc.constant(4),
      }),
      fc.constant<PanelContent>({ kind: 'empty', reason: 'no-discussion' }),
    );
    fc.assert(
      fc.property(fc.array(content, { minLength: 300, maxLength: 300 }), (contents) => {
        const { feed, sent, show } = wire({ kind: 'empty', reason: 'no-editor' });
        feed.receive(READY);
        contents.forEach(show);
        const last = contents.at(-1)!;
        const message = sent.at(-1)!;
        if (last.kind === 'analysed') {
          assert.ok(message.kind === 'model');
          assert.deepEqual([message.document, message.version], [last.document, last.version]);
        } else assert.notEqual(message.kind, 'model');
        if (feed.shown && last.kind !== 'empty') assert.equal(feed.shown.document, last.document);
      }),
      { seed: 25, numRuns: 10 },
    );
  });
});

suite('R26: the feed of the panel', () => {
  const state = { document: 'a', version: 1 };
  const refused: readonly [string, unknown][] = [
    ['a post that is not there', { kind: 'reveal', ...state, post: 'p99', place: null }],
    ["a post by an object's own name", { kind: 'reveal', ...state, post: '__proto__', place: null }],
    ['a place behind the end', { kind: 'reveal', ...state, post: idAt(0), place: { start: 0, end: 1e6 } }],
    ['a place before the beginning', { kind: 'reveal', ...state, post: idAt(0), place: { start: -1, end: 2 } }],
    ['a place that ends before it begins', { kind: 'reveal-span', ...state, span: { start: 5, end: 2 } }],
    ['a place between characters', { kind: 'reveal-span', ...state, span: { start: 0.5, end: 2 } }],
    ['a command', { kind: 'command', ...state, command: 'workbench.action.quit' }],
    ['a post that is an object', { kind: 'reveal', ...state, post: { toString: 'p1' }, place: null }],
    ['no place at all', { kind: 'reveal', ...state, post: idAt(0) }],
  ];
  for (const [what, message] of refused) {
    test(`refuses ${what}`, () => {
      const { feed, sent } = wire(pageOf('a'));
      feed.receive(READY);
      assert.equal(feed.receive(message), null);
      assert.equal(sent.length, 2);
    });
  }

  test('refuses whatever else arrives, without a fuss', () => {
    const { feed } = wire(pageOf('a'));
    fc.assert(
      fc.property(fc.anything(), (message) => {
        assert.equal(feed.receive(message), null);
      }),
      { seed: 26 },
    );
  });

  test('answers for details of posts that exist', () => {
    const { feed, sent } = wire(pageOf('a'));
    feed.receive(READY);
    feed.receive({ kind: 'posts', ...state, posts: [idAt(0), 'p99'] });
    const answer = sent.at(-1)!;
    assert.ok(answer.kind === 'posts');
    assert.deepEqual(
      answer.posts.map(({ id }) => id),
      [idAt(0)],
    );
    feed.receive({ kind: 'posts-of', ...state, person: 0 });
    assert.deepEqual(sent.at(-1), { kind: 'posts-of', ...state, person: 0, own: { posts: [idAt(0)], answers: [] } });
  });

  test('sends what the panel takes, and the panel takes nothing else', () => {
    const { feed, sent, show } = wire(pageOf('a'));
    feed.receive(READY);
    show({ kind: 'outdated', document: 'a', version: 2 });
    show({ kind: 'empty', reason: 'failed' });
    assert.ok(sent.every(isToPanel));
    assert.ok(sent.length === 4 && !sent.some(isFromPanel));
    fc.assert(
      fc.property(fc.anything(), (message) => assert.ok(!isToPanel(message))),
      { seed: 26 },
    );
  });
});
