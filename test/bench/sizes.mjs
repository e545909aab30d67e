import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Minified bundles in kB. The core is in the workers, which start with the first text that is read: no limit is set for them. */
const BUNDLES = [
  { name: 'bundle, extension host', files: ['extension.js'], must: 400, aim: 250 },
  { name: 'bundle, web extension host', files: ['extension.web.js'], must: 400, aim: 250 },
  { name: 'bundle, worker', files: ['worker.js'] },
  { name: 'bundle, web worker', files: ['worker.web.js'] },
  { name: 'bundle, panel', files: ['panel.js'], must: 120, aim: 60 },
];

export function sizeRows() {
  return BUNDLES.map(({ name, files, must, aim }) => {
    const bytes = files.reduce((sum, file) => sum + statSync(join('dist', file)).size, 0);
    return { name, value: bytes / 1000, unit: 'kB', must, aim, note: files.join(', ') };
  });
}
