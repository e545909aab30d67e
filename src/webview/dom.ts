/**
 * Making elements. The lists of names are the guard: no element that loads or runs anything, no attribute that does, and
 * text only ever as text nodes. What a page says cannot become markup here, because nothing here parses markup.
 */

type HtmlName =
  | 'bdi'
  | 'blockquote'
  | 'button'
  | 'caption'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'fieldset'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'input'
  | 'label'
  | 'legend'
  | 'li'
  | 'ol'
  | 'option'
  | 'p'
  | 'section'
  | 'select'
  | 'span'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

type SvgName = 'circle' | 'foreignObject' | 'g' | 'line' | 'path' | 'rect' | 'svg';

type HtmlAttribute =
  | 'checked'
  | 'class'
  | 'colspan'
  | 'dir'
  | 'disabled'
  | 'for'
  | 'hidden'
  | 'id'
  | 'name'
  | 'placeholder'
  | 'role'
  | 'scope'
  | 'selected'
  | 'tabindex'
  | 'type'
  | 'value'
  | `aria-${string}`
  | `data-${string}`;

type SvgAttribute =
  | 'class'
  | 'cx'
  | 'cy'
  | 'd'
  | 'focusable'
  | 'height'
  | 'overflow'
  | 'r'
  | 'role'
  | 'rx'
  | 'tabindex'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2'
  | `aria-${string}`
  | `data-${string}`;

/** `true` writes an attribute empty; `false`, `null` and `undefined` leave it out. */
type Attributes<Name extends string> = Readonly<Partial<Record<Name, string | number | boolean | null>>>;

export type Child = Node | string | null;

const SVG = 'http://www.w3.org/2000/svg';

/** An element with its attributes and children; strings become text. */
export function el<N extends HtmlName>(
  name: N,
  attributes: Attributes<HtmlAttribute> | null,
  ...children: readonly Child[]
): HTMLElementTagNameMap[N] {
  return fill(document.createElement(name), attributes, children);
}

/** Like `el`, for a drawing. */
export function svg<N extends SvgName>(
  name: N,
  attributes: Attributes<SvgAttribute>,
  ...children: readonly Child[]
): SVGElementTagNameMap[N] {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: object | null, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === false || value == null) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** A button that does `act`; `attributes` as in `el`. `data-key` lets it keep the focus when its part is drawn anew. */
export function button(
  attributes: Attributes<HtmlAttribute>,
  act: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', act);
  return element;
}

/** Words of the page (a name, a title, a sentence), kept apart from ours: their direction cannot reach beyond them. */
export function pageText(text: string): HTMLElement {
  return el('bdi', null, text);
}
