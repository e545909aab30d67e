import { button, el, type Child } from './dom.js';
import { chevron } from './icons.js';
import type { Scene } from './scene.js';

let parts = 0;

/** A button and the part that it opens and closes; `body` is made when the part is first open. */
export interface Toggle {
  readonly toggle: HTMLElement;
  readonly content: HTMLElement;
}

/** `key` names the part in the memory. */
export function createToggle(
  scene: Scene,
  key: string,
  className: string,
  label: readonly Child[],
  body: () => readonly Child[],
  name: string | null = null,
): Toggle {
  const id = `part${(parts += 1)}`;
  const content = el('div', { class: 'disclosed', id });
  const toggle = button(
    { class: className, 'aria-controls': id, 'aria-label': name, 'data-key': `open:${key}` },
    () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      const others = scene.place.open.filter((other) => other !== key);
      scene.remember({ open: open ? [...others, key] : others });
      apply(open);
    },
    ...label,
  );
  apply(scene.place.open.includes(key));
  return { toggle, content };

  function apply(open: boolean): void {
    toggle.setAttribute('aria-expanded', String(open));
    content.toggleAttribute('hidden', !open);
    if (open && !content.hasChildNodes()) content.append(...body().filter((child) => child !== null));
  }
}

/** A part that opens and closes under its button. */
export function disclosure(
  scene: Scene,
  key: string,
  label: readonly Child[],
  body: () => readonly Child[],
): HTMLElement {
  const content = [chevron(), el('span', { class: 'label' }, ...label)];
  const { toggle, content: part } = createToggle(scene, key, 'disclosure', content, body);
  return el('div', { class: 'part' }, toggle, part);
}
