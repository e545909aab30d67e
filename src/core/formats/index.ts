import type { Structure } from '../discussion.js';
import { EXPORTS } from '../inputs/exports/index.js';
import { markedPage } from '../inputs/marked-page.js';
import type { Format } from './format.js';
import { disqus } from './disqus.js';
import { general } from './general.js';
import { githubIssue } from './github-issue.js';
import { hackernews } from './hackernews.js';
import { mail } from './mail.js';
import { reddit } from './reddit.js';
import { redditOld } from './reddit-old.js';
import { reviews } from './reviews.js';
import { slashdot } from './slashdot.js';
import { sourceComments } from './source-comments.js';
import { stackexchange } from './stackexchange.js';
import { stackexchangeMirror } from './stackexchange-mirror.js';
import { youtube } from './youtube.js';
import { discourse } from './discourse.js';
import { forumieren } from './forumieren.js';
import { invision } from './invision.js';
import { mybb } from './mybb.js';
import { phpbbProsilver } from './phpbb-prosilver.js';
import { phpbbSubsilver } from './phpbb-subsilver.js';
import { smf } from './smf.js';
import { twoChannel } from './two-channel.js';
import { vanilla } from './vanilla.js';
import { vbulletin } from './vbulletin.js';
import { xenforo1 } from './xenforo1.js';
import { xenforo2 } from './xenforo2.js';

/** The platforms' records. The best page score wins; the order settles ties only. */
export const FORMATS: readonly Format[] = [
  stackexchangeMirror,
  stackexchange,
  reddit,
  redditOld,
  hackernews,
  disqus,
  youtube,
  slashdot,
  githubIssue,
  mail,
  sourceComments,
  reviews,
  phpbbSubsilver,
  phpbbProsilver,
  smf,
  vbulletin,
  xenforo1,
  xenforo2,
  forumieren,
  mybb,
  invision,
  discourse,
  vanilla,
  twoChannel,
];

/** What a person wants to know of a format. */
export interface FormatInfo {
  /** Kebab-case, public, never changes. */
  readonly id: string;
  readonly name: string;
  readonly structure: Structure;
  /** One sentence: what a page must look like. */
  readonly recognises: string;
  /** A few lines of an invented page. */
  readonly example: string;
}

/** The formats the reader knows: of texts in the order in which ties are settled, the general reader last; then of other inputs. */
export function listFormats(): readonly FormatInfo[] {
  return [...FORMATS, general, markedPage, ...EXPORTS].map(({ id, name, structure, recognises, example }) => ({
    id,
    name,
    structure,
    recognises,
    example,
  }));
}
