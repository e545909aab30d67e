import { SIDE_FILE } from './corrections/json.js';

/** Whether a folder's entry of this name is never read as a page: hidden names, installed packages, files of corrections. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name.endsWith(SIDE_FILE);
}
