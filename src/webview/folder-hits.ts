import type { FolderHit, SearchProgress } from '../protocol/folder.js';
import { button, el, pageText } from './dom.js';
import { focusedKey, restoreFocus } from './focus.js';
import { moreButton, STEP } from './folder-steps.js';
import type { Words } from './words.js';

/** What a search has found so far. */
export interface FoundSoFar {
  readonly hits: readonly FolderHit[];
  readonly progress: SearchProgress;
  /** The name of a hit's file. */
  readonly fileOf: (hit: FolderHit) => string;
}

/** The posts that a search has found, each a link to its words. */
export class FolderHits {
  public readonly element = el('section', { class: 'folder-hits', hidden: true });
  private shown = STEP;

  public constructor(private readonly open: (place: number) => void) {}

  /** Another search begins. */
  public reset(): void {
    this.shown = STEP;
  }

  /** Shows what was found; null where nothing is searched for. Gives the sentence that says how many there are. */
  public draw(words: Words, found: FoundSoFar | null): string {
    this.element.toggleAttribute('hidden', !found);
    if (!found) return '';
    const { hits, progress } = found;
    const text = sentence(words, progress, hits.length);
    const focused = focusedKey(this.element);
    const entries = hits.slice(0, this.shown).map((hit, i) => el('li', null, this.row(words, found, hit, i)));
    this.element.replaceChildren(el('p', { class: 'quiet' }, text), el('ul', { class: 'list' }, ...entries));
    if (hits.length > this.shown) {
      this.element.append(
        moreButton(words, 'more:hits', hits.length - this.shown, () => {
          const next = keyOf(this.shown);
          this.shown += STEP;
          this.draw(words, found);
          restoreFocus(this.element, next);
        }),
      );
    }
    restoreFocus(this.element, focused);
    return text;
  }

  private row(words: Words, { fileOf }: FoundSoFar, hit: FolderHit, place: number): HTMLElement {
    const { number, author, before, match, after } = hit;
    const where = words.text('folderWhere', author ?? words.text('nobody'), fileOf(hit), words.number(number));
    return button(
      { class: 'row', 'data-key': keyOf(place) },
      () => this.open(place),
      el(
        'span',
        { class: 'words', dir: 'auto' },
        before,
        match === '' ? null : el('span', { class: 'hit' }, match),
        after,
      ),
      el('span', { class: 'byline' }, pageText(where)),
    );
  }
}

function keyOf(place: number): string {
  return `hit:${place}`;
}

function sentence(words: Words, { state, done, all }: SearchProgress, hits: number): string {
  if (state === 'reading') return words.text('folderSearching', words.number(done), words.number(all));
  return words.count(state === 'full' ? 'folderFull' : 'folderHits', hits);
}
