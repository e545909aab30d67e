import assert from 'node:assert/strict';
import { panelModel, panelPosts } from '../../src/extension/panel-model.js';
import type { AnalysedText } from '../../src/extension/panel-source.js';
import { panelStrings } from '../../src/extension/panel-strings.js';
import { panelWhy } from '../../src/extension/panel-why.js';
import type { FromPanel, ToPanel } from '../../src/protocol/panel.js';
import { readMemory, type Memory } from '../../src/webview/memory.js';
import { createView, type View } from '../../src/webview/view.js';
import { analysedOf } from '../support/analysed.js';
import { idAt } from '../support/discussion.js';
import { press, textOf, textsOf, useDocument } from '../support/scene.js';

interface World {
  readonly view: View;
  readonly root: HTMLElement;
  readonly sent: readonly FromPanel[];
  readonly said: readonly string[];
  readonly memory: Memory;
  scroll: number;
  /** How wide the page is. */
  width: number;
  /** How far the page can be scrolled. */
  height: number;
  /** Draws the next picture. Returns how many times something was to be drawn. */
  frame(): number;
}

/** A panel in a page of its own, left as `memory` says. */
function open(memory: unknown = undefined, height = Infinity): World {
  const root = useDocument().getElementById('panel')!;
  const sent: FromPanel[] = [];
  const said: string[] = [];
  let due: (() => void)[] = [];
  const world = { root, sent, said, memory: readMemory(memory), scroll: 0, height, width: 320 };
  const view = createView({
    root,
    memory: world.memory,
    save: (next) => void (world.memory = next),
    send: (message) => void sent.push(message),
    announce: (text) => void said.push(text),
    nextFrame: (draw) => void due.push(draw),
    get width() {
      return world.width;
    },
    get scroll() {
      return world.scroll;
    },
    set scroll(offset) {
      world.scroll = Math.min(offset, world.height);
    },
  });
  view.receive({ kind: 'strings', strings: panelStrings((english) => english), locale: 'en' });
  return Object.assign(world, {
    view,
    frame() {
      const now = due;
      due = [];
      for (const draw of now) draw();
      return now.length;
    },
  });
}

const pageOf = (name: string, version = 1): AnalysedText =>
  analysedOf(
    [
      { author: name, mood: 0.3, body: `${name} speaks.` },
      { author: 'Bo', mood: -0.3, answers: 0, body: 'Bo answers.' },
    ],
    { title: `Page of ${name}` },
    { unanswered: [0] },
    { document: `file:///${name}`, version },
  );

function modelOf(source: AnalysedText): ToPanel {
  return { kind: 'model', document: source.document, version: source.version, model: panelModel(source) };
}

