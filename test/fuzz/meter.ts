/** What the metered core counts with (metered.mjs). */

/** Steps since somebody last set it to 0. */
export const meter = { steps: 0 };

type Callable = Record<string, (...args: unknown[]) => unknown>;

/** Calls `receiver[name](...args)` and counts how far it walked. */
export function walk(receiver: unknown, name: string, ...args: unknown[]): unknown {
  if (receiver instanceof RegExp) return walkPattern(receiver, name, String(args[0]));
  const result = (receiver as Callable)[name](...args);
  if (typeof receiver === 'string') meter.steps += inText(receiver, name, args, result);
  else if (Array.isArray(receiver)) meter.steps += (Array.isArray(result) ? result : receiver).length;
  return result;
}

/** `test` is `exec` here, so that it is known where the match stands. */
function walkPattern(pattern: RegExp, name: string, text: string): unknown {
  const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
  const found = pattern.exec(text);
  const isTied = pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline);
  if (found) meter.steps += 1 + found[0].length + (isTied ? 0 : found.index - from);
  else meter.steps += isTied ? 1 : 1 + text.length - Math.min(from, text.length);
  return name === 'test' ? found !== null : found;
}

function inText(text: string, name: string, args: readonly unknown[], result: unknown): number {
  switch (name) {
    // A slice of a long text shares its characters.
    case 'slice':
    case 'trim':
      return 1;
    case 'indexOf': {
      const from = Number(args[1] ?? 0);
      return 1 + Math.max(0, (result === -1 ? text.length : (result as number)) - from);
    }
    case 'lastIndexOf': {
      const from = Math.min(text.length, Number(args[1] ?? text.length));
      return 1 + from - Math.max(0, result as number);
    }
    default:
      return 1 + text.length;
  }
}
