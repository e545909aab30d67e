/** Parts of the panel drawn in a DOM without a browser: what they are made of and where their links lead. */
import { parseHTML } from 'linkedom';
import { ownOf, panelModel } from '../../src/extension/panel-model.js';
import type { AnalysedText } from '../../src/extension/panel-source.js';
import { panelStrings } from '../../src/extension/panel-strings.js';
import { panelWhy } from '../../src/extension/panel-why.js';
import type { PanelModel, PanelOwn, PanelWhy } from '../../src/protocol/panel.js';
import { placeOf, readMemory, type Place } from '../../src/webview/memory.js';
import type { Scene } from '../../src/webview/scene.js';
import { createWords, type Words } from '../../src/webview/words.js';

/** The panel's texts in English. */
export const ENGLISH: Words = createWords(
  panelStrings((english) => english),
  'en',
);

/** Where a link led: a post, with the place inside it, or a stretch of the text. */
export type Followed = readonly ['post', string, readonly [number, number] | null] | readonly ['span', number, number];

export interface TestScene extends Scene {
  /** The links followed, in order. */
  readonly followed: readonly Followed[];
  /** Posts whose details were asked for, and people whose posts were. */
  readonly asked: readonly (string | number)[];
}

/** Gives the panel's code a document to work in; call it before each test that draws. */
export function useDocument(): Document {
  const { document, Node } = parseHTML('<!DOCTYPE html><html><body><main id="panel"></main></body></html>');
  Object.assign(globalThis, { document, Node });
  return document;
}

/** A scene of `source`, left as `left` says. */
export function sceneOf(source: AnalysedText, left: Partial<Place> = {}, words = ENGLISH): TestScene {
  const whys = (id: string): PanelWhy | undefined => panelWhy(source, id) ?? undefined;
  return sceneOfModel(panelModel(source), left, (person) => ownOf(source, person) ?? undefined, words, whys);
}

/** As above, of a model alone: what it does not hold is missing, but for what `own` and `whys` know. */
export function sceneOfModel(
  model: PanelModel,
  left: Partial<Place> = {},
  own: (person: number) => PanelOwn | undefined = () => undefined,
  words = ENGLISH,
  whys: (id: string) => PanelWhy | undefined = () => undefined,
): TestScene {
  const posts = new Map(model.posts.map((post) => [post.id, post]));
  const followed: Followed[] = [];
  const asked: (string | number)[] = [];
  let place: Place = { ...placeOf(readMemory(null), ''), ...left };
  return {
    ...{ model, words, followed, asked, width: 320 },
    get place() {
      return place;
    },
    remember(change) {
      place = { ...place, ...change };
    },
    post(id) {
      if (!posts.has(id)) asked.push(id);
      return posts.get(id);
    },
    own(person) {
      const found = model.people[person]?.own ?? own(person);
      if (!found) asked.push(person);
      return found;
    },
    why(id) {
      const why = whys(id);
      if (!why) asked.push(`why ${id}`);
      return why;
    },
    reveal: (post, at) => void followed.push(['post', post, at && [at.start, at.end]]),
    revealSpan: ({ start, end }) => void followed.push(['span', start, end]),
  };
}

/** Texts of the elements that match, white space as single blanks. */
export function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses the button whose text begins with `text`. */
export function press(root: Element, text: string): void {
  const found = [...root.querySelectorAll('button')].find((button) => textOf(button).startsWith(text));
  if (!found) throw new Error(`No button says ${text}; there are ${textsOf(root, 'button').join(' | ')}`);
  found.click();
}
