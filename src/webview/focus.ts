/** Name of the element below `root` that has the focus; null when none has, or a nameless one. */
export function focusedKey(root: HTMLElement): string | null {
  const focused = root.ownerDocument.activeElement;
  return focused && root.contains(focused) ? focused.getAttribute('data-key') : null;
}

/** Gives the focus to the element of that name, after its part was drawn anew. */
export function restoreFocus(root: HTMLElement, key: string | null): void {
  if (key === null) return;
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-key]')) {
    if (element.getAttribute('data-key') === key) {
      element.focus({ preventScroll: true });
      return;
    }
  }
}
