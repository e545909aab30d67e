/** The script of the table of many pages: wires the view to the page and to the host. */
import { isToFolder } from '../protocol/folder-checks.js';
import type { FromFolder } from '../protocol/folder.js';
import { COLUMNS } from './folder-sort.js';
import { createFolderView, type FolderMemory } from './folder-view.js';
import { connectHost, listen } from './host.js';

/** Milliseconds without a key before posts are searched. */
const STILL = 300;

const host = connectHost<FromFolder, FolderMemory>();
let timer: ReturnType<typeof setTimeout> | undefined;
const view = createFolderView({
  ...host,
  memory: readMemory(host.stored),
  whenStill: (act) => {
    clearTimeout(timer);
    timer = setTimeout(act, STILL);
  },
});

listen(isToFolder, (message) => view.receive(message));
host.send({ kind: 'ready' });

/** What was stored, made whole. */
function readMemory(stored: unknown): FolderMemory {
  const { sorting, words, author } = (stored ?? {}) as Partial<Record<keyof FolderMemory, unknown>>;
  const { by, isDescending } = (sorting ?? {}) as Partial<Record<'by' | 'isDescending', unknown>>;
  return {
    sorting: { by: COLUMNS.find((column) => column === by) ?? 'name', isDescending: isDescending === true },
    words: typeof words === 'string' ? words : '',
    author: typeof author === 'string' ? author : '',
  };
}
