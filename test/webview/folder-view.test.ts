import assert from 'node:assert/strict';
import { panelStrings } from '../../src/extension/panel-strings.js';
import type { FolderRow, FromFolder } from '../../src/protocol/folder.js';
import { createFolderView } from '../../src/webview/folder-view.js';
import { press, textOf, textsOf, useDocument } from '../support/scene.js';

const page = (name: string, posts: number, votes: number | null): FolderRow => ({
  name,
  why: null,
  page: {
    ...{ structure: 'comments', posts, people: 2, first: '2016-03-01', last: '2016-03-04T10:00', votes },
    ...{ mood: posts > 5 ? null : 0.25, doubts: 1, platform: 'Reddit' },
  },
});
const ROWS = [page('b.txt', 9, null), page('a.txt', 3, 12), { name: 'c.bin', page: null, why: 'This is no text.' }];

function open() {
  const root = useDocument().getElementById('panel')!;
  const sent: FromFolder[] = [];
  let act: () => void = () => undefined;
  const view = createFolderView({
    ...{ root, memory: { sorting: { by: 'name', isDescending: false }, words: '', author: '' } },
    save: () => undefined,
    send: (message) => sent.push(message),
    announce: () => undefined,
    nextFrame: (draw) => draw(),
    whenStill: (next) => void (act = next),
  });
  view.receive({ kind: 'strings', strings: panelStrings((english) => english), locale: 'en' });
  const fill = (rows: readonly FolderRow[]) => {
    view.receive({ kind: 'rows', run: 4, from: 0, rows });
    const counts = { done: rows.length, found: rows.length, leftOut: 1 };
    view.receive({ kind: 'progress', run: 4, folder: 'pages', state: 'done', ...counts });
  };
  return { root, sent, view, fill, still: () => act() };
}

suite('many pages: the table', () => {
  test('a row a page with its figures, unknown where unknown; why another could not be read', () => {
    const { root, fill } = open();
    fill(ROWS);
    assert.deepEqual(
      [...root.querySelectorAll('tbody tr')].map((row) => textsOf(row, 'td').join('|')),
      [
        'a.txt|3|2|Mar 1, 2016 – Mar 4, 2016|12|+0.25|Reddit|1',
        'b.txt|9|2|Mar 1, 2016 – Mar 4, 2016|unknown|unknown|Reddit|1',
        'c.bin|This is no text.',
      ],
    );
    assert.equal(textOf(root.querySelector('.folder-status p')), '3 files read. 1 was no text.');
  });

  test('sorts by a column, tells how, and the other way round; what is unknown stays last', () => {
    const { root, fill } = open();
    fill(ROWS);
    const names = () => textsOf(root, 'tbody .file');
    press(root, 'Votes');
    assert.deepEqual(names(), ['a.txt', 'b.txt', 'c.bin']);
    press(root, 'Posts');
    assert.deepEqual(names(), ['b.txt', 'a.txt', 'c.bin']);
    press(root, 'Posts');
    assert.deepEqual(names(), ['a.txt', 'b.txt', 'c.bin']);
    assert.deepEqual(
      [...root.querySelectorAll('th')].flatMap((head) =>
        head.getAttribute('aria-sort') === 'none' ? [] : [textOf(head)],
      ),
      ['Posts ↑'],
    );
  });

  test('a row leads to its file; one row is the stop for the tab key', () => {
    const { root, fill, sent } = open();
    fill(ROWS);
    root.querySelector<HTMLElement>('tbody tr')!.click();
    assert.deepEqual(sent, [{ kind: 'open', run: 4, row: 1 }]);
    assert.equal(root.querySelectorAll('tr[tabindex="0"]').length, 1);
  });

  test('draws the first of a thousand, and more when asked', () => {
    const { root, fill } = open();
    fill(Array.from({ length: 1000 }, (_, i) => page(`page-${i}.txt`, i, i)));
    assert.equal(root.querySelectorAll('tbody tr').length, 200);
    press(root, 'Show 200 more');
    assert.equal(root.querySelectorAll('tbody tr').length, 400);
  });

  test('rows that come behind those drawn leave them as they are; one among them is drawn in its place', () => {
    const { root, view, fill } = open();
    fill(Array.from({ length: 300 }, (_, i) => page(`page-${i}.txt`, i, i)));
    const first = root.querySelector('tbody tr');
    const add = (from: number, name: string) => view.receive({ kind: 'rows', run: 4, from, rows: [page(name, 1, 1)] });
    add(300, 'page-300.txt');
    assert.equal(root.querySelector('tbody tr'), first);
    assert.equal(root.querySelector('table')!.getAttribute('aria-rowcount'), '302');
    assert.equal(textsOf(root, '.more').join(), 'Show 101 more');
    add(301, 'a.txt');
    assert.equal(textOf(root.querySelector('tbody .file')), 'a.txt');
    assert.equal(root.querySelectorAll('tbody tr').length, 200);
  });

  test('a search shows posts with the words marked; late answers of another one are dropped', () => {
    const { root, view, fill, sent, still } = open();
    fill(ROWS);
    const input = root.querySelector('input')!;
    input.value = 'dance';
    input.dispatchEvent(new (root.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('input'));
    still();
    assert.deepEqual(sent, [{ kind: 'search', search: 1, words: 'dance', author: '' }]);
    const hit = { row: 1, number: 2, author: 'Bo', before: 'They ', match: 'dance', after: ' <b>.' };
    view.receive({ kind: 'hits', search: 9, from: 0, hits: [hit, hit] });
    view.receive({ kind: 'hits', search: 1, from: 0, hits: [hit] });
    view.receive({ kind: 'searched', search: 1, state: 'done', done: 2, all: 2 });
    assert.deepEqual(textsOf(root, '.folder-hits .row'), ['They dance <b>.Bo · a.txt, post 2']);
    press(root, 'They dance');
    assert.deepEqual(sent.at(-1), { kind: 'open-hit', search: 1, hit: 0 });
  });
});