suite('the panel as a whole', () => {
  test('R25: of two models before the next picture, draws the last', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.view.receive(modelOf(pageOf('Zoe')));
    assert.equal(world.frame(), 1);
    assert.equal(textOf(world.root.querySelector('h1')), 'Page of Zoe');
    assert.ok(!world.root.textContent.includes('Ann'));
  });

  test('R25: marks what is out of date, and takes the mark away with the new result', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann', 1)));
    world.frame();
    const list = world.root.querySelector('.tabs');
    world.view.receive({ kind: 'stale', document: 'file:///Ann', version: 2 });
    world.frame();
    assert.ok(world.root.classList.contains('is-stale'));
    assert.equal(world.root.getAttribute('aria-busy'), 'true');
    assert.equal(world.root.querySelector('.tabs'), list, 'marking draws nothing anew');
    world.view.receive(modelOf(pageOf('Ann', 2)));
    world.frame();
    assert.ok(!world.root.classList.contains('is-stale'));
  });

  test('R25: shows nothing of the old text once another one is being read', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    world.view.receive({ kind: 'stale', document: 'file:///Zoe', version: 1 });
    world.frame();
    assert.equal(textOf(world.root), 'Reading…');
  });

  test('R24: says why there is nothing to show, for each reason', () => {
    const world = open();
    const reasons = ['no-editor', 'no-discussion', 'too-large', 'failed', 'reading'] as const;
    const said = reasons.map((reason) => {
      world.view.receive({ kind: 'empty', reason });
      world.frame();
      return textOf(world.root);
    });
    assert.equal(new Set(said).size, reasons.length);
    assert.match(said[1], /^No discussion in this file/);
  });

  test('R24: says that it is computed here and quotes word for word', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    assert.match(textOf(world.root.querySelector('footer')), /Computed on this computer; nothing is sent anywhere/);
  });

  test('R26: names document, version and post of what a person follows', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann', 4)));
    world.frame();
    press(world.root, 'People');
    press(world.root, 'Ann');
    press(world.root, 'Ann speaks.');
    assert.deepEqual(world.sent.at(-1), {
      ...{ kind: 'reveal', document: 'file:///Ann', version: 4, post: idAt(0), place: null },
    });
  });

  test('R27: is again as it was left: tab, open parts, scroll', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    press(world.root, 'People');
    press(world.root, 'Ann');
    world.scroll = 77;
    world.view.noteScroll();

    const again = open(structuredClone(world.memory));
    again.view.receive(modelOf(pageOf('Ann', 9)));
    again.frame();
    assert.equal(textOf(again.root.querySelector('[aria-selected=true]')), 'People 2');
    assert.deepEqual(textsOf(again.root, '.disclosed .words'), ['Ann speaks.']);
    assert.equal(again.scroll, 77);
  });

  test('R27: following a link changes nothing of that, nor does a new version', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    press(world.root, 'People');
    press(world.root, 'Ann');
    world.scroll = 33;
    const { memory } = world;
    press(world.root, 'Ann speaks.');
    assert.deepEqual([world.memory, world.scroll], [memory, 33]);
    world.view.receive(modelOf(pageOf('Ann', 2)));
    world.frame();
    assert.deepEqual([textsOf(world.root, '.disclosed .words'), world.scroll], [['Ann speaks.'], 33]);
  });

  test('R27: another text begins at its own place', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    world.scroll = 50;
    world.view.noteScroll();
    world.view.receive(modelOf(pageOf('Zoe')));
    world.frame();
    assert.equal(world.scroll, 0);
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    assert.equal(world.scroll, 50);
  });

  test('R27: is scrolled to its place as soon as it is long enough for that', () => {
    const source = pageOf('Ann');
    const world = open({ tab: 'outcome', places: [[source.document, { scroll: { outcome: 500 } }]] }, 100);
    const short = { ...modelOf(source), model: { ...panelModel(source), posts: [] } } as ToPanel;
    world.view.receive(short);
    world.frame();
    assert.equal(world.scroll, 100);
    world.view.noteScroll();
    world.height = 1000;
    world.view.receive({ kind: 'posts', document: source.document, version: 1, posts: panelPosts(source, [idAt(0)]) });
    world.frame();
    assert.equal(world.scroll, 500);
    world.scroll = 40;
    world.view.receive(modelOf(pageOf('Ann', 2)));
    world.frame();
    assert.equal(world.scroll, 40);
  });

  test('asks once for posts that did not come with the model, and shows them when they come', async () => {
    const source = pageOf('Ann');
    const world = open({ tab: 'people', places: [[source.document, { open: ['person:Ann'] }]] });
    world.view.receive({
      ...(modelOf(source) as Extract<ToPanel, { kind: 'model' }>),
      model: { ...panelModel(source), posts: [] },
    });
    world.frame();
    press(world.root, 'Points');
    press(world.root, 'People');
    await Promise.resolve();
    const state = { document: source.document, version: source.version };
    assert.deepEqual(world.sent, [{ kind: 'posts', ...state, posts: [idAt(0)] }]);
    world.view.receive({ kind: 'posts', ...state, posts: panelPosts(source, [idAt(0)]) });
    world.frame();
    assert.deepEqual(textsOf(world.root, '.row .words'), ['Ann speaks.']);
  });

  test('asks once why a label is what it is, and shows it when it comes', async () => {
    const source = pageOf('Ann', 3);
    const world = open({ tab: 'outcome' });
    world.view.receive(modelOf(source));
    world.frame();
    press(world.root, 'Why?');
    press(world.root, 'Why?');
    press(world.root, 'Why?');
    await Promise.resolve();
    const state = { document: source.document, version: 3 };
    assert.deepEqual(world.sent, [{ kind: 'why', ...state, post: idAt(0) }]);
    assert.equal(textOf(world.root.querySelector('.explained .disclosed')), '…');
    world.view.receive({ kind: 'why', ...state, why: panelWhy(source, idAt(0))! });
    world.frame();
    assert.match(textOf(world.root.querySelector('.why')), /^Mood\+0\.30 positive, confidence 0\.80/);
  });

  test('draws the map anew when the page gets another width, and nothing else', () => {
    const world = open({ tab: 'map' });
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    const before = world.root.querySelector('.reply-map');
    world.width = 200;
    world.view.resized();
    assert.notEqual(world.root.querySelector('.reply-map'), before);
    press(world.root, 'People');
    const people = world.root.querySelector('.people');
    world.view.resized();
    assert.equal(world.root.querySelector('.people'), people);
  });

  test('R32: says once that a result is there or out of date', () => {
    const world = open();
    world.view.receive(modelOf(pageOf('Ann')));
    world.frame();
    world.view.receive({ kind: 'stale', document: 'file:///Ann', version: 2 });
    world.frame();
    assert.deepEqual(world.said, ['Insights ready: 2 posts', 'The text has changed. Reading it again…']);
  });

  test('draws nothing before it has its words', () => {
    const world = open();
    const silent = createView({
      ...{ root: world.root, memory: readMemory(null), scroll: 0, width: 320 },
      save: () => assert.fail(),
      send: () => assert.fail(),
      announce: () => assert.fail(),
      nextFrame: (draw) => draw(),
    });
    silent.receive({ kind: 'empty', reason: 'no-editor' });
    assert.equal(world.root.childNodes.length, 0);
  });
});
