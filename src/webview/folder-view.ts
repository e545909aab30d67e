import { MAX_QUERY } from '../protocol/folder-checks.js';
import type { FolderHit, FolderProgress, FolderRow, FromFolder, SearchProgress, ToFolder } from '../protocol/folder.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { button, el, pageText } from './dom.js';
import { focusedKey } from './focus.js';
import { FolderHits } from './folder-hits.js';
import type { Sorting } from './folder-sort.js';
import { FolderTable } from './folder-table.js';
import { createWords, type Words } from './words.js';

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

type Part = 'status' | 'hits' | 'table';

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
  /** What the next picture draws anew. */
  const due = new Set<Part>();

  const heading = el('h1', { dir: 'auto' });
  const status = el('div', { class: 'folder-status' });
  const results = new FolderHits((hit) => send({ kind: 'open-hit', search, hit }));
  const table = new FolderTable({
    open: (row) => send({ kind: 'open', run, row }),
    sort(sorting) {
      remember({ ...memory, sorting });
      if (words) table.draw(words, { rows, sorting });
    },
  });

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
    root.replaceChildren(el('header', { class: 'head' }, heading, status), form, results.element, table.element);
    if (isSearching()) ask();
  }

  function isSearching(): boolean {
    return memory.words.trim() + memory.author.trim() !== '';
  }

  function ask(): void {
    results.reset();
    send({
      kind: 'search',
      search: ++search,
      words: memory.words.slice(0, MAX_QUERY),
      author: memory.author.slice(0, MAX_QUERY),
    });
  }

  function remember(next: FolderMemory): void {
    memory = next;
    around.save(memory);
  }

  function draw(): void {
    const parts = new Set(due);
    due.clear();
    if (!words) return;
    if (parts.has('status')) drawStatus(words);
    if (parts.has('hits')) drawHits(words);
    if (parts.has('table')) table.update(words, { rows, sorting: memory.sorting });
  }

  function drawStatus(own: Words): void {
    if (!progress) return;
    heading.replaceChildren(pageText(folder));
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
    const hadKeyboard = focusedKey(status) !== null;
    status.replaceChildren(
      el('p', { class: 'quiet' }, text, leftOut === 0 ? null : ` ${own.count('folderLeftOut', leftOut)}`),
      act,
    );
    if (hadKeyboard) act.focus();
    if (state !== 'reading') around.announce(text);
  }

  function drawHits(own: Words): void {
    if (!isSearching()) results.draw(own, null);
    else if (searched) {
      const fileOf = ({ row }: FolderHit): string => rows.at(row)?.name ?? '';
      const text = results.draw(own, { hits, progress: searched, fileOf });
      if (searched.state !== 'reading') around.announce(text);
    }
  }

  /** Takes a message; gives the part that shows it, null for one that came too late. */
  function take(message: Exclude<ToFolder, { kind: 'strings' }>): Part | null {
    switch (message.kind) {
      case 'rows':
        if (message.from === 0) rows = [];
        if (message.run !== run) table.reset();
        run = message.run;
        rows.push(...message.rows);
        return 'table';
      case 'progress':
        folder = message.folder;
        progress = message;
        return 'status';
      case 'hits':
        if (message.search !== search) return null;
        if (message.from === 0) hits = [];
        hits.push(...message.hits);
        return 'hits';
      case 'searched':
        if (message.search !== search) return null;
        searched = message;
        return 'hits';
    }
  }

  return {
    receive(message) {
      if (message.kind === 'strings') {
        words = createWords(message.strings, message.locale);
        build(words);
        return;
      }
      const part = take(message);
      if (part === null) return;
      const isScheduled = due.size > 0;
      due.add(part);
      if (!isScheduled) around.nextFrame(draw);
    },
  };
}
