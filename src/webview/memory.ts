import type { PostId } from '../core/index.js';
import type { Weighting } from '../protocol/panel.js';

/**
 * What the panel remembers of how a person left it, for each text: `getState` and `setState` carry it over hiding,
 * moving and reloading the view.
 */

export type TabId = 'overview' | 'map' | 'points' | 'people' | 'outcome';
export const TABS: readonly TabId[] = ['overview', 'map', 'points', 'people', 'outcome'];

export const WEIGHTINGS: readonly Weighting[] = ['people', 'votes', 'reputation'];

export const SORTS = ['posts', 'votes', 'reputation', 'mood', 'name'] as const;
export type PeopleSort = (typeof SORTS)[number];

/** How one text's insights were left. */
export interface Place {
  /** Scroll offset of each tab in CSS pixels. */
  readonly scroll: Readonly<Partial<Record<TabId, number>>>;
  /** Keys of the parts that are open. */
  readonly open: readonly string[];
  /** How many entries of a list are shown, where a person asked for more. */
  readonly shown: readonly (readonly [key: string, count: number])[];
  readonly filter: string;
  readonly sort: PeopleSort;
  readonly weighting: Weighting;
  /** The post at which the reply map begins; null for the whole map. */
  readonly root: PostId | null;
  /** The post chosen in the reply map. */
  readonly chosen: PostId | null;
}

/** Everything remembered. */
export interface Memory {
  readonly tab: TabId;
  /** The latest `MAX_PLACES` texts, the latest last. */
  readonly places: readonly (readonly [document: string, place: Place])[];
}

/** Texts whose place is remembered. */
const MAX_PLACES = 20;

const NOWHERE: Place = {
  ...{ scroll: {}, open: [], shown: [], filter: '', sort: 'posts', weighting: 'people' },
  ...{ root: null, chosen: null },
};

/** What was stored, made whole: anything that is not as it should be is as if it had never been stored. */
export function readMemory(stored: unknown): Memory {
  if (!isRecord(stored)) return { tab: 'overview', places: [] };
  const entries = Array.isArray(stored.places) ? stored.places.filter(isEntry) : [];
  return {
    tab: TABS.find((tab) => tab === stored.tab) ?? 'overview',
    places: entries.slice(-MAX_PLACES).map(([document, place]): [string, Place] => [document, readPlace(place)]),
  };
}

/** How that text was left. */
export function placeOf(memory: Memory, document: string): Place {
  return memory.places.find(([name]) => name === document)?.[1] ?? NOWHERE;
}

/** `memory` with that text's place changed; the text becomes the latest one. */
export function withPlace(memory: Memory, document: string, change: Partial<Place>): Memory {
  const others = memory.places.filter(([name]) => name !== document);
  const place = { ...placeOf(memory, document), ...change };
  return { ...memory, places: [...others, [document, place] as const].slice(-MAX_PLACES) };
}

function readPlace(place: Record<string, unknown>): Place {
  const scroll = isRecord(place.scroll) ? place.scroll : {};
  return {
    scroll: Object.fromEntries(TABS.flatMap((tab) => (isCount(scroll[tab]) ? [[tab, scroll[tab]]] : []))),
    open: Array.isArray(place.open) ? place.open.filter((key) => typeof key === 'string') : [],
    shown: Array.isArray(place.shown) ? place.shown.filter(isShown) : [],
    filter: typeof place.filter === 'string' ? place.filter : '',
    sort: SORTS.find((sort) => sort === place.sort) ?? 'posts',
    weighting: WEIGHTINGS.find((weighting) => weighting === place.weighting) ?? 'people',
    root: typeof place.root === 'string' ? place.root : null,
    chosen: typeof place.chosen === 'string' ? place.chosen : null,
  };
}

function isEntry(value: unknown): value is [string, Record<string, unknown>] {
  return Array.isArray(value) && typeof value[0] === 'string' && isRecord(value[1]);
}

function isShown(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && isCount(value[1]);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
