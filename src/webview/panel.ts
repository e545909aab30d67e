/** The panel's script: wires the view to the page and to the host. */
import { isToPanel } from '../protocol/panel-checks.js';
import type { FromPanel } from '../protocol/panel.js';
import { connectHost, listen } from './host.js';
import { readMemory, type Memory } from './memory.js';
import { createView } from './view.js';

/** Pause in scrolling, in milliseconds, after which the place is noted. */
const SCROLLED = 150;

const host = connectHost<FromPanel, Memory>();
const page = document.documentElement;
const view = createView({
  ...host,
  memory: readMemory(host.stored),
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

listen(isToPanel, (message) => view.receive(message));

let scrolled: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('scroll', () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(() => view.noteScroll(), SCROLLED);
});

window.addEventListener('resize', () => view.resized());

host.send({ kind: 'ready' });
