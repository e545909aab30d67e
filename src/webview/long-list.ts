import { button, el } from './dom.js';
import type { Scene } from './scene.js';

/** Entries shown at first, and added each time a person asks for more. */
const FIRST = 50;
const STEP = 200;

/** What a long list looks like. */
export interface ListLook {
  readonly className?: string;
  /** Entries shown at first. */
  readonly first?: number;
  /** `tbody` for rows of a table. */
  readonly element?: 'ul' | 'tbody';
}

/** A list of which only the beginning is drawn, with a button for more of it, again and again to the last entry. */
export function longList<T>(
  scene: Scene,
  key: string,
  items: readonly T[],
  entry: (item: T) => HTMLElement,
  { className = 'list', first = FIRST, element = 'ul' }: ListLook = {},
): HTMLElement {
  const list = el(element, { class: className });
  const wanted = scene.place.shown.find(([name]) => name === key)?.[1] ?? first;
  let shown = 0;
  grow(wanted);
  return list;

  function grow(upTo: number): HTMLElement | null {
    const added = items.slice(shown, upTo).map(entry);
    list.append(...added);
    shown += added.length;
    const left = items.length - shown;
    if (left > 0) list.append(moreEntry(Math.min(left, STEP)));
    return added[0] ?? null;
  }

  function moreEntry(count: number): HTMLElement {
    const ask = button(
      { class: 'link', 'data-key': `more:${key}` },
      () => {
        more.remove();
        const added = grow(shown + STEP);
        const others = scene.place.shown.filter(([name]) => name !== key);
        scene.remember({ shown: [...others, [key, shown]] });
        added?.querySelector('button')?.focus();
      },
      scene.words.count('more', count),
    );
    const more =
      element === 'ul'
        ? el('li', { class: 'more' }, ask)
        : el('tr', { class: 'more' }, el('td', { colspan: MANY_COLUMNS }, ask));
    return more;
  }
}

/** As many as any of our tables has. */
const MANY_COLUMNS = 5;
