import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';

const DRAFT = /^\.draft-(\d+)-/;

/**
 * A folder that is built once. It is built under another name and renamed when whole, so that an interrupted set-up
 * starts over and two set-ups at once do not meet.
 * @param {string} name with the version in it
 * @param {(folder: string) => Promise<void>} build fills the empty folder
 * @returns {Promise<string>} the whole folder
 */
export async function cached(name, build) {
  const home = join(CACHE, name);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  removeAbandonedDrafts();
  const draft = mkdtempSync(join(CACHE, `.draft-${process.pid}-`));
  try {
    await build(draft);
    publish(draft, home);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

/**
 * @param {string} draft
 * @param {string} home
 */
function publish(draft, home) {
  try {
    renameSync(draft, home);
  } catch (error) {
    // Another run was faster; its folder is as good as ours.
    if (!existsSync(home)) throw error;
  }
}

function removeAbandonedDrafts() {
  for (const name of readdirSync(CACHE)) {
    const pid = Number(DRAFT.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
