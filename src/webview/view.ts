import type { PostId } from '../core/index.js';
import type { EmptyReason, FromPanel, PanelModel, ToPanel } from '../protocol/panel.js';
import { renderAbout } from './about.js';
import { createAsker, type Asker } from './asker.js';
import { renderCompared } from './compared.js';
import { renderEmpty } from './empty.js';
import { focusedKey, restoreFocus } from './focus.js';
import { renderHead } from './head.js';
import { placeOf, withPlace, type Memory, type TabId } from './memory.js';
import { renderParts } from './parts.js';
import type { Scene } from './scene.js';
import { after, type Shown, type ShownModel } from './shown.js';
import { createWords, type Words } from './words.js';

/** The world around the panel. */
export interface Surroundings {
  readonly root: HTMLElement;
  /** What the panel was left like when it last was on show. */
  readonly memory: Memory;
  /** Takes the new state at every change of it. */
  save(memory: Memory): void;
  send(message: FromPanel): void;
  /** Says something to people who cannot see the panel. */
  announce(text: string): void;
  /** Runs `draw` when the next picture is due. */
  nextFrame(draw: () => void): void;
  /** Width of the page in CSS pixels. */
  readonly width: number;
  /** How far the page is scrolled, in CSS pixels; setting it scrolls. */
  scroll: number;
}

/** The panel as a whole. */
export interface View {
  /** Takes a message. However many arrive before the next picture, what the last one comes to is drawn. */
  receive(message: ToPanel): void;
  /** Notes in the memory how far the page is scrolled. */
  noteScroll(): void;
  /** The page has another width than before. */
  resized(): void;
}

/** What is asked for of one model. */
interface Askers {
  readonly posts: Asker<PostId>;
  readonly people: Asker<number>;
  readonly whys: Asker<PostId>;
}

/** A panel that fills `around.root` with what the host's messages come to. */
export function createView(around: Surroundings): View {
  const { root } = around;
  let { memory } = around;
  let words: Words | null = null;
  let shown: Shown = { kind: 'nothing' };
  let drawn: Shown = shown;
  let frameIsDue = false;
  /** Where the last drawing wanted to be scrolled, and how far that went. */
  let aim = 0;
  let reached = 0;

  function draw(): void {
    frameIsDue = false;
    if (!words || shown === drawn) return;
    const before = drawn;
    drawn = shown;
    switch (shown.kind) {
      case 'nothing':
        break;
      case 'empty':
        drawEmpty(words, shown.reason);
        break;
      case 'model':
        drawChange(words, before, shown);
        break;
    }
  }

  function drawEmpty(words: Words, reason: EmptyReason): void {
    root.replaceChildren(renderEmpty(words, reason));
    markStale(reason === 'reading');
    around.announce(root.textContent);
  }

  function drawChange(words: Words, before: Shown, now: ShownModel): void {
    const last = before.kind === 'model' ? before : null;
    const isNew = last?.model !== now.model;
    if (isNew || last.posts !== now.posts || last.own !== now.own || last.whys !== now.whys) {
      drawModel(words, now, last?.document === now.document ? scrolledTo() : rememberedScroll(now.document));
    }
    markStale(now.stale);
    if (now.stale) around.announce(words.text('stale'));
    else if (isNew) around.announce(words.count('updated', now.model.counts.posts));
  }

  function drawModel(words: Words, now: ShownModel, scroll: number): void {
    const scene = sceneOf(words, now, askersFor(now));
    const focused = focusedKey(root);
    root.replaceChildren(
      renderHead(scene),
      ...renderCompared(scene),
      ...renderParts(scene, memory.tab, (tab) => chooseTab(words, now, tab)),
      renderAbout(scene),
    );
    restoreFocus(root, focused);
    aim = scroll;
    around.scroll = scroll;
    reached = around.scroll;
  }

  /** How far the page is scrolled, or is to be: it may be too short yet, while details are on their way. */
  function scrolledTo(): number {
    return around.scroll === reached ? aim : around.scroll;
  }

  function chooseTab(words: Words, now: ShownModel, tab: TabId): void {
    if (tab === memory.tab) return;
    noteScroll();
    remember({ ...memory, tab });
    drawModel(words, now, rememberedScroll(now.document));
    markStale(now.stale);
  }

  function sceneOf(words: Words, now: ShownModel, missing: Askers): Scene {
    const { model, document, version, posts, own, whys } = now;
    return {
      model,
      words,
      width: around.width,
      get place() {
        return placeOf(memory, document);
      },
      remember: (change) => remember(withPlace(memory, document, change)),
      post(id) {
        const post = posts.get(id);
        if (!post) missing.posts.want(id);
        return post;
      },
      own(person) {
        const found = model.people[person]?.own ?? own.get(person);
        if (!found) missing.people.want(person);
        return found;
      },
      why(id) {
        const why = whys.get(id);
        if (!why) missing.whys.want(id);
        return why;
      },
      reveal: (post, place) => around.send({ kind: 'reveal', document, version, post, place: place && spanOf(place) }),
      revealSpan: (span) => around.send({ kind: 'reveal-span', document, version, span: spanOf(span) }),
    };
  }

  function remember(next: Memory): void {
    memory = next;
    around.save(memory);
  }

  function rememberedScroll(document: string): number {
    return placeOf(memory, document).scroll[memory.tab] ?? 0;
  }

  function noteScroll(): void {
    if (drawn.kind !== 'model') return;
    const { scroll } = placeOf(memory, drawn.document);
    remember(withPlace(memory, drawn.document, { scroll: { ...scroll, [memory.tab]: scrolledTo() } }));
  }

  function markStale(stale: boolean): void {
    root.classList.toggle('is-stale', stale);
    root.setAttribute('aria-busy', String(stale));
  }

  const askers = new WeakMap<PanelModel, Askers>();
  /** One set a model, so that drawing it again asks for nothing twice. */
  function askersFor({ model, document, version }: ShownModel): Askers {
    let found = askers.get(model);
    if (!found) {
      found = {
        posts: createAsker((posts) => around.send({ kind: 'posts', document, version, posts })),
        people: createAsker((people) => {
          for (const person of people) around.send({ kind: 'posts-of', document, version, person });
        }),
        whys: createAsker((posts) => {
          for (const post of posts) around.send({ kind: 'why', document, version, post });
        }),
      };
      askers.set(model, found);
    }
    return found;
  }

  return {
    receive(message) {
      if (message.kind === 'strings') {
        words = createWords(message.strings, message.locale);
        return;
      }
      shown = after(shown, message);
      if (frameIsDue) return;
      frameIsDue = true;
      around.nextFrame(draw);
    },
    noteScroll,
    resized() {
      // Only the map is drawn to measure.
      if (!words || drawn.kind !== 'model' || memory.tab !== 'map') return;
      drawModel(words, drawn, scrolledTo());
      markStale(drawn.stale);
    },
  };
}

/** A span without what else the thing that has one knows. */
function spanOf({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}
