import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EXPORT_FORMS } from '../../src/core/view.js';
import { createServer } from '../../src/worker/serve.js';
import { runCli } from '../support/cli.js';

const SAMPLES = 'media/samples';
const FILES = ['forum-kayak.txt', 'qa-mirror-bees.txt'];

suite('R29: the command line prints what the editor exports', () => {
  for (const file of FILES) {
    for (const form of EXPORT_FORMS) {
      test(`${file} as ${form}, byte for byte`, async () => {
        const say = createServer();
        const text = readFileSync(`${SAMPLES}/${file}`, 'utf8');
        say({ kind: 'open', request: 0, session: 0, text, ahead: null, options: { languageId: 'plaintext' } });
        say({ kind: 'analyze', request: 1, session: 0, options: { sentiment: true, stance: true } });
        const answered = say({ kind: 'export', request: 2, session: 0, form, file, posts: null });
        assert.ok(answered?.kind === 'exported');
        const { stdout, code } = await runCli(['analyze', '--output', form, file], { cwd: SAMPLES });
        assert.equal(code, 0);
        assert.equal(answered.exported.text, stdout);
      });
    }
  }
});
