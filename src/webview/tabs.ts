import { button, el } from './dom.js';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How much is behind it, as shown; null for a tab that counts nothing. */
  readonly count: string | null;
}

/**
 * Tabs as the ARIA pattern has them: one stop for the tab key, arrows, Home and End go from one to the next and show it.
 * Every tab has its panel; only the chosen one's is filled.
 */
export function renderTabs<Id extends string>(
  name: string,
  tabs: readonly Tab<Id>[],
  chosen: Id,
  choose: (id: Id) => void,
  fill: (id: Id) => HTMLElement,
): readonly HTMLElement[] {
  const buttons = tabs.map(({ id, label, count }) =>
    button(
      {
        ...{ class: 'tab', role: 'tab', id: `tab-${id}`, 'data-key': `tab:${id}` },
        ...{ 'aria-controls': `panel-${id}`, 'aria-selected': String(id === chosen), tabindex: id === chosen ? 0 : -1 },
      },
      () => choose(id),
      label,
      count === null ? null : el('span', { class: 'count' }, ` ${count}`),
    ),
  );
  const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': name }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const next = indexAfter(
      event.key,
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    );
    if (next === null) return;
    event.preventDefault();
    buttons[next].focus();
    choose(tabs[next].id);
  });
  const panels = tabs.map(({ id }) =>
    el(
      'div',
      { class: 'panel', role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, hidden: id !== chosen },
      id === chosen ? fill(id) : null,
    ),
  );
  return [list, ...panels];
}

/** Where a key leads in a row of `count` things from the one at `at`; null for a key that leads nowhere. */
export function indexAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
