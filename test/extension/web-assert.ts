// Stands in for node:assert/strict where there is no Node: the part of it that the suite uses, with the same strictness.
interface Difference extends Error {
  actual: unknown;
  expected: unknown;
}

type ErrorClass = new (...args: never[]) => Error;
type Check = (error: unknown) => boolean;
type Expected = RegExp | ErrorClass | Check | Record<string, unknown>;

function refuse(
  why: string,
  message: string | Error | undefined,
  values?: { actual: unknown; expected: unknown },
): never {
  if (message instanceof Error) throw message;
  throw Object.assign(new Error(message ?? why), values ?? {}) as Difference;
}

/** As `assert.ok`. */
export function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) refuse('The value is not truthy', message, { actual: value, expected: true });
}

/** As strict `assert.equal`. */
export function equal(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!Object.is(actual, expected)) refuse('The values differ', message, { actual, expected });
}

/** As strict `assert.notEqual`. */
export function notEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (Object.is(actual, expected)) refuse('The values are the same', message, { actual, expected });
}

/** As strict `assert.deepEqual`, for plain data, dates, sets and maps. */
export function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (!isSame(actual, expected)) refuse('The values differ', message, { actual, expected });
}

/** As strict `assert.notDeepEqual`. */
export function notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void {
  if (isSame(actual, expected)) refuse('The values are the same', message, { actual, expected });
}

/** As `assert.match`. */
export function match(text: string, pattern: RegExp, message?: string | Error): void {
  if (!pattern.test(text))
    refuse(`The text does not match ${pattern}`, message, { actual: text, expected: String(pattern) });
}

/** As `assert.doesNotMatch`. */
export function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void {
  if (pattern.test(text)) refuse(`The text matches ${pattern}`, message, { actual: text, expected: String(pattern) });
}

/** As `assert.throws`. */
export function throws(run: () => unknown, expected?: Expected, message?: string | Error): void {
  try {
    run();
  } catch (error) {
    return checkError(error, expected, message);
  }
  refuse('Nothing was thrown', message);
}

/** As `assert.rejects`. */
export async function rejects(
  run: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected,
  message?: string | Error,
): Promise<void> {
  try {
    await (typeof run === 'function' ? run() : run);
  } catch (error) {
    return checkError(error, expected, message);
  }
  refuse('The promise was kept', message);
}

/** As `assert.fail`. */
export function fail(message?: string | Error): never {
  refuse('Failed', message);
}

function checkError(error: unknown, expected: Expected | undefined, message: string | Error | undefined): void {
  if (expected !== undefined && !isExpected(error, expected)) {
    refuse('Another error was thrown', message, { actual: String(error), expected });
  }
}

function isExpected(error: unknown, expected: Expected): boolean {
  if (expected instanceof RegExp) return expected.test(String(error));
  if (typeof expected === 'object') {
    return Object.entries(expected).every(([key, value]) => isSame((error as Record<string, unknown>)[key], value));
  }
  if (expected === Error || expected.prototype instanceof Error) return error instanceof expected;
  return (expected as Check)(error);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof Set) return isSame([...a], [...(b as Set<unknown>)]);
  if (a instanceof Map) return isSame([...a], [...(b as Map<unknown, unknown>)]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

const assert = Object.assign(ok.bind(undefined), {
  ok,
  equal,
  notEqual,
  deepEqual,
  notDeepEqual,
  strictEqual: equal,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
  fail,
});
export { assert as default };
