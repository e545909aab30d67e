import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHead } from '../../src/webview/head.js';
import { renderMap } from '../../src/webview/map.js';
import { renderOutcome } from '../../src/webview/outcome.js';
import { renderOverview } from '../../src/webview/overview.js';
import { renderPeople } from '../../src/webview/people.js';
import { renderPoints } from '../../src/webview/points.js';
import type { Scene } from '../../src/webview/scene.js';
import { analysedOf } from '../support/analysed.js';
import { HOSTILE, UNSEEN } from '../support/hostile-words.js';
import { press, sceneOf, useDocument } from '../support/scene.js';

const PARTS = [renderHead, renderOverview, renderMap, renderPoints, renderPeople, renderOutcome];
const ELEMENTS =
  /^(?:bdi|blockquote|button|caption|dd|div|dl|dt|fieldset|footer|h[123]|header|input|label|legend|li|main|option|p|section|select|span|table|tbody|td|th|thead|tr|ul|circle|foreignObject|g|line|path|rect|svg)$/;
const ATTRIBUTES =
  /^(?:aria-[a-z]+|checked|class|colspan|data-key|dir|disabled|focusable|for|hidden|id|name|placeholder|role|scope|selected|tabindex|type|value|viewBox|width|height|[dxyr]|rx|[xy][12]|c[xy])$/;

/** A page on which every name, title, date and sentence is `words`, with every part of the panel open. */
function sceneWith(words: string): Scene {
  const source = analysedOf(
    [
      { author: words, dateText: words, votes: 1, mood: 0.4, moodWords: words, stance: 'agree', body: words },
      { author: 'Bo', mood: -0.4, stance: 'disagree', stanceWords: words, answers: 0, body: words },
    ],
    { title: words, announced: 9 },
    {
      sentences: [[0, words]],
      points: [
        {
          ...{ label: [0, words], posts: [0, 1], for: [0], against: [1], evidence: [[1, words]], best: [0, words] },
          ...{ state: 'disputed', voices: [['disagrees', [1, words], words]] },
        },
      ],
      unanswered: [1],
      notHelped: [
        [
          [0, words],
          [1, words],
        ],
      ],
      agreements: [['conceded', [1, words], 0]],
      changes: [[[0, words], 1]],
      answers: [{ post: 0, proposal: words, objections: [['answered', [1, words], [0, words]]] }, { post: 1 }],
      passages: [[words, [[1, words]]]],
      warnings: [['votes-ambiguous', words]],
    },
  );
  return sceneOf(source);
}

/** Draws every part and opens all that opens. */
function drawAll(scene: Scene): HTMLElement[] {
  return PARTS.map((render) => {
    const part = render(scene);
    for (;;) {
      const closed = part.querySelectorAll<HTMLElement>('[aria-expanded=false]');
      if (closed.length === 0) return part;
      for (const toggle of closed) toggle.click();
    }
  });
}

suite('R26: what a page says', () => {
  setup(() => void useDocument());

  for (const words of HOSTILE) {
    test(`stays text: ${words}`, () => {
      for (const part of drawAll(sceneWith(words))) {
        for (const element of [part, ...part.querySelectorAll('*')]) {
          assert.match(element.localName, ELEMENTS);
          for (const { name } of element.attributes) assert.match(name, ATTRIBUTES);
        }
        assert.ok(part.textContent.includes(words.trim()), `lost in ${part.textContent}`);
      }
    });
  }

  test('cannot turn, hide or break off what stands beside it', () => {
    for (const part of drawAll(sceneWith(UNSEEN))) {
      assert.match(part.textContent, /abc/);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      assert.doesNotMatch(part.textContent, /[\0-\x08\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u);
      assert.match(part.textContent, /␀␇/);
    }
  });

  test('is kept apart from our words wherever it stands', () => {
    for (const part of drawAll(sceneWith('Zuzanna'))) {
      const walker = document.createTreeWalker(part, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.includes('Zuzanna')) continue;
        const around = node.parentElement!;
        assert.ok(around.localName === 'bdi' || around.getAttribute('dir') === 'auto', around.outerHTML);
      }
    }
  });

  test('is known by its own name, even where all objects know it', () => {
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const scene = sceneWith(name);
      press(renderPeople(scene), name);
      assert.deepEqual(scene.place.open, [`person:${name}`]);
    }
  });
});

suite("R26: the panel's script", () => {
  const files = readdirSync('src/webview').filter((name) => name.endsWith('.ts'));
  const sources = files.map((name) => [name, readFileSync(join('src/webview', name), 'utf8')] as const);

  test('parses no markup, runs no text, follows no address', () => {
    assert.ok(files.length > 10);
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|setHTML|parseFromString|createContextualFragment|document\.write|\beval\b|new Function|\bhref\b|\bsrc\b|window\.open|location|fetch\(|XMLHttpRequest|WebSocket|setAttributeNS|\.style\b|cssText/;
    for (const [name, source] of sources) assert.doesNotMatch(source, forbidden, name);
  });

  test('sets attributes and makes elements in one place', () => {
    const makers = sources.filter(([, source]) => source.includes('createElement')).map(([name]) => name);
    assert.deepEqual(makers, ['dom.ts']);
  });
});

suite("R28: the panel's styles", () => {
  const styles = readFileSync('media/panel.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  test("have no colour but the theme's", () => {
    const values = [
      ...styles.matchAll(
        /(?:^|[;{])\s*(?:--[a-z]+|color|background(?:-color)?|fill|stroke|border[a-z-]*|outline(?:-color)?)\s*:([^;}]+)/gm,
      ),
    ];
    assert.ok(values.length > 40);
    for (const [, value] of values) {
      const rest = value
        .replace(/var\((?:[^()]|\([^()]*\))*\)/g, '')
        .replace(/calc\([^)]*\)|clamp\([^)]*\)/g, '')
        .replace(
          /\b(?:solid|dashed|dotted|none|transparent|inherit|currentColor|CanvasText|Canvas|Highlight|collapse|0|[\d.]+(?:px|em))\b/g,
          '',
        );
      assert.equal(rest.trim(), '', value);
    }
    assert.doesNotMatch(styles, /#[\da-f]{3,8}\b|rgba?\(|hsla?\(|url\(|@import/i);
  });

  test('move nothing', () => {
    assert.doesNotMatch(styles, /transition|animation|@keyframes|scroll-behavior/);
  });
});
