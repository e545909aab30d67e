import type { StanceLabel } from '../core/index.js';
import type { PanelPost } from '../protocol/panel.js';
import { el, svg, type Child } from './dom.js';
import { edgeClass, moodShape, stanceSign, type MoodShape } from './icons.js';
import type { MapCell, MapLayout, MoreCell } from './map-layout.js';
import { nameOf } from './names.js';
import type { Scene } from './scene.js';
import type { Words } from './words.js';
import { STANCES } from './why.js';

/** Distances in CSS pixels: between columns, between rows, and from the left side to the first column. */
const COLUMN = 30;
const ROW = 24;
const LEFT = 11;
/** The same where posts at the top have a stance: its line begins at the side. */
const STUB = 26;

/** Half of a mark, and the width of the picture that the page's margins take. */
const HALF = 6;
const MARGINS = 24;

/** Below this width a name is not worth writing. */
const NARROWEST_NAME = 40;

/** How many columns there is room for. A page without a width, as in a test, has room for eight. */
export function columnsIn(width: number): number {
  return width === 0 ? 8 : Math.floor((width - MARGINS - STUB - HALF) / COLUMN) + 1;
}

/** The map as a drawing, and its cells' elements in their order. `chosen` is where the tab key stops. */
export function drawMap(
  scene: Scene,
  { cells, rows }: MapLayout,
  chosen: number,
): { readonly drawing: SVGElement; readonly stops: readonly SVGElement[] } {
  const left = cells.some((cell) => isStub(scene, cell)) ? STUB : LEFT;
  const stops = cells.map((_, at) => drawCell(scene, cells, at, at === chosen, left));
  const drawing = svg(
    'svg',
    {
      ...{ class: 'reply-map', width: '100%', height: rows * ROW, role: 'tree' },
      'aria-label': scene.words.text('map'),
    },
    ...stops,
  );
  return { drawing, stops };
}

function drawCell(scene: Scene, cells: readonly MapCell[], at: number, isStop: boolean, left: number): SVGElement {
  const cell = cells[at];
  const post = cell.kind === 'post' ? scene.post(cell.post) : undefined;
  const [x, y] = [left + xOf(cell), yOf(cell)];
  const stance = cell.kind === 'post' ? (post?.stance ?? null) : null;
  const isLastInRow = cells[at + 1]?.parent !== at;
  return svg(
    'g',
    {
      ...{ class: 'node', role: 'treeitem', tabindex: isStop ? 0 : -1, 'aria-level': cell.column + 1 },
      'aria-selected': String(cell.kind === 'post' && cell.post === scene.place.chosen),
      ...{ 'aria-posinset': cell.position, 'aria-setsize': cell.siblings },
      'aria-label': cell.kind === 'post' ? describe(scene, cell.below, post) : moreText(scene.words, cell),
      'data-key': cell.kind === 'post' ? `node:${cell.post}` : `more:${cell.to ?? ''}`,
    },
    ...edge(cells, cell, stance, left),
    svg('rect', { class: 'hit', x: x - 11, y: y - 11, width: 22, height: 22, rx: 3 }),
    post?.accepted === true ? svg('circle', { class: 'accepted', cx: x, cy: y, r: 9.5 }) : null,
    mark(scene, cell, post, x, y),
    isLastInRow || cell.kind === 'more' ? caption(scene, cell, post, x) : null,
  );
}

function mark(scene: Scene, cell: MapCell, post: PanelPost | undefined, x: number, y: number): SVGElement {
  const shape: MoodShape = scene.model.bars ? (post?.mood?.label ?? 'unknown') : 'plain';
  const place = { x: x - 8, y: y - 8, width: 16, height: 16, viewBox: '0 0 16 16' };
  return cell.kind === 'post'
    ? svg('svg', { class: `mark ${shape}`, ...place }, moodShape(shape))
    : svg('svg', { class: 'dots', ...place }, svg('path', { d: 'M3 8h2M7 8h2M11 8h2' }));
}

