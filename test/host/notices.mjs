// The licences of what ships in the bundles and was made by others, from the bundles themselves: nothing can be forgotten.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const INSIDE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The packages that esbuild took anything from, by name.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 */
export function shippedPackages(metafiles) {
  const names = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const name = INSIDE.exec(path)?.[1];
        if (name !== undefined && bytesInOutput > 0) names.add(name);
      }
    }
  }
  return [...names].sort();
}

/**
 * Name, version, licence and its text of each package, one below the other. Throws for one without a licence text.
 * @param {readonly string[]} names
 */
export function noticesOf(names) {
  const parts = names.map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((file) => LICENCE.test(file));
    if (!license || files.length === 0) throw new Error(`${name} ships and its package holds no licence`);
    const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  const head =
    'Discussion Lens holds parts of the packages below. docs/NOTICE.md says which, and names data that it was made from.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`).replaceAll('\r\n', '\n')}\n`;
}
