/** Stillness in milliseconds before anything is said, so that typing does not chatter. */
const STILL = 1000;

/**
 * A function that tells people who cannot see the panel what has changed: politely, through the live region `element`,
 * and once the panel has been still for a while.
 */
export function createAnnouncer(element: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (element.textContent !== text) element.textContent = text;
    }, STILL);
  };
}
