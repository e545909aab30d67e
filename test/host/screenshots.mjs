// `npm run screenshots`, after a browser test: puts the README's pictures where it looks for them.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Failure, runMain } from './progress.mjs';

/** From the name in out/screenshots to the name in docs/images. */
const PICTURES = {
  'overview-light.png': 'thread-light.png',
  'overview-dark.png': 'thread-dark.png',
  'folder.png': 'folder-dark.png',
};

await runMain(async () => {
  const images = join(ROOT, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  for (const [from, to] of Object.entries(PICTURES)) {
    const picture = join(ROOT, 'out', 'screenshots', from);
    if (!existsSync(picture)) throw new Failure(`${picture} is not there`, 'Run npm run test:browser first.');
    copyFileSync(picture, join(images, to));
  }
});
