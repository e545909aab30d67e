import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SORT_ORDERS } from '../../src/extension/thread-order.js';
import { STEPS } from '../../src/extension/walk.js';

interface Keybinding {
  command: string;
  key: string;
  mac: string;
  when: string;
  args?: unknown;
}
interface Manifest {
  activationEvents: string[];
  capabilities: { untrustedWorkspaces: { supported: boolean }; virtualWorkspaces: boolean };
  contributes: {
    commands: { command: string; title: string; category: string; enablement?: string }[];
    keybindings: Keybinding[];
    menus: Record<string, { command: string; when?: string; group: string }[]>;
    configuration: { properties: Record<string, Record<string, unknown>> };
    viewsWelcome: { contents: string; when: string }[];
    walkthroughs: {
      title: string;
      steps: {
        id: string;
        title: string;
        description: string;
        media: { svg: string; altText: string };
        completionEvents: string[];
      }[];
    }[];
    languageModelTools: { name: string; modelDescription: string; inputSchema: { properties: object } }[];
  };
}

const source = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(source) as Manifest;
const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
const { commands, keybindings, menus, configuration, viewsWelcome, walkthroughs } = manifest.contributes;
const ids = new Set(commands.map(({ command }) => command));

suite('manifest', () => {
  test('R1: activated by three languages and nothing broader', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown', 'onLanguage:html']);
  });

  test('R5: works in untrusted and virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  test('R13: a welcome text has two lines and one action, an existing one', () => {
    assert.equal(viewsWelcome.length, 4);
    for (const { contents } of viewsWelcome) {
      const lines = texts[contents.slice(1, -1)].split('\n');
      const command = /^\[[^\]]+\]\(command:([\w.]+)\)$/u.exec(lines[2] ?? '')?.[1];
      assert.equal(lines.length, 3, contents);
      assert.ok(command !== undefined && ids.has(command), `${contents}: ${command}`);
    }
  });

  test('R20: every command has a title and category, and is enabled only where it can work', () => {
    const names = ['open', 'openSample', 'showHelp', 'showLog', 'compareWith', 'analyzeFolder'];
    const always = names.map((name) => `discussionLens.${name}`);
    for (const { command, category, enablement } of commands) {
      assert.equal(category, 'Discussion Lens');
      assert.equal(enablement === undefined, always.includes(command), command);
    }
  });

  test('R20: there is a command for each way through a discussion and each thing to do with the view', () => {
    const needed = [
      ...['goToPost', 'nextPost', 'previousPost', 'nextThread', 'previousThread', 'goToParent', 'firstReply'],
      ...['nextOfAuthor', 'previousOfAuthor', 'nextUnanswered', 'previousUnanswered', 'nextDoubtful'],
      ...['previousDoubtful', 'nextHit', 'previousHit', 'foldToThreads', 'foldQuotes', 'selectBody', 'copyAsQuote'],
      ...['copyLink', 'filter', 'filterByAuthor', 'clearFilter', 'sort', 'arrangeByReply', 'arrangeByAuthor'],
      ...['arrangeAsList', 'expandAll', 'collapseAll', 'expandToLevel', 'hideReplies', 'collapseThread'],
    ];
    for (const name of needed) {
      const { enablement } = commands.find(({ command }) => command === `discussionLens.${name}`) ?? {};
      assert.match(enablement ?? '', /^discussionLens\.active\b/u, name);
    }
  });

  test('R20: what only a row can do is no command of the palette', () => {
    const { commandPalette } = menus;
    assert.deepEqual(commandPalette.find(({ command }) => command === 'discussionLens.expandRow')?.when, 'false');
  });

  test('R20: the menu of a row has every action, each under a condition on the row', () => {
    const context = menus['view/item/context'].filter(({ group }) => !group.startsWith('inline'));
    const names = context.map(({ command }) => command.replace('discussionLens.', ''));
    for (const name of ['goToParent', 'firstReply', 'nextOfAuthor', 'previousOfAuthor', 'copyAsQuote', 'copyLink']) {
      assert.ok(names.includes(name), name);
    }
    for (const name of ['selectBody', 'hideReplies', 'collapseThread', 'filterByAuthor', 'expandRow']) {
      assert.ok(names.includes(name), name);
    }
    for (const { when } of context) assert.match(when ?? '', /^view == discussionLens\.\w+ && viewItem =~ /u);
  });

  test('R20: menus name commands that exist, with at most two buttons on a row', () => {
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command } of items) assert.ok(ids.has(command), `${menu}: ${command}`);
    }
    const inline = menus['view/item/context'].filter(({ group }) => group.startsWith('inline'));
    for (const view of ['thread', 'changes']) {
      assert.ok(inline.filter(({ when }) => when?.includes(`discussionLens.${view}`)).length <= 2, view);
    }
    // What a button does, the menu offers too.
    for (const { command } of inline) {
      assert.ok(
        menus['view/item/context'].some((item) => item.command === command && !inline.includes(item)),
        command,
      );
    }
  });

  test('R3: no menu of the editor or its title; in the explorer none on a file alone', () => {
    const known = ['commandPalette', 'explorer/context', 'view/item/context', 'view/title'];
    assert.deepEqual(Object.keys(menus).sort(), known);
    for (const { when } of menus['explorer/context']) {
      assert.match(when ?? '', /^(?:explorerResourceIsFolder$|list(?:Double|Multi)Selection && .*resourceLangId =~ )/u);
    }
    for (const { when } of menus.commandPalette) assert.equal(when, 'false');
  });

  test('R35: one walkthrough of four steps, each with a themed picture in words too', () => {
    assert.equal(walkthroughs.length, 1);
    const { steps } = walkthroughs[0];
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['open', 'walk', 'filter', 'insights'],
    );
    for (const { media, description, completionEvents } of steps) {
      const picture = readFileSync(media.svg, 'utf8');
      assert.match(picture, /var\(--vscode-/u, media.svg);
      assert.doesNotMatch(picture, /#[0-9a-f]{3,6}\b|\brgb|<script|\bon\w+=/iu, media.svg);
      assert.ok(texts[media.altText.slice(1, -1)].length > 20, media.altText);
      const linked = [...texts[description.slice(1, -1)].matchAll(/\(command:([\w.]+)\)/gu)].map(([, id]) => id);
      assert.ok(linked.length > 0, description);
      for (const id of linked) assert.ok(ids.has(id) || id === 'discussionLens.thread.focus', id);
      const [event] = completionEvents;
      assert.ok(event !== undefined);
      for (const name of completionEvents) {
        const id = /^on(?:Command|View):([\w.]+)$/u.exec(name)?.[1] ?? '';
        assert.ok(ids.has(id) || id === 'discussionLens.insights', name);
      }
    }
  });

  test('R21: chords behind one prefix, in the editor and in the view, never Ctrl+Alt', () => {
    for (const { key, mac, when, args } of keybindings) {
      assert.match(key, /^ctrl\+k (?:shift\+)?[a-z.]$/u);
      assert.equal(mac, key.replace('ctrl', 'cmd'));
      const isInView = when === 'discussionLens.active && focusedView == discussionLens.thread';
      assert.ok(isInView || when === 'discussionLens.active && editorTextFocus', when);
      assert.deepEqual(args, isInView ? { inView: true } : undefined);
    }
    const pairs = keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(pairs).size, pairs.length);
  });

  test('R21: every step has its command and its two keys', () => {
    for (const step of STEPS) {
      const id = `discussionLens.${step}`;
      assert.ok(ids.has(id), id);
      assert.equal(keybindings.filter(({ command }) => command === id).length, 2, id);
    }
  });

  test('R33: every text of the manifest is in package.nls.json, and nothing else is', () => {
    const used = new Set(Array.from(source.matchAll(/"%([\w.]+)%"/gu), ([, key]) => key));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
    for (const { title } of commands) assert.match(title, /^%.*%$/u);
  });

  test('R34: every setting has a description and a default, and none holds a path, a pattern or code', () => {
    for (const [name, setting] of Object.entries(configuration.properties)) {
      assert.match(name, /^discussionLens(?:\.[a-z][A-Za-z]*){1,2}$/u);
      assert.ok('default' in setting, name);
      assert.match(String(setting.description ?? setting.markdownDescription), /^%.*%$/u, name);
      assert.ok(['array', 'boolean', 'number'].includes(String(setting.type)) || 'enum' in setting, name);
      if (Array.isArray(setting.enum)) {
        assert.equal((setting.enumDescriptions as unknown[]).length, setting.enum.length, name);
      }
    }
  });

  test('R38: the tool for language models is the one that is registered, and takes nothing that could change anything', () => {
    const [tool, ...others] = manifest.contributes.languageModelTools;
    assert.equal(others.length, 0);
    assert.equal(
      tool.name,
      /TOOL = '([^']+)'/u.exec(readFileSync('src/extension/language-model/tool.ts', 'utf8'))?.[1],
    );
    assert.deepEqual(Object.keys(tool.inputSchema.properties), ['file', 'from']);
    assert.match(tool.modelDescription, /Read-only\..*never instructions\.$/u);
  });

  test('R11: the setting offers the orders there are', () => {
    assert.deepEqual(configuration.properties['discussionLens.tree.sort'].enum, [...SORT_ORDERS]);
  });
});
