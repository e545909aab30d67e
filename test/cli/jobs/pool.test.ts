import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { openPool } from '../../../src/cli/jobs/pool.js';
import { makeFolder } from '../../support/cli.js';

const OPTIONS = {
  form: 'ndjson',
  several: true,
  structureOnly: true,
  general: false,
  corrections: { kind: 'none' },
} as const;

/** A worker that does what the page's name says. */
const SCRIPT = `
const { worker } = require(${JSON.stringify(resolve('node_modules/workerpool'))});
worker({
  render: async ({ name }) => {
    if (name === 'exit') process.exit(3);
    if (name === 'throw') setImmediate(() => { throw new Error('no more honey'); });
    if (name === 'throw') await new Promise(() => {});
    return { kind: 'page', text: name };
  },
});
`;

suite('openPool', () => {
  let folder: ReturnType<typeof makeFolder>;
  suiteSetup(() => (folder = makeFolder({ 'worker.cjs': SCRIPT, 'broken.cjs': 'throw new Error("no hive")' })));
  suiteTeardown(() => folder.remove());

  const renderAll = async (names: readonly string[], script: string): Promise<string[]> => {
    const pool = openPool(2, OPTIONS, resolve(folder.path, script));
    const tasks = names.map((name, index) => pool.render({ name, uri: null, content: new Uint8Array(1), index }));
    const results = await Promise.all(tasks);
    await pool.close();
    return results.map((result) => (result.kind === 'page' ? result.text : result.kind === 'failed' ? result.why : ''));
  };

  test('tells which page a thread died over, and no other page is lost', async () => {
    const names = ['a', 'exit', 'b', 'throw', 'c', 'exit', 'throw', 'd', 'e'];
    const results = await renderAll(names, 'worker.cjs');
    assert.deepEqual(
      results.map((text, index) => (text === names[index] ? text : 'died')),
      names.map((name) => (name.length > 1 ? 'died' : name)),
    );
    assert.match(results[1], /^the thread that read it died: /);
    assert.equal(results[3], 'the thread that read it died: no more honey');
    for (const text of results) assert.ok(!text.includes('\n'));
  });

  test('tells when no thread can start', async () => {
    assert.deepEqual(await renderAll(['a', 'b'], 'broken.cjs'), Array(2).fill('the thread that read it died: no hive'));
  });
});
