/** What the bench calls beside the library's public door, and the project's own pages for where there is no corpus. */
export { analyze, open, parse, scoreSentiment } from '../../src/core/index.js';
export { readPosts } from '../../src/core/analysis/read-posts.js';
export { readingView } from '../../src/core/analysis/reading-view.js';
export { listFixtures, loadFixture } from '../support/fixtures.js';
