import type * as core from '../core/index.js';

/** The core as the extension uses it. */
export type Core = typeof core;

/** Imports the core on first use: the only place that does, so that starting the extension costs none of it. */
export function loadCore(): Promise<Core> {
  return import('../core/index.js');
}