/** The line from what is answered; its look and a sign on it tell the stance. At the top it begins at the side. */
function edge(cells: readonly MapCell[], cell: MapCell, stance: StanceLabel | null, left: number): Child[] {
  if (cell.parent < 0 && !isClear(stance)) return [];
  const parent = cell.parent < 0 ? null : cells[cell.parent];
  const [x, y] = [left + xOf(cell), yOf(cell)];
  const from = parent ? left + xOf(parent) : 0;
  const isBeside = !parent || parent.row === cell.row;
  const start = isBeside && parent ? from + HALF + 1 : from;
  const end = x - HALF - 1;
  const look = cell.kind === 'more' ? edgeClass('unknown') : stance ? edgeClass(stance) : 'edge';
  return [
    isBeside ? null : svg('line', { class: 'trunk', x1: from, x2: from, y1: yOf(parent) + HALF + 3, y2: y }),
    svg('line', { class: look, x1: start, x2: end, y1: y, y2: y }),
    isClear(stance) ? sign(stance, (Math.max(start, from) + end) / 2, y) : null,
  ];
}

function sign(stance: 'agree' | 'disagree', x: number, y: number): SVGElement {
  return svg(
    'svg',
    { class: `sign ${stance}`, x: x - 8, y: y - 8, width: 16, height: 16, viewBox: '0 0 16 16' },
    svg('circle', { class: 'ground', cx: 8, cy: 8, r: 4.5 }),
    stanceSign(stance),
  );
}

/** What stands beside the last mark of a row, where there is room: who wrote it, or how much is left out. */
function caption(scene: Scene, cell: MapCell, post: PanelPost | undefined, x: number): SVGElement | null {
  const width = scene.width - MARGINS - x - HALF - 6;
  if (width < NARROWEST_NAME || (cell.kind === 'post' && !post)) return null;
  const words = cell.kind === 'more' ? moreText(scene.words, cell) : nameOf(scene.words, post!.author);
  return svg(
    'foreignObject',
    { class: 'caption', x: x + HALF + 6, y: yOf(cell) - ROW / 2, width, height: ROW, 'aria-hidden': 'true' },
    el('div', null, words),
  );
}

function moreText(words: Words, { count, where }: MoreCell): string {
  return words.count(where === 'deeper' ? 'mapDeeper' : where === 'here' ? 'mapMore' : 'mapElsewhere', count);
}

/** A post as a screen reader tells it: kind, author, votes, stance and mood, first words, how much is below. */
function describe({ model, words }: Scene, below: number, post: PanelPost | undefined): string {
  if (!post) return words.text('loading');
  const facts = [words.text(post.kind), post.author ?? words.text('nobody')];
  if (post.accepted === true) facts.push(words.text('accepted'));
  if (post.votes !== null) facts.push(words.count('votes', post.votes));
  if (post.stance !== null && post.stance !== 'unknown') facts.push(words.text(STANCES[post.stance]));
  if (model.bars) facts.push(words.text('moodOf', words.mood(post.mood)));
  const said = post.words || words.text('noWords');
  const text = `${facts.join(', ')}. ${said}`;
  if (below === 0) return text;
  return `${text}${/[.!?…]$/u.test(text) ? '' : '.'} ${words.count('below', below)}`;
}

/** Whether a post at the top takes a side with the page's topic. */
function isStub(scene: Scene, cell: MapCell): boolean {
  return cell.kind === 'post' && cell.parent < 0 && isClear(scene.post(cell.post)?.stance);
}

function isClear(stance: StanceLabel | null | undefined): stance is 'agree' | 'disagree' {
  return stance === 'agree' || stance === 'disagree';
}

function xOf({ column }: MapCell): number {
  return column * COLUMN;
}

function yOf({ row }: MapCell): number {
  return row * ROW + ROW / 2;
}
