import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursorTo, postsShown as posts, rows, run } from '../commands.js';
import { api, closeAll, commentPage, fileUri, flatten, pause, show, showSample, until, writeFile } from '../editor.js';

const config = () => vscode.workspace.getConfiguration('discussionLens');
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** The words of what was put in as text. */
function textOf(shown: unknown): string {
  return (shown as vscode.MarkdownString).value.replaceAll('&nbsp;', ' ');
}

async function rowOf(author: string) {
  const found = (await rows()).find(({ item }) => item.label === author);
  assert.ok(found, author);
  return found;
}

const PAGE = commentPage([
  { author: 'Ann Lee', words: 'A hive on a balcony needs shade and water every day of the summer.' },
  { author: 'Bo Stone', words: 'And neighbours who do not mind bees in their drinks at all.' },
  { author: 'Cleo Park', words: 'Mine have never said a single word about it to me.' },
]);

suite('D: setting right what was read', () => {
  teardown(async () => {
    await closeAll();
    await config().update('corrections.store', undefined, true);
  });

  test('votes are set, marked in row, tooltip and label, kept over closing, and taken back', async () => {
    const uri = await writeFile('corrected-votes.txt', PAGE);
    await show(uri);
    cursorTo((await posts())[1].start);
    await run('setVotes', { value: '42' });
    assert.equal((await posts())[1].votes, 42);
    const { item, tooltip } = await rowOf('Bo Stone');
    assert.match(String(item.description), /^\+42 · ✎ votes · And neighbours/u);
    assert.match(item.accessibilityInformation!.label, /42 votes, .*, set by you: votes$/u);
    assert.match(textOf(tooltip), /Set by you: votes/u);
    assert.ok(item.contextValue!.split(' ').includes('corrected'));

    await closeAll();
    await show(uri);
    assert.equal((await posts())[1].votes, 42);
    assert.equal(await exists(fileUri('corrected-votes.txt.lens.json')), false, 'nothing is written beside the page');

    await run('undoCorrection', { kind: 'post', id: (await posts())[1].id });
    assert.equal((await posts())[1].votes, null);
    await closeAll();
    await show(uri);
    assert.equal((await posts())[1].votes, null);
  });

  test('a parent is chosen from the posts above, by keys', async () => {
    await show(await writeFile('corrected-parent.txt', PAGE));
    const [, bo, cleo] = await posts();
    cursorTo(cleo.start);
    const done = run('setParent');
    await pause(300);
    // The first entry leaves it as it is.
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause(100);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    const set = (await posts())[2];
    assert.deepEqual([set.parent, set.evidence, set.depth], [bo.id, 'corrected', 1]);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      vscode.window.activeTextEditor!.document.uri,
      vscode.window.activeTextEditor!.document.positionAt(set.start),
    );
    assert.match(textOf(hover.contents[0]), /In reply to Bo Stone · set by you/u);
  });

  test('a post that was missed is marked in the text, corrected as any other, and taken back', async () => {
    const missed = 'Old Pilot, 2 May 2017\nBees fly over any fence, whatever the neighbours may say.';
    const page = PAGE.replace('drinks at all.', `drinks at all.\n\n${missed}`);
    await show(await writeFile('missed.txt', page));
    assert.equal((await posts()).length, 3);
    const editor = vscode.window.activeTextEditor!;
    const { document } = editor;
    const start = document.getText().indexOf('Old Pilot');
    const end = document.getText().indexOf('may say.') + 'may say.'.length;
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
    await run('markAsPost');
    const [, bo, pilot] = await posts();
    assert.deepEqual([(await posts()).length, pilot.author, pilot.date], [4, 'Old Pilot', '2017-05-02']);
    assert.ok(bo.end <= pilot.start);
    assert.match(String((await rowOf('Old Pilot')).item.description), /✎/u);
    await run('setVotes', { kind: 'post', id: pilot.id, value: '3' });
    await closeAll();
    await show(document.uri);
    assert.deepEqual([(await posts())[2].author, (await posts())[2].votes], ['Old Pilot', 3]);
    await run('notAPost', { kind: 'post', id: (await posts())[2].id });
    assert.deepEqual([(await posts()).length, (await posts())[1].author], [3, 'Bo Stone']);
  });

  test('corrections go with a page, and with a folder of pages, that is renamed', async () => {
    const rename = async (from: string, to: string) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(from), fileUri(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const votes = async () => (await posts())[1]?.votes;
    await show(await writeFile('before/page.txt', PAGE));
    cursorTo((await posts())[1].start);
    await run('setVotes', { value: '7' });
    await closeAll();
    await rename('before/page.txt', 'before/again.txt');
    await show(fileUri('before/again.txt'));
    await until('they are there under the new name', async () => (await votes()) === 7);
    await rename('before/again.txt', 'before/open.txt');
    await show(fileUri('before/open.txt'));
    await until('also of an open page', async () => (await votes()) === 7);
    await closeAll();
    await rename('before', 'after');
    await show(fileUri('after/open.txt'));
    await until('also with its folder', async () => (await votes()) === 7);
    await run('keepCorrectionsBeside');
    await closeAll();
    await rename('after/open.txt', 'after/last.txt');
    await until('the file beside it, too', async () => await exists(fileUri('after/last.txt.lens.json')));
    await show(fileUri('after/last.txt'));
    await until('and it is used', async () => (await votes()) === 7);
    assert.equal(await exists(fileUri('after/open.txt.lens.json')), false);
  });

  test('what is no post goes and comes back, also when it was typed into meanwhile', async () => {
    await show(await writeFile('corrected-none.txt', PAGE));
    const editor = vscode.window.activeTextEditor!;
    cursorTo((await posts())[0].start);
    await run('notAPost');
    assert.deepEqual(
      (await posts()).map(({ author }) => author),
      ['Bo Stone', 'Cleo Park'],
    );
    const at = editor.document.positionAt(PAGE.indexOf('shade'));
    await editor.edit((edit) => edit.insert(at, 'plenty of '));
    assert.equal((await posts()).length, 2);
    const done = run('undoCorrection');
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.equal((await posts()).length, 3);
  });

  test('a side file is written whole, read again when others write it, and left alone when it is broken', async () => {
    await config().update('corrections.store', 'sideFile', true);
    const uri = await writeFile('corrected-beside.txt', PAGE);
    const side = fileUri('corrected-beside.txt.lens.json');
    await show(uri);
    cursorTo((await posts())[0].start);
    await run('setVotes', { value: '7' });
    const written = await read(side);
    assert.match(written, /"page": "corrected-beside.txt"/u);
    const left = (await vscode.workspace.fs.readDirectory(fileUri(''))).filter(([name]) => name.endsWith('.part'));
    assert.deepEqual(left, []);

    const votes = async (wanted: number | null) => (await posts())[0].votes === wanted;
    await vscode.workspace.fs.writeFile(side, new TextEncoder().encode(written.replace('"votes": 7', '"votes": 8')));
    await until('the votes of the file are shown', () => votes(8));
    const broken = written.replace('"votes": 7', '"votes": seven');
    await vscode.workspace.fs.writeFile(side, new TextEncoder().encode(broken));
    await until('the corrections are not used', () => votes(null));
    const { status } = await api();
    assert.match(status.message, /^The corrections in corrected-beside\.txt\.lens\.json are not used: it is no JSON/u);
    await run('setVotes', { value: '9' });
    assert.equal(await read(side), broken, 'a broken file is not written over');
    await vscode.workspace.fs.delete(side);
    await until('the message has gone', async () => !(await api()).status.message.includes('lens.json'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a side file that lies there is used whatever the setting, and new ones can be put there', async () => {
    const uri = await writeFile('corrected-moved.txt', PAGE);
    await show(uri);
    cursorTo((await posts())[2].start);
    await run('setAuthor', { value: 'Cleo Parker' });
    const side = fileUri('corrected-moved.txt.lens.json');
    assert.equal(await exists(side), false);
    await run('keepCorrectionsBeside');
    assert.match(await read(side), /"author": "Cleo Parker"/u);
    await closeAll();
    await show(uri);
    assert.equal((await posts())[2].author, 'Cleo Parker');
  });

  test('a correction whose post was deleted is told, and no other post gets it', async () => {
    await show(await writeFile('corrected-gone.txt', PAGE));
    const editor = vscode.window.activeTextEditor!;
    const [ann, bo] = await posts();
    cursorTo(ann.start);
    await run('setVotes', { value: '5' });
    const range = new vscode.Range(editor.document.positionAt(ann.start), editor.document.positionAt(bo.start));
    await editor.edit((edit) => edit.delete(range));
    assert.deepEqual(
      (await posts()).map(({ votes }) => votes),
      [null, null],
    );
    await until('the view says so', async () =>
      (await api()).status.message.startsWith('Corrections without effect: 1.'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal((await posts())[0].votes, 5);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('an unsaved text has corrections too', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: PAGE });
    await vscode.window.showTextDocument(document);
    cursorTo((await posts())[0].start);
    await run('setVotes', { value: '3' });
    assert.equal((await posts())[0].votes, 3);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('R3: a page without corrections has no trace of them', async () => {
    await showSample('qa-mirror-bees.txt');
    assert.ok((await posts()).every(({ corrected }) => corrected === undefined));
    assert.ok(flatten(await (await api()).threadRows(99)).every(({ item }) => !String(item.description).includes('✎')));
  });
});

suite('R40: explain this parse', () => {
  teardown(closeAll);

  test('opens a text that nobody can change and that is no page, and copies one without the words', async () => {
    const uri = await writeFile('explained.txt', PAGE);
    await show(uri);
    await run('copyParseReport');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^# How a page was read\n/u);
    assert.ok(!/Ann|hive|explained/u.test(copied));
    await run('explainParse');
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.getText(), /^# How .*explained\.txt was read\n[\s\S]*p1 \(\d+…\d+, comment, “Ann Lee”\)/su);
    assert.equal(document.languageId, 'markdown');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme), undefined);
    assert.equal(await (await api()).discussionOf(document.uri), undefined, 'the report is not read');
  });
});
