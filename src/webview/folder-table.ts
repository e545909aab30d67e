import type { FolderRow } from '../protocol/folder.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { button, el, pageText } from './dom.js';
import { focusedKey, restoreFocus } from './focus.js';
import { COLUMNS, type Column, sortedPlaces, type Sorting } from './folder-sort.js';
import { moreButton, STEP } from './folder-steps.js';
import type { Words } from './words.js';

/** What a person can want of the table. */
export interface TableWishes {
  open(place: number): void;
  sort(sorting: Sorting): void;
}

/** What the table shows; `rows` by their places. */
export interface TableContent {
  readonly rows: readonly FolderRow[];
  readonly sorting: Sorting;
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

const MORE = 'more:rows';

/** Columns that are compared by their digits. */
const FIGURES: ReadonlySet<Column> = new Set(['posts', 'people', 'votes', 'mood', 'doubts']);

/** The table of many pages: a row a file. Remembers how much of it is drawn, and which row the keyboard was on. */
export class FolderTable {
  public readonly element = el('div', { class: 'folder-table' });
  private shown = STEP;
  /** Place of the row that the Tab key leads to; null for the first one. */
  private current: number | null = null;
  /** Places of the rows drawn, in their order. */
  private drawn: readonly number[] = [];

  public constructor(private readonly wishes: TableWishes) {}

  /** Another set of rows begins. */
  public reset(): void {
    this.shown = STEP;
    this.current = null;
    this.drawn = [];
  }

  /** Shows rows that have come. Most come behind those drawn: then only how many there are is told anew. */
  public update(words: Words, content: TableContent): void {
    const { rows, sorting } = content;
    const places = sortedPlaces(rows, sorting, words.compare);
    const { drawn } = this;
    if (drawn.length < this.shown || drawn.some((place, index) => place !== places[index])) this.draw(words, content);
    else {
      this.element.querySelector('table')?.setAttribute('aria-rowcount', String(rows.length + 1));
      this.offerMore(words, content, places);
    }
  }

  public draw(words: Words, content: TableContent): void {
    const { rows, sorting } = content;
    const places = sortedPlaces(rows, sorting, words.compare);
    const drawn = (this.drawn = places.slice(0, this.shown));
    const focused = focusedKey(this.element);
    const stop = this.current !== null && drawn.includes(this.current) ? this.current : drawn.at(0);
    const body = el(
      'tbody',
      { role: 'rowgroup' },
      ...drawn.map((place, index) => this.row(words, rows[place], place, index, place === stop)),
    );
    body.addEventListener('keydown', (event) => this.moveOrOpen(event, body));
    body.addEventListener('focusin', ({ target }) => this.setStop(body, target as HTMLElement));
    const header = el('tr', { role: 'row' }, ...COLUMNS.map((column) => this.heading(words, column, sorting)));
    this.element.replaceChildren(
      el(
        'table',
        { role: 'grid', 'aria-label': words.text('folderTable'), 'aria-rowcount': rows.length + 1 },
        el('thead', { role: 'rowgroup' }, header),
        body,
      ),
    );
    this.offerMore(words, content, places);
    restoreFocus(this.element, focused);
  }

  /** Puts a button for the rows that are not drawn behind those that are. */
  private offerMore(words: Words, content: TableContent, places: readonly number[]): void {
    const focused = focusedKey(this.element);
    this.element.querySelector('.more')?.remove();
    const left = places.length - this.shown;
    if (left <= 0) return;
    this.element.append(
      moreButton(words, MORE, left, () => {
        const next = places[this.shown];
        this.shown += STEP;
        this.draw(words, content);
        restoreFocus(this.element, keyOf(next));
      }),
    );
    if (focused === MORE) restoreFocus(this.element, MORE);
  }

  private heading(words: Words, column: Column, { by, isDescending }: Sorting): HTMLElement {
    const isChosen = by === column;
    const next: Sorting = {
      by: column,
      isDescending: isChosen ? !isDescending : column !== 'name' && column !== 'format',
    };
    return el(
      'th',
      {
        ...{ scope: 'col', role: 'columnheader' },
        'aria-sort': isChosen ? (isDescending ? 'descending' : 'ascending') : 'none',
        class: FIGURES.has(column) ? 'figure' : null,
      },
      button(
        { class: 'link', 'data-key': `sort:${column}` },
        () => this.wishes.sort(next),
        words.text(HEADINGS[column]),
        isChosen ? el('span', { 'aria-hidden': 'true' }, isDescending ? ' ↓' : ' ↑') : null,
      ),
    );
  }

  private row(words: Words, row: FolderRow, place: number, index: number, isStop: boolean): HTMLElement {
    const element = el(
      'tr',
      {
        ...{ role: 'row', tabindex: isStop ? 0 : -1, 'data-key': keyOf(place), 'data-place': place },
        // The row of headings is the first one.
        'aria-rowindex': index + 2,
      },
      el('td', { role: 'gridcell', class: 'file', 'data-label': words.text('folderFile') }, pageText(row.name)),
      ...cellsOf(words, row),
    );
    element.addEventListener('click', () => this.wishes.open(place));
    return element;
  }

  /** Up, down, page and ends go from row to row; Enter opens. */
  private moveOrOpen(event: KeyboardEvent, body: HTMLElement): void {
    const all = [...body.querySelectorAll<HTMLElement>('tr[data-place]')];
    const at = all.findIndex((row) => row === body.ownerDocument.activeElement);
    if (at < 0) return;
    const next = event.key === 'Enter' ? at : rowAfter(event.key, at, all.length);
    if (next === null) return;
    event.preventDefault();
    if (event.key === 'Enter') this.wishes.open(placeOf(all[at]));
    else all[next].focus();
  }

  /** Makes the row that has the keyboard the one that Tab leads to. */
  private setStop(body: HTMLElement, row: HTMLElement): void {
    body.querySelector('tr[tabindex="0"]')?.setAttribute('tabindex', '-1');
    row.setAttribute('tabindex', '0');
    this.current = placeOf(row);
  }
}

function keyOf(place: number): string {
  return `row:${place}`;
}

function placeOf(row: HTMLElement): number {
  return Number(row.getAttribute('data-place'));
}

function cellsOf(words: Words, { page, why }: FolderRow): HTMLElement[] {
  const nothing = page
    ? page.posts === 0
      ? words.text('emptyNoDiscussion')
      : null
    : (why ?? words.text('emptyFailed'));
  if (!page || nothing !== null) {
    return [el('td', { role: 'gridcell', class: 'failed', colspan: COLUMNS.length - 1 }, nothing)];
  }
  const cell = (column: Column, value: string | Node | null): HTMLElement =>
    el(
      'td',
      {
        ...{ role: 'gridcell', 'data-label': words.text(HEADINGS[column]) },
        class: [FIGURES.has(column) ? 'figure' : '', value === null ? 'unknown' : ''].join(' ').trim() || null,
      },
      value ?? words.text('unknown'),
    );
  const count = (value: number | null): string | null => (value === null ? null : words.number(value));
  return [
    cell('posts', words.number(page.posts)),
    cell('people', words.number(page.people)),
    cell('dates', datesOf(words, page.first, page.last)),
    cell('votes', count(page.votes)),
    cell('mood', page.mood === null ? null : words.score(page.mood)),
    cell('format', page.platform === null ? words.text('byPattern') : pageText(page.platform)),
    cell('doubts', words.number(page.doubts)),
  ];
}

function datesOf(words: Words, first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  // A line may break between two dates, not within one.
  const [from, to] = [first, last].map((date) => words.date(date).replaceAll(' ', '\u00a0'));
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
