/** The panel's script: wires the view to the page and to the host. */
import { isToPanel } from '../protocol/panel-checks.js';
import type { FromPanel } from '../protocol/panel.js';
import { createAnnouncer } from './announcer.js';
import { readMemory, type Memory } from './memory.js';
import { createView } from './view.js';

interface Host {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: Memory): void;
}

declare function acquireVsCodeApi(): Host;

/** Pause in scrolling, in milliseconds, after which the place is noted. */
const SCROLLED = 150;

const host = acquireVsCodeApi();
const page = document.documentElement;
const view = createView({
  root: document.getElementById('panel')!,
  memory: readMemory(host.getState()),
  save: (memory) => host.setState(memory),
  send: (message) => host.postMessage(message),
  announce: createAnnouncer(document.getElementById('announcer')!),
  nextFrame: (draw) => void requestAnimationFrame(draw),
  get width() {
    return page.clientWidth;
  },
  get scroll() {
    return page.scrollTop;
  },
  set scroll(offset) {
    page.scrollTop = offset;
  },
});

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (isToPanel(event.data)) view.receive(event.data);
});

let scrolled: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('scroll', () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(() => view.noteScroll(), SCROLLED);
});

window.addEventListener('resize', () => view.resized());

host.postMessage({ kind: 'ready' });
