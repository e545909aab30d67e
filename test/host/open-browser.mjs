import { spawn } from 'node:child_process';

/**
 * Asks the desktop to show an address in the default browser. Where there is no desktop nothing happens: the address has
 * been printed, and that is enough.
 * @param {string} address
 */
export function openInBrowser(address) {
  const command = commandFor(address);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.once('error', (error) => console.log(`  (No browser opened by itself: ${error.message})`));
  child.unref();
}

/**
 * @param {string} address
 * @returns {[string, ...string[]] | null}
 */
function commandFor(address) {
  const { BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER !== undefined && BROWSER !== '') return [BROWSER, address];
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined ? ['xdg-open', address] : null;
}
