/** Boards are read by the page's own habits too: their marked pages, with all records off. */
import assert from 'node:assert/strict';
import { parse } from '../../src/core/index.js';
import { Comparison } from '../support/compare.js';
import { listFixtures, loadFixture } from '../support/fixtures.js';

const FAMILIES =
  /^(?:bbpress|discourse|fluxbb|forumieren|invision|labelled-forum|mybb|other-boards|phpbb-\w+|smf|smf-static|two-channel|vanilla|vbulletin|xenforo\d)\//;

/** Pages that need their record, each with the reason. */
const NEED_THEIR_RECORD = new Set([
  'forumieren/name-and-von', // an advertisement dressed as a post
  'vanilla/month-only', // a month alone is no date elsewhere
  'vanilla/day-and-posts', // stars of a rank read like a mark
  'vbulletin/old-number', // the word of an icon stands where names do
]);

suite('boards without records', () => {
  for (const name of listFixtures().filter((fixture) => FAMILIES.test(fixture) && !NEED_THEIR_RECORD.has(fixture))) {
    const page = loadFixture(name);
    if (page.structure === 'none') continue;
    test(name, () => {
      const { posts, ...rest } = parse(page.text, { general: true });
      // Without the software's words a board may look like comments.
      const alike = {
        ...rest,
        structure: page.structure,
        format: page.format,
        posts: posts.map((post) => ({ ...post, kind: 'post' as const })),
      };
      assert.deepEqual(new Comparison(page, alike).differences('posts'), []);
    });
  }
});
