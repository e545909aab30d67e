import * as vscode from 'vscode';
import type { Front } from '../front.js';
import type { Page } from '../page.js';
import type { Sessions } from '../sessions.js';
import { wordsOf } from '../spans.js';
import { quotePosts } from './quoted-page.js';

/** Name of the tool in the manifest. */
export const TOOL = 'discussion-lens_readPosts';

/** The part of newer editors that is used here; the oldest supported one has none of it. */
interface LanguageModels {
  readonly lm?: { readonly registerTool?: (name: string, tool: Tool) => vscode.Disposable };
  readonly LanguageModelTextPart?: new (text: string) => object;
  readonly LanguageModelToolResult?: new (parts: readonly object[]) => object;
}

interface Tool {
  invoke(call: { readonly input: unknown }): Promise<object>;
  prepareInvocation(): { readonly invocationMessage: string };
}

/** Lets language models read the posts of pages that are open; where the editor knows of no such tools, nothing. */
export function registerTool(sessions: Sessions, front: Front): vscode.Disposable {
  const { lm, LanguageModelTextPart: Text, LanguageModelToolResult: Result } = vscode as unknown as LanguageModels;
  if (!lm?.registerTool || !Text || !Result) return vscode.Disposable.from();
  return lm.registerTool(TOOL, {
    prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Reading the posts of a page') }),
    invoke: async ({ input }) => new Result([new Text(await answer(sessions, front, input))]),
  });
}

/** Plain English, for a machine reads it. */
async function answer(sessions: Sessions, front: Front, input: unknown): Promise<string> {
  const { file, from } = readInput(input);
  const page = file === null ? front.page : openPage(sessions, file);
  await page?.settled();
  const reading = page?.reading;
  if (!page || !reading) return 'No such page is open in an editor. Only pages that are open can be read.';
  if (!page.isCurrent) return 'The page is being edited. Ask again.';
  if (!page.hasPosts) return 'The page holds no discussion.';
  const text = page.source.getText();
  const name = vscode.workspace.asRelativePath(page.source.uri);
  const { discussion } = reading;
  return quotePosts({ file: name, discussion, wordsOf: (post) => wordsOf(post, text) }, from);
}

function openPage(sessions: Sessions, file: string): Page | undefined {
  const named = vscode.workspace.textDocuments.find(
    ({ uri }) => vscode.workspace.asRelativePath(uri) === file || uri.toString() === file || uri.fsPath === file,
  );
  return named && sessions.pageOf(named.uri);
}

function readInput(input: unknown): { readonly file: string | null; readonly from: number } {
  const { file, from } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  return {
    file: typeof file === 'string' && file !== '' ? file : null,
    from: typeof from === 'number' && Number.isFinite(from) ? from : 1,
  };
}
