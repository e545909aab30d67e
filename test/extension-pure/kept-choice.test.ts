import assert from 'node:assert/strict';
import { KeptChoice } from '../../src/extension/kept-choice.js';

function open() {
  let time = 0;
  const choice = new KeptChoice(() => time);
  return { choice, wait: (milliseconds: number) => void (time += milliseconds) };
}

suite('R11: a list that comes anew with each letter', () => {
  test('keeps the entry that was moved to before the list was there', () => {
    const { choice, wait } = open();
    choice.list(true);
    wait(20);
    assert.equal(choice.move(1), null);
    wait(20);
    assert.equal(choice.move(0), 1, 'the editor begins the list at its first entry');
    assert.equal(choice.move(1), null);
  });

  test('an entry is taken as it was moved to, though the editor has just begun the list anew', () => {
    const { choice } = open();
    choice.list(true);
    choice.list(true);
    choice.move(1);
    assert.equal(choice.due, null);
    choice.move(0);
    assert.equal(choice.due, 1);
    choice.move(0);
    assert.equal(choice.due, 1, 'and once more');
    choice.move(1);
    assert.equal(choice.due, null);
    choice.list(true);
    choice.move(1);
    choice.move(0);
    choice.list(true);
    assert.equal(choice.due, null, 'another letter begins at the first entry');
  });

  test('lets a person go back to the first entry', () => {
    const { choice, wait } = open();
    choice.list(true);
    wait(20);
    assert.equal(choice.move(0), null, 'the editor shows the list');
    assert.equal(choice.move(1), null);
    assert.equal(choice.move(0), null);
  });

  test('waits for an editor that is busy, but not for ever', () => {
    for (const [pause, kept] of [
      [900, 1],
      [5000, null],
    ] as const) {
      const { choice, wait } = open();
      choice.list(true);
      choice.move(1);
      wait(pause);
      assert.equal(choice.move(0), kept);
    }
  });

  test('keeps nothing where the entries have other places than before', () => {
    const { choice } = open();
    choice.list(false);
    choice.move(2);
    assert.equal(choice.move(0), null);
  });

  test('keeps it over all lists that are on their way', () => {
    const { choice } = open();
    choice.list(true);
    choice.list(true);
    choice.move(2);
    assert.equal(choice.move(0), 2);
    choice.move(2);
    assert.equal(choice.move(0), 2);
    choice.move(2);
    assert.equal(choice.move(0), null, 'all are shown');
  });

  test('keeps nothing of the list before', () => {
    const { choice } = open();
    choice.list(true);
    choice.move(3);
    choice.list(true);
    assert.equal(choice.move(0), null);
  });
});
