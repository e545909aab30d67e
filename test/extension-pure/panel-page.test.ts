import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { freshNonce, panelHtml } from '../../src/extension/panel-html.js';
import { panelStrings, warningText } from '../../src/extension/panel-strings.js';

const PAGE = {
  ...{ cspSource: 'https://host.test', nonce: 'abc123', language: 'de' },
  ...{ script: 'https://host.test/panel.js', style: 'https://host.test/panel.css' },
};

suite('R26: the page of the panel', () => {
  test("allows one script and the extension's own files, and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(panelHtml(PAGE))?.[1];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-abc123'; style-src https://host.test; font-src https://host.test; img-src https://host.test; base-uri 'none'; form-action 'none'",
    );
  });

  test('has no script, style or handler in it', () => {
    const html = panelHtml(PAGE);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/);
    assert.deepEqual(
      [...html.matchAll(/<script[^>]*>([^<]*)/g)].map(([, inside]) => inside),
      [''],
    );
  });

  test('cannot be broken by an address or a language', () => {
    const html = panelHtml({ ...PAGE, script: 'https://host.test/"><script>', language: '"><b>' });
    assert.equal([...html.matchAll(/<script/g)].length, 1);
    assert.ok(!html.includes('<b>'));
  });

  test('has a fresh nonce each time, of 128 bits', () => {
    const nonces = new Set(Array.from({ length: 50 }, freshNonce));
    assert.equal(nonces.size, 50);
    for (const nonce of nonces) assert.match(nonce, /^[\da-f]{32}$/);
  });
});

suite("R33: the panel's texts", () => {
  const strings = panelStrings((english) => english);

  test('all go through the translation', () => {
    const pseudo = panelStrings((english) => `[${english}]`);
    for (const [key, text] of Object.entries(pseudo)) assert.match(text, /^\[.+\]$/s, key);
    const codes = ['announced-differs', 'votes-ambiguous', 'encoding-guessed', 'byline-doubtful', 'truncated'];
    for (const code of codes)
      assert.match(
        warningText((english) => `[${english}]`, code, 'English'),
        /^\[(?!English)/,
      );
    assert.equal(
      warningText((english) => english, 'some-new-code', 'Plain words.'),
      'Plain words.',
    );
  });

  test('are all used', () => {
    const source = readdirSync('src/webview')
      .map((name) => readFileSync(`src/webview/${name}`, 'utf8'))
      .join('\n');
    for (const key of Object.keys(strings)) {
      // Labels of moods, kinds of posts, roles and kinds of evidence are looked up by value.
      const byValue = [
        ...['positive', 'neutral', 'negative', 'question', 'answer', 'comment', 'post', 'pingback'],
        ...['claim', 'premise', 'reason', 'example', 'number', 'source', 'link', 'experience'],
      ];
      assert.ok(byValue.includes(key) || new RegExp(`'${key}'|\\.${key}\\b`).test(source), `${key} is not used`);
    }
  });

  test('that count have a form for one and for other', () => {
    for (const [key, text] of Object.entries(strings)) {
      if (text.includes('|')) assert.match(text, /^one:[^|]+\|other:[^|]+$/, key);
    }
    assert.ok(Object.values(strings).filter((text) => text.includes('|')).length >= 10);
  });
});
