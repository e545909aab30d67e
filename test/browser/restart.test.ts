import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { pictureFailures, readHost, Workbench } from './workbench.js';

const PAGE = 'qa-mirror-bees.txt';
/** Of the post that is corrected. */
const WORDS = 'Have you checked for mites';

/** A file in which the system tells of a process, as Linux does; empty when the process has ended. */
function told(pid: string, what: 'cmdline' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

/** Ends the process in which the window's extensions run, as a crash does. Those of windows that were closed live on for a while. */
function kill(): void {
  const { folder } = readHost();
  const hosts = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && told(name, 'cmdline').includes('--type=extensionHost'))
    .map((pid) => {
      const [, parent, ...others] = told(pid, 'stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return { pid: Number(pid), parent, started: Number(others[17]) };
    })
    .filter(({ parent }) => told(parent ?? '', 'cmdline').includes(folder))
    .sort((a, b) => b.started - a.started);
  assert.ok(hosts.length > 0);
  process.kill(hosts[0].pid, 'SIGKILL');
}

suite('the host of the extensions restarts', () => {
  let workbench: Workbench;

  suiteSetup(async () => {
    workbench = await Workbench.open();
    await workbench.showThread(PAGE);
    await workbench.run('Discussion Lens: Show Insights');
    const panel = await workbench.panel();
    await panel.getByRole('tab', { name: /^People/ }).click();
    await workbench.focusThread();
    await workbench.pressTo('ArrowDown', 'Comment, Pim Verhage');
    await workbench.press('Enter');
    await workbench.waitForEditorFocus();
    await setAuthor('Pim of the Hives');
  });
  pictureFailures(() => workbench);
  suiteTeardown(() => workbench.close());

  /** Of the post at the cursor. */
  async function setAuthor(name: string): Promise<void> {
    await workbench.run('Discussion Lens: Set Author…');
    await workbench.answer('The name as the page shows it', name);
    await workbench.rowWith(name).waitFor();
  }

  /** Has the host end, sees that all comes back, and that it can be gone on. */
  async function survive(end: () => void | Promise<void>, author: string, next: string): Promise<void> {
    const panel = await workbench.panel();
    await end();
    await workbench.until('the panel to go', () => Promise.resolve(panel.isDetached() ? true : null));
    await workbench.rowWith(author).waitFor();
    const shown = await workbench.panel();
    await shown.getByRole('tab', { name: /^People/, selected: true }).waitFor();
    await shown.getByRole('tabpanel').getByText(author).first().waitFor();
    await workbench.goToLineOf(PAGE, WORDS);
    await setAuthor(next);
  }

  test('by a crash: rows, corrections and the panel come back, words that were never saved stay', async function () {
    // Elsewhere the system does not tell which process it is.
    if (process.platform !== 'linux') this.skip();
    await workbench.press('Control+End');
    await workbench.page.keyboard.type(' Never saved.');
    await survive(kill, 'Pim of the Hives', 'Pim of the Heather');
    assert.match(await workbench.copyAll(), / Never saved\.\s*$/);
    assert.doesNotMatch(workbench.read(PAGE), /Never saved/);
  });

  test('with its window: the same, once the words are saved', async () => {
    await workbench.focusEditor();
    await workbench.press('Control+S');
    await workbench.until('the words on disk', () =>
      Promise.resolve(workbench.read(PAGE).includes('Never saved') || null),
    );
    const [, comment] = await workbench.rows();
    const author = /^Comment, ([^,]+)/.exec(comment.label)![1];
    await survive(async () => void (await workbench.page.reload()), author, 'Somebody Else');
  });
});
