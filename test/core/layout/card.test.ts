import assert from 'node:assert/strict';
import { readCardLine } from '../../../src/core/layout/card.js';
import { readPage } from '../../../src/core/layout/page.js';

const read = (line: string): ReturnType<typeof readCardLine> => readCardLine(readPage(line), 0);

suite("lines of a user's card", () => {
  const labels: readonly (readonly [string, string])[] = [
    ['Posts: 1,204', 'posts'],
    ['Joined: Thu Feb 16, 2006 11:55 pm', 'joined'],
    ['Location:Birchwood', 'location'],
    ['Anzahl der Beiträge : 88', 'anzahl der beiträge'],
    ['Inscription : 2010-11-02', 'inscription'],
    ['Откуда: Нижний Плёс', 'откуда'],
    ['登録日：2011/03/03', '登録日'],
    ['Join Date', 'join date'],
    ['Reaction score 905', 'reaction score'],
    ['1,904 posts', 'posts'],
  ];
  for (const [line, label] of labels) {
    test(`“${line}” is labelled`, () => assert.deepEqual(read(line), { kind: 'label', label, reputation: null }));
  }

  for (const line of ['Moderator', 'Junior Member', 'Invité', 'Старожил']) {
    test(`“${line}” is a rank`, () => assert.equal(read(line)?.kind, 'rank'));
  }

  const reputations: readonly (readonly [string, number | null])[] = [
    ['Reputation: 37', 37],
    ['Karma: -4', -4],
    ['Renommee: 1.204', 1204],
    ['120 points', 120],
    ['Reputation: excellent', null],
  ];
  for (const [line, value] of reputations) {
    test(`“${line}” gives ${value}`, () => {
      const card = read(line);
      assert.equal(card?.kind, 'reputation');
      assert.equal(card?.reputation?.value ?? null, value);
      if (card?.reputation)
        assert.equal(line.slice(card.reputation.start, card.reputation.end), String(/-?[\d.]+/.exec(line)));
    });
  }

  const texts = [
    'Remember: the kettle is hot',
    'Posts like this one are why I come here',
    'From the harbour you see the lighthouse',
    'Location matters more than size.',
    '12 apples',
    'Member of the choir',
  ];
  for (const line of texts) test(`“${line}” is text`, () => assert.equal(read(line), null));
});
