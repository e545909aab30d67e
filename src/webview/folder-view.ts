import type { FolderHit, FolderProgress, FolderRow, FromFolder, SearchProgress, ToFolder } from '../protocol/folder.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { button, el, pageText, type Child } from './dom.js';
import { COLUMNS, type Column, sortedPlaces, type Sorting } from './folder-sort.js';
import { createWords, type Words } from './words.js';

/** Rows and hits drawn at first, and added each time a person comes to the end of them. */
const STEP = 200;

/** What the table remembers while it is hidden. */
export interface FolderMemory {
  readonly sorting: Sorting;
  readonly words: string;
  readonly author: string;
}

/** The world around the table. */
export interface FolderSurroundings {
  readonly root: HTMLElement;
  readonly memory: FolderMemory;
  save(memory: FolderMemory): void;
  readonly send: (message: FromFolder) => void;
  announce(text: string): void;
  /** Runs `draw` when the next picture is due. */
  nextFrame(draw: () => void): void;
  /** Runs `act` when nothing was typed for a moment; the last one counts. */
  whenStill(act: () => void): void;
}

const HEADINGS: Readonly<Record<Column, PanelStringKey>> = {
  name: 'folderFile',
  posts: 'tabFolderPosts',
  people: 'tabPeople',
  dates: 'folderDates',
  votes: 'weighVotes',
  mood: 'columnMood',
  format: 'folderFormat',
  doubts: 'folderDoubts',
};

