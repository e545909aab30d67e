import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './progress.mjs';

const run = promisify(execFile);

/**
 * Runs npm quietly in `folder`; it reads the user's own registry, proxy and certificate settings.
 * @param {string[]} args
 * @param {string} folder
 */
export async function npm(args, folder) {
  const script = process.env['npm_execpath'];
  const [command, ...before] =
    script !== undefined && basename(script) === 'npm-cli.js' ? [process.execPath, script] : ['npm'];
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  try {
    await run(command, [...before, ...args, ...quiet], { cwd: folder, maxBuffer: 2 ** 26 });
  } catch (error) {
    throw new Failure(
      `npm ${args.join(' ')} failed in ${folder}:\n${outputOf(error)}`,
      'Check that the npm registry answers (npm ping) and that the disk has 2 GB free, then run the same command again.',
    );
  }
}

/**
 * Fetches one package's archive, checks it, and unpacks it to `folder/package`, without running any of its scripts.
 * @param {import('./pins.mjs').Pin} pin
 * @param {string} folder
 */
export async function unpackPackage(pin, folder) {
  const name = `${pin.name}@${pin.version}`;
  await npm(['pack', name, '--pack-destination', folder], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Failure(`npm pack ${name} left no archive in ${folder}`, 'Update npm.');
  const path = join(folder, archive);
  const sum = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (sum !== pin.integrity) {
    throw new Failure(
      `The archive of ${name} is not the one this project was tested with (${sum})`,
      'Ask your registry why it serves another one; to accept it on purpose, change test/host/pins.mjs.',
    );
  }
  await tar(['-xzf', path, '-C', folder]);
  rmSync(path);
}

/**
 * Runs the system's tar.
 * @param {string[]} args
 */
export async function tar(args) {
  try {
    await run('tar', args);
  } catch (error) {
    throw new Failure(
      `tar ${args.join(' ')} failed: ${outputOf(error)}`,
      'Install tar, and check the free disk space.',
    );
  }
}

/** @param {unknown} error */
function outputOf(error) {
  const { stderr, message } = /** @type {{ stderr?: string, message: string }} */ (error);
  return (stderr ?? '').trim().slice(-2000) || message;
}
