import * as vscode from 'vscode';
import { describeFilter, describePart, moodName, nameOfAuthor, partName, stanceName } from '../filter-words.js';
import { type FilterValues, filterValuesOf, offeredParts } from '../filter-values.js';
import type { Front } from '../front.js';
import type { Page } from '../page.js';
import { withoutIcons } from '../printable.js';
import { readSettings } from '../settings.js';
import { countPosts, formatNumber, kindName } from '../texts.js';
import { KeptChoice } from '../kept-choice.js';
import { type FilterPart, isEmptyFilter, NO_FILTER, type PostFilter } from '../thread-filter.js';
import { countHits } from '../thread-texts.js';
import type { ThreadTree } from '../thread-tree.js';
import type { PageView } from '../thread-view.js';
import { type Choice, pickFrom } from './pick.js';

/** Milliseconds without a key before the rows follow what is typed. */
const REST = 150;

/** What a person does in the list of parts. */
type Move =
  | { readonly kind: 'done' | 'clear' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'set' | 'remove'; readonly part: FilterPart };

interface MoveItem extends vscode.QuickPickItem {
  readonly move?: Move;
}

/**
 * Sets a filter part by part: a list of what filters and what could, then the values of one part, and back to the list.
 * Every choice applies at once. Typing in the list filters by text; Escape takes back what was typed and leaves.
 */
export async function askForFilter(front: Front, tree: ThreadTree): Promise<void> {
  const { page } = front;
  for (;;) {
    const view = tree.inFront;
    if (!page || !view || front.page !== page) return;
    const { filter } = view;
    const move = await askForMove(tree, view, valuesOf(view));
    if (!move || move.kind === 'done' || front.page !== page) return;
    const current = filter ?? NO_FILTER;
    const apply = (next: PostFilter): void => tree.setFilter(isEmptyFilter(next) ? null : next);
    switch (move.kind) {
      case 'clear':
        tree.setFilter(null);
        return;
      case 'text':
        apply({ ...current, text: move.text });
        return;
      case 'remove':
        apply({ ...current, [move.part]: null });
        break;
      case 'set': {
        const value = await askForValue(current, move.part, await valuesFor(page, view, move.part));
        if (value !== undefined && front.page === page) apply({ ...current, [move.part]: value });
        break;
      }
    }
  }
}

function valuesOf(view: PageView): FilterValues {
  return filterValuesOf(view.reading.discussion, view.marksNow());
}

/** What there is to choose from. Moods and stances are waited for. */
async function valuesFor(page: Page, view: PageView, part: FilterPart): Promise<FilterValues> {
  if ((part === 'stance' || part === 'sentiment') && page.reading) {
    await page.analysed();
    view.update(page.reading);
  }
  return valuesOf(view);
}

