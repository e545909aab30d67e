import assert from 'node:assert/strict';
import { wordSet } from '../../../../src/core/analysis/language/word-set.js';
import { Scanner } from '../../../../src/core/analysis/language/scan.js';
import { Mark, wordAt, type Tokens } from '../../../../src/core/analysis/language/tokens.js';

const scan = (text: string): Tokens => new Scanner().scanText(text);

const sentences = (text: string): string[] => scan(text).sentences.map(({ start, end }) => text.slice(start, end));

const words = (text: string): string[] => {
  const tokens = scan(text);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
};

const marked = (text: string, mark: Mark): string[] => {
  const tokens = scan(text);
  return words(text).filter((_, i) => (tokens.marks[i] & mark) !== 0);
};

suite('scan: sentences', () => {
  const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
    ['full stops, questions, exclamations', 'It rains. Does it? Yes!', ['It rains.', 'Does it?', 'Yes!']],
    ['an abbreviation goes on', 'Ask Dr. Moss about it. She knows.', ['Ask Dr. Moss about it.', 'She knows.']],
    ['initials go on', 'A. B. Moss wrote it. I read it.', ['A. B. Moss wrote it.', 'I read it.']],
    ['a small letter goes on', 'Wait... what is this. ok', ['Wait... what is this. ok']],
    [
      'decimals and versions stay whole',
      'It costs 3.50 now. Use v2.1.0 then.',
      ['It costs 3.50 now.', 'Use v2.1.0 then.'],
    ],
    ['closing quotes belong to the sentence', '“It leaks.” He left.', ['“It leaks.”', 'He left.']],
    ['a paragraph ends a sentence', 'A heading\n\nThe text', ['A heading', 'The text']],
    [
      'wrapped lines are one sentence',
      'The kettle was far too old to be repaired by anyone in\nthe village and so we kept it.',
      ['The kettle was far too old to be repaired by anyone in\nthe village and so we kept it.'],
    ],
    ['items of a list are sentences', 'Take:\n- a pot\n- some water', ['Take', 'a pot', 'some water']],
    ['an enumerator is none', '1. Boil it. 2. Wait.', ['Boil it.', 'Wait.']],
    ['a dot inside a version ends none', 'Mine runs v310.YY.ZZZ now. Good.', ['Mine runs v310.YY.ZZZ now.', 'Good.']],
    ['nor one inside a name of code', 'Call barge.MoorHere there. Good.', ['Call barge.MoorHere there.', 'Good.']],
    ['nor one before a call', 'Then barge.Moor() works. Good.', ['Then barge.Moor() works.', 'Good.']],
    ['a sentence without a space', 'It works.But why', ['It works.', 'But why']],
  ];
  for (const [title, text, expected] of cases) {
    test(title, () => {
      assert.deepEqual(sentences(text), expected);
    });
  }
});

suite('scan: what is no word of the author', () => {
  test('addresses are one word each', () => {
    assert.deepEqual(marked('See https://kettle.example/a?b=1, or mail ann@kettle.example.', Mark.Link), [
      'https://kettle.example/a?b=1',
      'ann@kettle.example',
    ]);
  });
  test('code between backticks and behind fences is left out', () => {
    assert.deepEqual(words('Use `boil(water)` here.\n```\nkill the process\n```\nDone'), ['Use', 'here', 'Done']);
  });
  test('a line of code is left out, also one without marks', () => {
    assert.deepEqual(words('Try this:\nkettle = new Kettle(3);\nIt works.'), ['Try', 'this', 'It', 'works']);
  });
  test('a loop of the shell on one line is code', () => {
    assert.deepEqual(words('Try this:\nfor lid in $(cat lids.txt); do echo "$lid"; done\nIt works.'), [
      'Try',
      'this',
      'It',
      'works',
    ]);
  });
  test('a row of buttons is no sentence', () => {
    assert.deepEqual(words('It works.\nshare | improve this | follow | edited May 20\nDone'), ['It', 'works', 'Done']);
  });
  test('a sentence that ends in a row of buttons ends above it', () => {
    const text =
      'it works with the old lid and goes on for some more words\nshare | improve this | follow. Edited 20 May\nHere is: the rest';
    assert.deepEqual(sentences(text), [
      'it works with the old lid and goes on for some more words',
      'Here is: the rest',
    ]);
    const { sentences: found, ends } = scan(text);
    for (const { end, to } of found) assert.ok(ends[to - 1] <= end);
  });
  test('a line of prose with one semicolon stays', () => {
    assert.equal(words('I came; I saw; I left; that was all').length, 9);
  });
  test('quoted lines are left out', () => {
    assert.deepEqual(words('> this is awful\nNo, it is fine'), ['No', 'it', 'is', 'fine']);
  });
  test('a quotation of a phrase is marked, a single word is a term', () => {
    assert.deepEqual(marked('She said "I hate this old thing" twice.', Mark.Quoted), [
      'I',
      'hate',
      'this',
      'old',
      'thing',
    ]);
    assert.deepEqual(marked('A "great" kettle.', Mark.Scare), ['great']);
  });
  test('an open quotation mark quotes nothing', () => {
    assert.deepEqual(marked('A 24" wide shelf is what I bought for it', Mark.Quoted), []);
  });
  test('a signature ends the text', () => {
    assert.deepEqual(words('It works now.\n\nBest regards,\nJoy Moss'), ['It', 'works', 'now']);
    assert.deepEqual(words('It works now.\n-- \nJoy, happy kettle owner'), ['It', 'works', 'now']);
  });
  test('cheers for something is no signature', () => {
    assert.equal(words('It broke.\nCheers for the quick help!').length, 7);
  });
});

suite('scan: words', () => {
  test('apostrophes of all kinds keep a word together and count the same', () => {
    const hashes = ["don't", 'don’t', 'don&#39;t', "DON'T"].map((word) => scan(word).hashes[0]);
    assert.equal(new Set(hashes).size, 1);
  });
  test('emoticons and emoji are words of their own', () => {
    assert.deepEqual(marked('Nice :-) really 👍 yes :D', Mark.Emoji), [':-)', '👍', ':D']);
  });
  test('what looks like an emoticon in code, times and lists is none', () => {
    assert.deepEqual(marked('std::Data at 12:30 and c:/dir (see item 8)', Mark.Emoji), []);
  });
  test('names are marked inside a sentence', () => {
    const text = 'I think Hope is right. Hope dies last.';
    const names = wordSet('Hope');
    const tokens = new Scanner().scan(text, [{ start: 0, end: text.length }], { names });
    assert.deepEqual(
      Array.from({ length: tokens.count }, (_, i) => i).filter((i) => tokens.marks[i] & Mark.Name),
      [2],
    );
  });
  test('offsets count in the whole text, span by span', () => {
    const text = 'Ann says: It leaks. [ad] It drips.';
    const tokens = new Scanner().scan(text, [
      { start: 10, end: 19 },
      { start: 25, end: 34 },
    ]);
    assert.deepEqual(
      tokens.sentences.map(({ start, end }) => text.slice(start, end)),
      ['It leaks.', 'It drips.'],
    );
  });
});
