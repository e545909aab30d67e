import { type DraftPost, type Link, unlinked } from './draft.js';

const SURE = 0.97;
/** The mail answered is not on the page; hardly ever does the text then name another one that is. */
const ELSEWHERE = 0.9;

/**
 * Links by the ids in mail headers. The first answered id that belongs to an earlier mail of the page is the parent. Null for
 * a post whose header names nobody: then its words may tell.
 */
export function linkByIds(posts: readonly DraftPost[]): (Link | null)[] {
  const byId = new Map<string, number>();
  return posts.map(({ ids }, index) => {
    if (!ids) return null;
    const parent = ids.answers.map((id) => byId.get(id)).find((found) => found !== undefined);
    if (ids.own !== null) byId.set(ids.own, index);
    if (parent !== undefined) return { parent, evidence: 'layout', confidence: SURE, alternative: null, cue: null };
    return ids.answers.length > 0 ? unlinked(ELSEWHERE) : null;
  });
}
