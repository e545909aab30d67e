/** The marked pages under test/fixtures. Tests run from the root of the repository. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MarksError, readMarks, type MarkedPage } from './marks.js';

const FOLDER = join('test', 'fixtures');
const ENDING = '.page';

/** Names of all fixtures, `family/name`, sorted. */
export function listFixtures(): string[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ENDING))
    .map((file) => relative(FOLDER, join(file.parentPath, file.name)).slice(0, -ENDING.length))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** A fixture as it is written, marks and all. */
export function fixtureSource(name: string): string {
  return readFileSync(join(FOLDER, name + ENDING), 'utf8');
}

/** A fixture's text and what its marks say. A wrong mark is reported with the file's path, `path:line: …`. */
export function loadFixture(name: string): MarkedPage {
  try {
    return readMarks(fixtureSource(name));
  } catch (error) {
    if (!(error instanceof MarksError)) throw error;
    throw new Error(`${join(FOLDER, name + ENDING)}, ${error.message}`, { cause: error });
  }
}
