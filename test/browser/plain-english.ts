import type { Locator } from 'playwright-core';
import { plainWords } from '../support/pseudo-locale.js';

/** What VS Code itself says on and around what an extension shows; it speaks English in the tests. */
const NOT_OURS = /^Welcome$|^Actions for |^Copy$/u;

/** The words of elements on show, or told to a screen reader, that the pseudo-locale has not reached. */
export async function plainEnglish(shown: Locator): Promise<string[]> {
  const texts = await shown.evaluateAll((roots) =>
    roots.flatMap((root) => [
      root.textContent ?? '',
      ...[root, ...root.querySelectorAll('*')].flatMap((element) =>
        ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ]),
  );
  return texts.flatMap((text) => plainWords(text.replace(NOT_OURS, '')));
}
