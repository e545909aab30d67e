import assert from 'node:assert/strict';
import { boundKeys, parseKeyBindings, spellKeys } from '../../src/extension/key-bindings.js';

const DELIVERED = [
  { key: 'ctrl+k j', command: 'lens.next' },
  { key: 'ctrl+k j', command: 'lens.next' },
  { key: 'ctrl+k k', command: 'lens.previous' },
];

const keysOf = (text: string, command: string) => boundKeys(DELIVERED, parseKeyBindings(text)).get(command) ?? [];

suite('R32: keys as they are bound now', () => {
  test('as delivered, each once', () => {
    assert.deepEqual(keysOf('', 'lens.next'), ['ctrl+k j']);
    assert.deepEqual(keysOf('[]', 'lens.previous'), ['ctrl+k k']);
    assert.deepEqual(keysOf('[]', 'lens.other'), []);
  });

  test('a key added comes behind, for a command without one too', () => {
    assert.deepEqual(keysOf('[{"key": "alt+j", "command": "lens.next"}]', 'lens.next'), ['ctrl+k j', 'alt+j']);
    assert.deepEqual(keysOf('[{"key": "F8", "command": "lens.other", "when": "x"}]', 'lens.other'), ['f8']);
  });

  test('a key taken away is gone, in the spelling of a Mac as well', () => {
    assert.deepEqual(keysOf('[{"key": "ctrl+k  J", "command": "-lens.next"}]', 'lens.next'), []);
    assert.deepEqual(keysOf('[{"key": "cmd+k j", "command": "-lens.next"}]', 'lens.next'), []);
    assert.deepEqual(keysOf('[{"command": "-lens.next"}]', 'lens.next'), []);
    assert.deepEqual(keysOf('[{"key": "ctrl+k j", "command": "-lens.previous"}]', 'lens.next'), ['ctrl+k j']);
  });

  test('comments and trailing commas do no harm; what looks like them in a string stays', () => {
    const text = `// mine
[ /* moved */
  { "key": "alt+j", "command": "lens.next", },
  { "key": "ctrl+,]", "command": "lens.//other" },
]`;
    assert.deepEqual(keysOf(text, 'lens.next'), ['ctrl+k j', 'alt+j']);
    assert.deepEqual(keysOf(text, 'lens.//other'), ['ctrl+,]']);
  });

  test('a broken list, and what is no binding in a sound one, change nothing', () => {
    for (const text of ['{', 'null', '{"key": 1}', '[1, null, {"key": 1, "command": "lens.next"}, {"key": "x"}]']) {
      assert.deepEqual(keysOf(text, 'lens.next'), ['ctrl+k j'], text);
    }
  });

  test('spelt as people read them', () => {
    assert.equal(spellKeys('ctrl+k shift+n'), 'Ctrl+K Shift+N');
    assert.equal(spellKeys('cmd+k .'), 'Cmd+K .');
  });
});
