import { button, el, type Child } from './dom.js';
import { chevron } from './icons.js';
import type { Scene } from './scene.js';

let parts = 0;

/** A part that opens and closes under its button; `body` is made when it is first open. `key` names it in the memory. */
export function disclosure(
  scene: Scene,
  key: string,
  label: readonly Child[],
  body: () => readonly Child[],
): HTMLElement {
  const id = `part${(parts += 1)}`;
  const content = el('div', { class: 'disclosed', id });
  const toggle = button(
    { class: 'disclosure', 'aria-controls': id, 'data-key': `open:${key}` },
    () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      const others = scene.place.open.filter((other) => other !== key);
      scene.remember({ open: open ? [...others, key] : others });
      apply(open);
    },
    chevron(),
    el('span', { class: 'label' }, ...label),
  );
  apply(scene.place.open.includes(key));
  return el('div', { class: 'part' }, toggle, content);

  function apply(open: boolean): void {
    toggle.setAttribute('aria-expanded', String(open));
    content.toggleAttribute('hidden', !open);
    if (open && !content.hasChildNodes()) content.append(...body().filter((child) => child !== null));
  }
}
