import * as vscode from 'vscode';
import type { DiscussionLensApi, ThreadRow } from './api.js';
import { registerCommands } from './commands/index.js';
import { CorrectionKeeper } from './corrections/keeper.js';
import { ChangesTree } from './compare/changes-tree.js';
import { Comparing } from './compare/comparing.js';
import { registerPostTexts } from './compare/post-texts.js';
import { Decorations } from './decorations.js';
import { documentAt } from './document-at.js';
import { DocumentFeatures } from './document-features.js';
import { FolderPanels } from './folder/folder-panel.js';
import { FollowCursor } from './follow-cursor.js';
import { FrontPanel } from './front-panel.js';
import { Front } from './front.js';
import { registerTool } from './language-model/tool.js';
import { Help } from './help.js';
import { LanguageStatus } from './language-status.js';
import { createLog } from './log.js';
import { createPanel } from './panel.js';
import { Readers } from './readers.js';
import { Reports } from './reports.js';
import { Sessions } from './sessions.js';
import { ThreadTree } from './thread-tree.js';
import type { Row } from './thread-rows.js';
import type { StartWorker } from './worker-client.js';

/** Wires the parts; the desktop and the browser differ only in how a worker is started. */
export function activateWith(context: vscode.ExtensionContext, start: StartWorker): DiscussionLensApi {
  const begin = performance.now();
  const log = createLog();
  const readers = new Readers(start, log);
  const corrections = new CorrectionKeeper(context.globalStorageUri, log);
  const reports = new Reports();
  const sessions = new Sessions(
    (length) => readers.create(length),
    log,
    (page) => corrections.load(page),
  );
  const features = new DocumentFeatures(sessions);
  const front = new Front(sessions);
  const tree = new ThreadTree(front, log);
  const comparing = new Comparing(sessions, log, context.globalStorageUri);
  const changes = new ChangesTree(comparing);
  const folders = new FolderPanels({
    ...{ root: context.extensionUri, storage: context.globalStorageUri, start, log },
    async open(uri, selection) {
      await vscode.commands.executeCommand('vscode.open', uri, selection ? { selection } : {});
      await sessions.analyze(await documentAt(uri));
    },
  });
  const panelSource = new FrontPanel(front, comparing);
  const help = new Help(context);
  const panel = createPanel(context, panelSource, log);
  context.subscriptions.push(
    log,
    readers,
    corrections,
    reports,
    sessions,
    sessions.onDidChange(({ page, change }) => {
      if (change === 'closed') void corrections.close(page);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      const page = sessions.pageOf(uri);
      if (page) void corrections.refresh(page);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => void corrections.follow(files)),
    features,
    front,
    tree,
    comparing,
    folders,
    changes,
    registerPostTexts(comparing),
    help,
    panelSource,
    new FollowCursor(front, tree, log),
    new Decorations(front),
    new LanguageStatus(front),
    registerTool(sessions, front),
    panel,
    registerCommands({
      ...{ sessions, front, tree, corrections, comparing, folders, reports, help, log },
      extensionUri: context.extensionUri,
    }),
  );
  const activation = performance.now() - begin;
  log.debug(`activated in ${activation.toFixed(1)} ms`);

  const snapshot = async (row: Row, levels: number): Promise<ThreadRow> => {
    const item = tree.getTreeItem(row);
    const children = levels > 1 ? tree.getChildren(row).map((child) => snapshot(child, levels - 1)) : [];
    const { tooltip } = tree.resolveTreeItem(new vscode.TreeItem(''), row);
    return { row, item, tooltip, children: await Promise.all(children) };
  };
  return {
    async discussionOf(uri) {
      const page = sessions.pageOf(uri);
      await page?.analysed();
      return page?.reading ?? undefined;
    },
    changeRows() {
      return changes.getChildren().map((group) => ({
        item: changes.getTreeItem(group),
        children: changes.getChildren(group).map((row) => ({ item: changes.getTreeItem(row), children: [] })),
      }));
    },
    async threadRows(levels = 2) {
      await front.page?.settled();
      return Promise.all(tree.getChildren().map((row) => snapshot(row, levels)));
    },
    get status() {
      return {
        ...tree.texts,
        state: front.state,
        isVisible: tree.isVisible,
        reveals: tree.pending,
        selected: tree.selected,
        insights: panel.shown,
        folder: folders.last && { ...folders.last.progress, rows: folders.last.rows.length },
        changes: comparing.current ? changes.texts : null,
        pages: sessions.size,
        providers: features.size,
        activation,
      };
    },
  };
}
