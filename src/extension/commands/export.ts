import * as vscode from 'vscode';
import type { ExportForm, PostId } from '../../core/index.js';
import { EXPORT_FORMS } from '../../core/view.js';
import type { ExportedText } from '../../protocol/worker.js';
import type { Page } from '../page.js';
import { countPosts } from '../texts.js';
import { Refusal, type Services, textArgument } from './command.js';

/** A discussion that is to be exported. */
export interface ToExport {
  readonly page: Page;
  readonly form: ExportForm;
  /** The posts that the filter leaves; null for all. */
  readonly posts: readonly PostId[] | null;
}

/**
 * Asks what of the discussion in front to export, and in which form; undefined when the person turns back. A key may bring
 * the answers along: `"args": { "form": "markdown", "posts": "shown" }`.
 */
export async function askWhatToExport({ front, tree }: Services, argument: unknown): Promise<ToExport | undefined> {
  const { page } = front;
  if (!page) return undefined;
  const given = textArgument(argument, 'form');
  const form = EXPORT_FORMS.find((id) => id === given) ?? (await pickForm());
  if (!form) return undefined;
  const { left } = tree;
  if (!left) return { page, form, posts: null };
  const part = textArgument(argument, 'posts') ?? (await pickPart(page, left.size));
  if (part === undefined) return undefined;
  return { page, form, posts: part === 'shown' ? [...left] : null };
}

/** The discussion in its other form, named as the command line would name it. Throws `Refusal` when it cannot be read. */
export async function exportText({ page, form, posts }: ToExport): Promise<ExportedText> {
  const exported = await page.export(form, { file: vscode.workspace.asRelativePath(page.source.uri), posts });
  if (!exported) throw new Refusal(vscode.l10n.t('The file could not be read to its end.'));
  return exported;
}

/** What a form is called. */
export function formName(form: ExportForm): string {
  switch (form) {
    case 'ndjson':
      return vscode.l10n.t('JSON on one line');
    case 'json':
      return vscode.l10n.t('JSON');
    case 'markdown':
      return vscode.l10n.t('Markdown');
    case 'csv':
      return vscode.l10n.t('Table (CSV)');
    case 'graphml':
      return vscode.l10n.t('Graph (GraphML)');
    case 'argdown':
      return vscode.l10n.t('Argument map (Argdown)');
    case 'gold':
      return vscode.l10n.t('Gold annotations (JSON)');
  }
}

async function pickForm(): Promise<ExportForm | undefined> {
  const items = EXPORT_FORMS.map((form) => ({ label: formName(form), form }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the Discussion As') });
  return picked?.form;
}

async function pickPart(page: Page, shown: number): Promise<'all' | 'shown' | undefined> {
  const all = page.reading?.discussion.posts.length ?? 0;
  const items = [
    { label: vscode.l10n.t('All posts'), description: countPosts(all), part: 'all' as const },
    { label: vscode.l10n.t('Shown posts'), description: countPosts(shown), part: 'shown' as const },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('A Filter Is On: Export Which Posts?'),
  });
  return picked?.part;
}
