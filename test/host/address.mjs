import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The address that opens a file or a folder in a running server's workbench.
 * @param {string} url of the server, with the slash
 * @param {string} path absolute; a file opens in its folder
 */
export function addressOf(url, path) {
  if (statSync(path).isDirectory()) return withPayload(url, path, []);
  return withPayload(url, dirname(path), [['openFile', remoteUri(url, path)]]);
}

/**
 * The address that runs a test suite inside an extension host.
 * @param {string} url of the server, with the slash
 * @param {{ folder: string, extension: string, suite: string }} paths absolute: the folder to open, the extension's
 *   folder, the suite's module
 */
export function addressOfSuite(url, { folder, extension, suite }) {
  return withPayload(url, folder, [
    ['extensionDevelopmentPath', remoteUri(url, extension)],
    ['extensionTestsPath', remoteUri(url, suite)],
  ]);
}

/**
 * @param {string} url
 * @param {string} folder
 * @param {[string, string][]} payload
 */
function withPayload(url, folder, payload) {
  const address = new URL(url);
  address.searchParams.set('folder', folder);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * @param {string} url
 * @param {string} path
 */
function remoteUri(url, path) {
  return `vscode-remote://${new URL(url).host}${encodeURI(path)}`;
}
