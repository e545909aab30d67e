import type { PostId } from '../core/index.js';
import { button, el } from './dom.js';
import { focusedKey, restoreFocus } from './focus.js';
import { cellAfter } from './map-keys.js';
import { layOutMap, type MapCell } from './map-layout.js';
import { renderLegend } from './map-legend.js';
import { columnsIn, drawMap } from './map-picture.js';
import { mapTable } from './map-table.js';
import { postEntry } from './posts.js';
import type { Scene } from './scene.js';

/** Posts shown more of one post's replies each time a person asks. */
const STEP = 20;

/**
 * Who answers whom, as a picture: a tree for keys and screen readers, one stop for the tab key. Arrows go to replies, to
 * what is answered, and to those beside; Enter shows the post in the text. The post chosen stands below in words, and
 * everything in a table behind.
 */
export function renderMap(scene: Scene): HTMLElement {
  const { model, words } = scene;
  const picture = el('div', { class: 'map' });
  const card = el('div', { class: 'card' });
  let cells: readonly MapCell[] = [];
  let stops: readonly SVGElement[] = [];
  draw();
  walk();
  return el('div', null, renderLegend(scene), picture, card, mapTable(scene, model.map));

  function draw(): void {
    const layout = layOutMap(model.map, {
      root: scene.place.root,
      columns: columnsIn(scene.width),
      wanted: (to) => scene.place.shown.find(([key]) => key === keyOf(to))?.[1] ?? 0,
    });
    cells = layout.cells;
    const { drawing, stops: drawn } = drawMap(scene, layout, chosenCell());
    stops = drawn;
    const whole =
      layout.root === null
        ? null
        : button({ class: 'link whole', 'data-key': 'map:whole' }, () => goTo(null, null), words.text('wholeMap'));
    const focused = focusedKey(picture);
    picture.replaceChildren(...[whole, drawing].filter((part) => part !== null));
    restoreFocus(picture, focused);
    tell(scene.place.chosen);
  }

  /** The cell that the tab key stops at: the one chosen, else the first. */
  function chosenCell(): number {
    const { chosen } = scene.place;
    return Math.max(
      0,
      cells.findIndex((cell) => cell.kind === 'post' && cell.post === chosen),
    );
  }

  function tell(post: PostId | null): void {
    const known = post !== null && model.map.nodes.some((node) => node.post === post);
    card.replaceChildren(
      known ? postEntry(scene, `map:${post}`, post) : el('p', { class: 'quiet' }, words.text('mapHint')),
    );
  }

  function choose(cell: MapCell): void {
    if (cell.kind !== 'post' || cell.post === scene.place.chosen) return;
    scene.remember({ chosen: cell.post });
    for (const stop of picture.querySelectorAll('[role=treeitem]')) {
      stop.setAttribute('aria-selected', String(stop.getAttribute('data-key') === `node:${cell.post}`));
    }
    tell(cell.post);
  }

  function act(cell: MapCell): void {
    if (cell.kind === 'post') return scene.reveal(cell.post, null);
    if (cell.where === 'deeper') return goTo(cell.to, cell.to);
    if (cell.where === 'elsewhere') return scene.reveal(cell.rest!, null);
    const key = keyOf(cell.to);
    const others = scene.place.shown.filter(([name]) => name !== key);
    scene.remember({ shown: [...others, [key, cell.position - 1 + STEP]] });
    draw();
    focusOn(`node:${cell.to ?? ''}`);
  }

  /** Draws the map from that post on. */
  function goTo(root: PostId | null, focus: PostId | null): void {
    const from = scene.place.root;
    scene.remember({ root });
    draw();
    focusOn(`node:${focus ?? from ?? ''}`);
  }

  function focusOn(key: string): void {
    restoreFocus(picture, key);
    if (focusedKey(picture) === null) picture.querySelector<SVGElement>('[tabindex="0"]')?.focus();
  }

  /** Listens around the drawing: one that listens for the focus itself would be a stop for the tab key. */
  function walk(): void {
    const indexOf = (target: EventTarget | null): number =>
      stops.findIndex((stop) => target instanceof Node && stop.contains(target));
    picture.addEventListener('click', (event) => {
      const at = indexOf(event.target);
      if (at < 0) return;
      stops[at].focus({ preventScroll: true });
      choose(cells[at]);
      act(cells[at]);
    });
    picture.addEventListener('focusin', (event) => {
      const at = indexOf(event.target);
      if (at < 0) return;
      stops.forEach((stop, i) => stop.setAttribute('tabindex', i === at ? '0' : '-1'));
      choose(cells[at]);
    });
    picture.addEventListener('pointerover', (event) => {
      const cell = cells[indexOf(event.target)] as MapCell | undefined;
      if (cell?.kind === 'post') tell(cell.post);
    });
    picture.addEventListener('pointerleave', () => tell(scene.place.chosen));
    picture.addEventListener('keydown', (event) => {
      const at = indexOf(event.target);
      if (at < 0) return;
      const isAction = event.key === 'Enter' || event.key === ' ';
      const next = cellAfter(cells, at, event.key);
      if (next === null && !isAction) return;
      event.preventDefault();
      if (next === null) act(cells[at]);
      else stops[next].focus();
    });
  }
}

/** Names the replies to a post in what is remembered of long lists. */
function keyOf(to: PostId | null): string {
  return `map:${to ?? ''}`;
}
