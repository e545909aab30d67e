import { tmpdir } from 'node:os';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where VS Code, and a browser if need be, are kept from run to run; safe to delete at any time. */
export const CACHE = join(ROOT, '.vscode-test');

/** The invented pages that `npm start` opens and the suites read. */
export const SAMPLES = join(ROOT, 'media', 'samples');

/** The start of every temporary folder's name; each run has its own. */
export const TEMPORARY = join(realpathSync(tmpdir()), 'discussion-lens-');
