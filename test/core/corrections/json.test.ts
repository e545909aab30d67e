import assert from 'node:assert/strict';
import { changeCorrections, CorrectionsError, readCorrections, writeCorrections } from '../../../src/core/index.js';
import { isIsoDate } from '../../../src/core/corrections/json.js';
import { discussionOf, idAt } from '../../support/discussion.js';

const { text, discussion } = discussionOf([
  { author: 'Ann', body: 'Bees dance \u202e in the dark.' },
  { author: 'Bo', body: 'They turn.', answers: 0 },
]);
const made = changeCorrections(text, discussion, [], {
  kind: 'set',
  correction: { set: 'parent', post: idAt(1), parent: idAt(0) },
});

/** What the reader says of a file that was changed so. */
function complaint(change: (file: Record<string, unknown>) => unknown): string {
  const file = JSON.parse(writeCorrections({ page: 'bees.txt', corrections: made })) as Record<string, unknown>;
  const changed = change(file);
  try {
    readCorrections(typeof changed === 'string' ? changed : JSON.stringify(file));
  } catch (error) {
    assert.ok(error instanceof CorrectionsError);
    return error.message;
  }
  return 'nothing';
}

type Entry = Record<string, unknown> & { post: Record<string, unknown> };
const first = (file: Record<string, unknown>) => (file.corrections as Entry[])[0];

suite('D: files of corrections', () => {
  test('are read as they were written, and show every character', () => {
    const written = writeCorrections({ page: 'bees.txt', corrections: made });
    assert.deepEqual(readCorrections(written), { page: 'bees.txt', corrections: made });
    assert.deepEqual(readCorrections(`\ufeff${written}`).corrections, made);
    assert.ok(written.includes('\\u202e') && written.endsWith('}\n'));
  });

  test('a damaged one is refused, saying what, where and what to do', () => {
    const says: [(file: Record<string, unknown>) => unknown, RegExp][] = [
      [() => '{ "discussionLens": ', /^it is no JSON \(.+\); mend it/u],
      [() => '[]', /^the file must be an object, but is \[\]; correct it/u],
      [(file) => void delete file.discussionLens, /^it is no file of corrections/u],
      [(file) => void (file.version = 2), /newer Discussion Lens \(form 2\)/u],
      [(file) => void delete file.version, /^version must be 1, but is missing/u],
      [(file) => void (file.corrections = {}), /^corrections must be a list, but is \{\}/u],
      [(file) => void (first(file).set = 'colour'), /^corrections\[0\]\.set must be one of .*, but is "colour"/u],
      [(file) => void (first(file).parent = 3), /^corrections\[0\]\.parent must be an object, but is 3/u],
      [(file) => void delete first(file).parent, /^corrections\[0\]\.parent must be an object, but is missing/u],
      [(file) => void (first(file).post.start = -1), /^corrections\[0\]\.post\.start must be a whole number from 0/u],
      [(file) => void (first(file).post.end = 0), /^corrections\[0\]\.post\.end must be no less than start/u],
      [(file) => void (first(file).post.nth = 1), /^corrections\[0\]\.post\.nth must be less than of, 1/u],
      [
        (file) => void Object.assign(first(file), { set: 'votes', votes: 1.5 }),
        /votes must be a whole number or null/u,
      ],
      [(file) => void Object.assign(first(file), { set: 'date', date: 'May' }), /date must be a date as 2017-04-24/u],
    ];
    for (const [change, expected] of says) assert.match(complaint(change), expected);
    assert.equal(
      complaint(() => null),
      'nothing',
    );
  });

  test('a date is a real day, with a time or without', () => {
    for (const good of ['2017-04-24', '2016-02-29', '2017-04', '2017-04-24T06:47', '2017-04-24T06:47:17.770Z'])
      assert.ok(isIsoDate(good), good);
    for (const bad of [
      '2017-02-29',
      '2017-13-01',
      '2017-00-10',
      '2017-04-31',
      '24.4.2017',
      '2017-04-24T25:00',
      '2017',
      '',
    ])
      assert.ok(!isIsoDate(bad), bad);
  });
});
