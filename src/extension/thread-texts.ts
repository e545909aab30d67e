import * as vscode from 'vscode';
import { unmetClaim } from '../core/view.js';
import { describeFilter } from './filter-words.js';
import { isTooLargeToFold } from './folding.js';
import { countPosts, formatNumber } from './texts.js';
import type { PageView } from './thread-view.js';

/** What stands beside the view's title: how many posts, and the page's own claim where it differs. */
export function describeCount({ reading }: PageView): string {
  const { posts } = reading.discussion;
  if (reading.isPartial) return vscode.l10n.t('{0} so far', countPosts(posts.length));
  const unmet = unmetClaim(reading.discussion, posts);
  if (!unmet) return countPosts(posts.length);
  const [claimed, found] = [formatNumber(unmet.claimed), formatNumber(unmet.found)];
  if (unmet.of === 'answers') {
    return `${countPosts(posts.length)} · ${vscode.l10n.t('{0} of {1} answers', found, claimed)}`;
  }
  return unmet.found < unmet.claimed
    ? vscode.l10n.t('{0} of {1} announced', found, claimed)
    : `${countPosts(posts.length)} · ${vscode.l10n.t('{0} announced', claimed)}`;
}

/** The sentence above the rows; empty where there is nothing to say. */
export function messageOf(view: PageView): string {
  const { page, filter, reading } = view;
  if (page.state === 'failed') {
    return vscode.l10n.t('Reading stopped; this is what was read before. "Analyze This File" tries again.');
  }
  if (reading.isPartial) return vscode.l10n.t('These are the first posts; the rest is still being read.');
  if (page.notice !== null) return page.notice;
  if (filter) return [countHits(view), ...describeFilter(filter)].join(' · ');
  const misfits = page.reading?.corrections.filter(({ misfit }) => misfit !== null).length ?? 0;
  if (misfits > 0) {
    return vscode.l10n.t('Corrections without effect: {0}. “Undo Correction…” shows them.', formatNumber(misfits));
  }
  return isTooLargeToFold(page.source) ? vscode.l10n.t('In a file of this size the editor offers no folding.') : '';
}

/** "12 of 340". */
export function countHits({ rows }: PageView): string {
  const { hits, all } = rows.counts;
  return vscode.l10n.t('{0} of {1}', formatNumber(hits), formatNumber(all));
}