async function askForMove(tree: ThreadTree, view: PageView, values: FilterValues): Promise<Move | undefined> {
  const before = view.filter;
  const parts = offeredParts(values, before ?? NO_FILTER, readSettings());
  const picker = vscode.window.createQuickPick<MoveItem>();
  const remove: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('close'), tooltip: vscode.l10n.t('Remove') };
  picker.title = vscode.l10n.t('Filter Posts');
  picker.placeholder = vscode.l10n.t('Type words that posts must have, or choose what to filter by');
  picker.matchOnDescription = true;
  picker.items = itemsFor('', view, parts, remove);
  const choice = new KeptChoice(() => performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = (): string => picker.value.trim();
  const preview = (): void => {
    tree.setFilter(typed() === '' ? before : { ...(before ?? NO_FILTER), text: typed() });
  };
  const move = await new Promise<Move | undefined>((resolve) => {
    let last = '';
    picker.onDidChangeValue((value) => {
      choice.list(last !== '' && value.trim() !== '');
      last = value.trim();
      picker.items = itemsFor(last, view, parts, remove);
      clearTimeout(timer);
      timer = setTimeout(preview, REST);
    });
    picker.onDidChangeActive(([item]) => {
      const kept = item ? choice.move(picker.items.indexOf(item)) : null;
      if (kept !== null) picker.activeItems = picker.items.slice(kept, kept + 1);
    });
    picker.onDidTriggerItemButton(({ item }) => {
      if (item.move?.kind === 'set') resolve({ kind: 'remove', part: item.move.part });
    });
    picker.onDidAccept(() => {
      const item = choice.due === null ? picker.activeItems[0] : picker.items[choice.due];
      // What was typed last may not have come into the list yet.
      if (item?.move && item.move.kind !== 'text') resolve(item.move);
      else if (typed() !== '') resolve({ kind: 'text', text: typed() });
    });
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  clearTimeout(timer);
  picker.dispose();
  if (tree.inFront === view && view.filter !== before) tree.setFilter(before);
  return move;
}

/** What the list offers while `typed` stands in its field. */
function itemsFor(
  typed: string,
  view: PageView,
  parts: readonly FilterPart[],
  remove: vscode.QuickInputButton,
): MoveItem[] {
  const filter = view.filter ?? NO_FILTER;
  const isSet = (part: FilterPart): boolean => filter[part] !== null;
  const toItem = (part: FilterPart): MoveItem => ({
    label: partName(part),
    description: describePart(filter, part) ?? '',
    buttons: isSet(part) ? [remove] : [],
    move: { kind: 'set', part },
  });
  const set = parts.filter(isSet).map(toItem);
  const unset = parts.filter((part) => !isSet(part) && (part !== 'text' || typed === '')).map(toItem);
  if (typed !== '') {
    // Its label is what was typed, so that of all that match it stands first.
    const description = vscode.l10n.t('in a post or its author’s name');
    const text: MoveItem = {
      label: withoutIcons(typed),
      description,
      alwaysShow: true,
      move: { kind: 'text', text: typed },
    };
    return [text, ...set, ...unset];
  }
  if (set.length === 0) return unset;
  const what = describeFilter(filter).join(', ');
  return [
    { label: vscode.l10n.t('Show {0}', countHits(view)), description: what, move: { kind: 'done' } },
    heading(vscode.l10n.t('Filters now')),
    ...set,
    { label: vscode.l10n.t('Clear the filter'), move: { kind: 'clear' } },
    heading(vscode.l10n.t('Filter by')),
    ...unset,
  ];
}

function heading(label: string): MoveItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The new value of a part; null for none, undefined when nothing was chosen. */
function askForValue(
  filter: PostFilter,
  part: FilterPart,
  values: FilterValues,
): Promise<PostFilter[FilterPart] | undefined> {
  switch (part) {
    case 'text':
      return askForText(filter.text);
    case 'author':
      return pickValue(part, filter.author, values.authors, nameOfAuthor);
    case 'kind':
      return pickValue(part, filter.kind, values.kinds, kindName);
    case 'votesFrom':
      return askForVotes(filter.votesFrom, values.mostVotes);
    case 'stance':
      return pickValue(part, filter.stance, values.stances, stanceName);
    case 'sentiment':
      return pickValue(part, filter.sentiment, values.moods, moodName);
    case 'unanswered':
    case 'doubtful':
      return Promise.resolve(filter[part] === null ? true : null);
  }
}

function pickValue<T extends string>(
  part: FilterPart,
  current: T | null,
  counts: ReadonlyMap<T, number>,
  nameOf: (value: T) => string,
): Promise<T | null | undefined> {
  const choices = Array.from(counts, ([value, count]): Choice<T | null> => {
    return { label: withoutIcons(nameOf(value)), description: countPosts(count), value };
  });
  const any: Choice<T | null> = { label: vscode.l10n.t('Any'), value: null };
  const title = partName(part);
  return pickFrom(current === null ? choices : [any, ...choices], { title, active: current });
}

async function askForText(current: string | null): Promise<string | null | undefined> {
  const text = await vscode.window.showInputBox({
    title: partName('text'),
    prompt: vscode.l10n.t('Words in a post or in its author’s name; empty for any'),
    value: current ?? '',
  });
  return text === undefined ? undefined : text.trim() || null;
}

async function askForVotes(current: number | null, most: number | null): Promise<number | null | undefined> {
  const given = await vscode.window.showInputBox({
    title: partName('votesFrom'),
    prompt:
      most === null
        ? vscode.l10n.t('Least number of votes; empty for any')
        : vscode.l10n.t('Least number of votes, at most {0} on this page; empty for any', formatNumber(most)),
    value: current === null ? '' : String(current),
    validateInput: (text) =>
      votesOf(text) === undefined ? vscode.l10n.t('A whole number, such as 5 or -2') : undefined,
  });
  return given === undefined ? undefined : votesOf(given);
}

/** Null for an empty text, undefined for one that is no whole number. */
function votesOf(text: string): number | null | undefined {
  const number = text.trim().replace('−', '-');
  if (number === '') return null;
  return /^[+-]?\d{1,15}$/u.test(number) ? Number(number) : undefined;
}
