/** The script of the table of many pages: wires the view to the page and to the host. */
import { isToFolder } from '../protocol/folder-checks.js';
import type { FromFolder } from '../protocol/folder.js';
import { createAnnouncer } from './announcer.js';
import { COLUMNS } from './folder-sort.js';
import { createFolderView, type FolderMemory } from './folder-view.js';

interface Host {
  postMessage(message: FromFolder): void;
  getState(): unknown;
  setState(state: FolderMemory): void;
}

declare function acquireVsCodeApi(): Host;

/** Milliseconds without a key before posts are searched. */
const STILL = 300;

const host = acquireVsCodeApi();
let timer: ReturnType<typeof setTimeout> | undefined;
const view = createFolderView({
  root: document.getElementById('panel')!,
  memory: readMemory(host.getState()),
  save: (memory) => host.setState(memory),
  send: (message) => host.postMessage(message),
  announce: createAnnouncer(document.getElementById('announcer')!),
  nextFrame: (draw) => void requestAnimationFrame(draw),
  whenStill: (act) => {
    clearTimeout(timer);
    timer = setTimeout(act, STILL);
  },
});

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (isToFolder(event.data)) view.receive(event.data);
});

host.postMessage({ kind: 'ready' });

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
