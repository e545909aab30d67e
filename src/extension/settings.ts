import * as vscode from 'vscode';
import { SORT_ORDERS, type SortOrder } from './thread-order.js';

/** What the user has set. */
export interface Settings {
  /** Ids of the languages whose files are read by themselves. */
  readonly languages: readonly string[];
  readonly sentiment: boolean;
  readonly stance: boolean;
  /** The order the thread view starts with. */
  readonly sortOrder: SortOrder;
  /** Whether the thread view follows the cursor. */
  readonly followCursor: boolean;
  /** How much is marked in the text. */
  readonly decorations: Decorated;
  /** Above which bylines a line with votes and replies stands. */
  readonly codeLens: Lensed;
  /** Where corrections of a page begin to be kept. */
  readonly corrections: CorrectionsPlace;
}

const DECORATED = ['off', 'subtle', 'full'] as const;
export type Decorated = (typeof DECORATED)[number];
const LENSED = ['off', 'threads', 'posts'] as const;
export type Lensed = (typeof LENSED)[number];
const CORRECTIONS_PLACES = ['storage', 'sideFile'] as const;
export type CorrectionsPlace = (typeof CORRECTIONS_PLACES)[number];

const SECTION = 'discussionLens';

/** The settings as they are now. A value of the wrong type counts as not set. */
export function readSettings(): Settings {
  const config = vscode.workspace.getConfiguration(SECTION);
  const languages = config.get<unknown>('languages');
  return {
    languages: Array.isArray(languages) ? languages.filter((id) => typeof id === 'string') : [],
    sentiment: config.get<unknown>('sentiment.enabled') !== false,
    stance: config.get<unknown>('stance.enabled') !== false,
    sortOrder: oneOf(SORT_ORDERS, config.get<unknown>('tree.sort')) ?? 'page',
    followCursor: config.get<unknown>('tree.followCursor') !== false,
    decorations: oneOf(DECORATED, config.get<unknown>('text.decorations')) ?? 'subtle',
    codeLens: oneOf(LENSED, config.get<unknown>('text.codeLens')) ?? 'off',
    corrections: oneOf(CORRECTIONS_PLACES, config.get<unknown>('corrections.store')) ?? 'storage',
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}

/** Calls `listener` with the new settings whenever one of ours has changed; `affects` tells about one of them. */
export function onDidChangeSettings(
  listener: (settings: Settings, affects: (name: string) => boolean) => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(SECTION)) return;
    listener(readSettings(), (name) => event.affectsConfiguration(`${SECTION}.${name}`));
  });
}
