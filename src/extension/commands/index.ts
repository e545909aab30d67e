import * as vscode from 'vscode';
import { explainError } from '../errors.js';
import { analyzeFile } from './analyze-file.js';
import { analyzeFolder } from './analyze-folder.js';
import { type Command, Refusal, type Services } from './command.js';
import { compareCommands } from './compare.js';
import { copyAsQuote } from './copy-as-quote.js';
import { copyLink } from './copy-link.js';
import { expandRow } from './expand-row.js';
import { copyParseReport, explainParse } from './explain-parse.js';
import { exportToEditor } from './export-to-editor.js';
import { exportToFile } from './export-to-file.js';
import { clearFilter, filter, filterByAuthor } from './filter.js';
import { foldQuotes, foldToThreads } from './fold.js';
import { goToPost } from './go-to-post.js';
import { collapseAll, collapseThread, expandAll, expandToLevel, hideReplies } from './levels.js';
import { markAsPost } from './mark-as-post.js';
import { notAPost } from './not-a-post.js';
import { open } from './open.js';
import { openSample } from './open-sample.js';
import { readFromDisk } from './read-from-disk.js';
import { selectBody } from './select-body.js';
import { setParent } from './set-parent.js';
import { setAuthor, setDate, setVotes } from './set-value.js';
import { shapeCommands } from './shape.js';
import { showHelp } from './show-help.js';
import { showInsights } from './show-insights.js';
import { showLog } from './show-log.js';
import { sort } from './sort.js';
import { keepCorrectionsBeside, removeCorrections, undoCorrection } from './undo-correction.js';
import { walkCommands } from './walk.js';

const COMMANDS: readonly Command[] = [
  open,
  openSample,
  analyzeFile,
  readFromDisk,
  ...walkCommands,
  goToPost,
  foldToThreads,
  foldQuotes,
  selectBody,
  copyAsQuote,
  copyLink,
  filter,
  filterByAuthor,
  clearFilter,
  sort,
  ...shapeCommands,
  expandAll,
  collapseAll,
  expandToLevel,
  hideReplies,
  collapseThread,
  expandRow,
  exportToEditor,
  exportToFile,
  setParent,
  setVotes,
  setAuthor,
  setDate,
  markAsPost,
  notAPost,
  undoCorrection,
  removeCorrections,
  keepCorrectionsBeside,
  ...compareCommands,
  explainParse,
  copyParseReport,
  analyzeFolder,
  showInsights,
  showHelp,
  showLog,
];

/** Registers every command. What one of them cannot do it says in a sentence; what breaks goes to the log as well. */
export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map((command) =>
      vscode.commands.registerCommand(command.id, async (argument: unknown, selection?: unknown) => {
        try {
          return await command.run(services, argument, selection);
        } catch (error) {
          sayFailed(services, command, error);
        }
      }),
    ),
  );
}

function sayFailed({ log }: Services, command: Command, error: unknown): void {
  if (error instanceof Refusal) {
    log.info(`${command.id}: ${error.message}`);
    void vscode.window.showWarningMessage(error.message);
    return;
  }
  log.error(`${command.id}: ${explainError(error)}`);
  const action = vscode.l10n.t('Show Log');
  const sentence = vscode.l10n.t('Discussion Lens could not do that; the log says why.');
  void vscode.window.showErrorMessage(sentence, action).then((chosen) => {
    if (chosen === action) log.show();
  });
}