/** A table of many pages with a search over their posts, filled by the host's messages. */
export function createFolderView(around: FolderSurroundings): { receive(message: ToFolder): void } {
  const { root, send } = around;
  let { memory } = around;
  let words: Words | null = null;
  let run = 0;
  let folder = '';
  let rows: FolderRow[] = [];
  let progress: FolderProgress | null = null;
  let search = 0;
  let hits: FolderHit[] = [];
  let searched: SearchProgress | null = null;
  let isDue = false;
  let rowsShown = STEP;
  let hitsShown = STEP;

  const heading = el('h1', { dir: 'auto' });
  const status = el('div', { class: 'folder-status' });
  const results = el('section', { class: 'folder-hits', hidden: true });
  const table = el('div', { class: 'folder-table' });

  function build(own: Words): void {
    const field = (key: 'words' | 'author', name: PanelStringKey): HTMLElement => {
      const input = el('input', { type: 'search', 'aria-label': own.text(name), placeholder: own.text(name) });
      input.value = memory[key];
      input.addEventListener('input', () => {
        remember({ ...memory, [key]: input.value });
        around.whenStill(ask);
      });
      return input;
    };
    const form = el(
      'div',
      { class: 'folder-search', role: 'search' },
      field('words', 'folderWords'),
      field('author', 'folderAuthor'),
    );
    root.classList.add('folder');
    root.replaceChildren(el('header', { class: 'head' }, heading, status), form, results, table);
    if (memory.words.trim() + memory.author.trim() !== '') ask();
  }

  function ask(): void {
    hitsShown = STEP;
    send({
      kind: 'search',
      search: ++search,
      words: memory.words.slice(0, 1000),
      author: memory.author.slice(0, 1000),
    });
  }

  function remember(next: FolderMemory): void {
    memory = next;
    around.save(memory);
  }

  function draw(): void {
    isDue = false;
    if (!words) return;
    heading.replaceChildren(pageText(folder));
    drawStatus(words);
    drawHits(words);
    drawTable(words);
  }

  function drawStatus(own: Words): void {
    if (!progress) return;
    const { state, done, found, leftOut } = progress;
    const text = own.text(
      state === 'reading' ? 'folderReading' : state === 'done' ? 'folderDone' : 'folderCancelled',
      own.number(done),
      own.number(found),
    );
    const act =
      state === 'reading'
        ? button({ class: 'link', 'data-key': 'cancel' }, () => send({ kind: 'cancel' }), own.text('folderCancel'))
        : button({ class: 'link', 'data-key': 'again' }, () => send({ kind: 'again' }), own.text('folderAgain'));
    const before = root.ownerDocument.activeElement?.getAttribute('data-key');
    status.replaceChildren(
      el('p', { class: 'quiet' }, text, leftOut === 0 ? null : ` ${own.count('folderLeftOut', leftOut)}`),
      act,
    );
    if (before === 'cancel' || before === 'again') act.focus();
    if (state !== 'reading') around.announce(text);
  }

  function drawHits(own: Words): void {
    const isOff = memory.words.trim() === '' && memory.author.trim() === '';
    results.toggleAttribute('hidden', isOff);
    if (isOff || !searched) return;
    const { state, done, all } = searched;
    const text =
      state === 'reading'
        ? own.text('folderSearching', own.number(done), own.number(all))
        : own.count(state === 'full' ? 'folderFull' : 'folderHits', hits.length);
    keepingFocus(results, () => {
      const entries = hits.slice(0, hitsShown).map((hit, i) => el('li', null, hitRow(own, hit, i)));
      results.replaceChildren(el('p', { class: 'quiet' }, text), el('ul', { class: 'list' }, ...entries));
      if (hits.length > hitsShown) {
        results.append(
          more(own, 'more:hits', hits.length - hitsShown, () => {
            hitsShown += STEP;
            drawHits(own);
          }),
        );
      }
    });
    if (state !== 'reading') around.announce(text);
  }

  function hitRow(own: Words, { row, number, author, before, match, after }: FolderHit, place: number): HTMLElement {
    const file = rows[row] as FolderRow | undefined;
    const said = el(
      'span',
      { class: 'words', dir: 'auto' },
      before,
      match === '' ? null : el('span', { class: 'hit' }, match),
      after,
    );
    const where = own.text('folderWhere', author ?? own.text('nobody'), file?.name ?? '', own.number(number));
    return button(
      { class: 'row', 'data-key': `hit:${place}` },
      () => send({ kind: 'open-hit', search, hit: place }),
      said,
      el('span', { class: 'byline' }, pageText(where)),
    );
  }

  function drawTable(own: Words): void {
    const { sorting } = memory;
    const places = sortedPlaces(rows, sorting, own.compare);
    keepingFocus(table, () => {
      const header = el('tr', { role: 'row' }, ...COLUMNS.map((column) => columnHeader(own, column)));
      const body = el('tbody', null, ...places.slice(0, rowsShown).map((place, i) => tableRow(own, place, i === 0)));
      table.replaceChildren(
        el(
          'table',
          { role: 'grid', 'aria-label': own.text('folderTable'), 'aria-rowcount': rows.length + 1 },
          el('thead', null, header),
          body,
        ),
      );
      body.addEventListener('keydown', (event) => moveOrOpen(event, body));
      if (rows.length > rowsShown) {
        table.append(
          more(own, 'more:rows', rows.length - rowsShown, () => {
            rowsShown += STEP;
            drawTable(own);
          }),
        );
      }
    });
  }

  function columnHeader(own: Words, column: Column): HTMLElement {
    const { by, isDescending } = memory.sorting;
    const isChosen = by === column;
    const next: Sorting = {
      by: column,
      isDescending: isChosen ? !isDescending : column !== 'name' && column !== 'format',
    };
    const state = isChosen ? (isDescending ? 'descending' : 'ascending') : 'none';
    return el(
      'th',
      { scope: 'col', role: 'columnheader', 'aria-sort': state },
      button(
        { class: 'link', 'data-key': `sort:${column}` },
        () => {
          remember({ ...memory, sorting: next });
          drawTable(own);
        },
        own.text(HEADINGS[column]),
        isChosen ? el('span', { 'aria-hidden': 'true' }, isDescending ? ' ↓' : ' ↑') : null,
      ),
    );
  }

  function tableRow(own: Words, place: number, isFirst: boolean): HTMLElement {
    const { name, page, why } = rows[place];
    const cell = (column: Column, ...children: Child[]): HTMLElement =>
      el('td', { role: 'gridcell', 'data-label': own.text(HEADINGS[column]) }, ...children);
    const unknown = own.text('unknown');
    const count = (value: number | null): string => (value === null ? unknown : own.number(value));
    const cells = page
      ? [
          cell('posts', own.number(page.posts)),
          cell('people', own.number(page.people)),
          cell('dates', datesOf(own, page.first, page.last) ?? unknown),
          cell('votes', count(page.votes)),
          cell('mood', page.mood === null ? unknown : own.score(page.mood)),
          cell(
            'format',
            page.posts === 0
              ? own.text('emptyNoDiscussion')
              : page.platform === null
                ? own.text('byPattern')
                : pageText(page.platform),
          ),
          cell('doubts', own.number(page.doubts)),
        ]
      : [el('td', { role: 'gridcell', class: 'failed', colspan: COLUMNS.length - 1 }, why ?? own.text('emptyFailed'))];
    const row = el(
      'tr',
      { role: 'row', tabindex: isFirst ? 0 : -1, 'data-key': `row:${place}`, 'data-place': place },
      el('td', { role: 'gridcell', class: 'file', 'data-label': own.text('folderFile') }, pageText(name)),
      ...cells,
    );
    row.addEventListener('click', () => send({ kind: 'open', run, row: place }));
    return row;
  }

  /** Up, down, page and ends go from row to row; Enter opens. */
  function moveOrOpen(event: KeyboardEvent, body: HTMLElement): void {
    const all = [...body.querySelectorAll<HTMLElement>('tr[data-place]')];
    const at = all.findIndex((row) => row === root.ownerDocument.activeElement);
    if (at < 0) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      send({ kind: 'open', run, row: Number(all[at].getAttribute('data-place')) });
      return;
    }
    const next = rowAfter(event.key, at, all.length);
    if (next === null) return;
    event.preventDefault();
    all[at].setAttribute('tabindex', '-1');
    all[next].setAttribute('tabindex', '0');
    all[next].focus();
  }

  return {
    receive(message) {
      switch (message.kind) {
        case 'strings':
          words = createWords(message.strings, message.locale);
          build(words);
          return;
        case 'rows':
          if (message.from === 0) rows = [];
          run = message.run;
          rows.push(...message.rows);
          break;
        case 'progress':
          folder = message.folder;
          progress = message;
          break;
        case 'hits':
          if (message.search !== search) return;
          if (message.from === 0) hits = [];
          hits.push(...message.hits);
          break;
        case 'searched':
          if (message.search !== search) return;
          searched = message;
          break;
      }
      if (isDue) return;
      isDue = true;
      around.nextFrame(draw);
    },
  };
}

function more(words: Words, key: string, left: number, act: () => void): HTMLElement {
  return button({ class: 'link more', 'data-key': key }, act, words.count('more', Math.min(left, STEP)));
}

function datesOf(words: Words, first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  const [from, to] = [words.date(first), words.date(last)];
  return from === to ? from : `${from} – ${to}`;
}

/** Where a key leads from the row at `at` of `count`; null for a key that leads nowhere. */
function rowAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, at + 10);
    case 'PageUp':
      return Math.max(0, at - 10);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Draws a part anew; what had the keyboard in it has it again. */
function keepingFocus(part: HTMLElement, redraw: () => void): void {
  const active = part.ownerDocument.activeElement;
  const key = active && part.contains(active) ? active.getAttribute('data-key') : null;
  redraw();
  if (key === null) return;
  for (const one of part.querySelectorAll<HTMLElement>('[data-key]')) {
    if (one.getAttribute('data-key') !== key) continue;
    if (key.startsWith('row:')) {
      part.querySelector('tr[tabindex="0"]')?.setAttribute('tabindex', '-1');
      one.setAttribute('tabindex', '0');
    }
    one.focus({ preventScroll: true });
    return;
  }
}
