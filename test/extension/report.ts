// Every line starts with a mark, because an extension host's console carries much that is not ours: test/host/suite.mjs
// prints the marked lines and nothing else.
const MARK = 'suite: ';

/**
 * Starts a mocha run and prints each result as it comes.
 * @param start begins the run and returns its runner; its callback gets the number of failures
 */
export async function report(start: (onEnd: (failures: number) => void) => Mocha.Runner): Promise<void> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = await new Promise<number>((resolve) => {
    const runner = start(resolve);
    runner.on('pass', (test) => {
      counts.passed++;
      print(`  ✓ ${title(test)} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', (test) => {
      counts.skipped++;
      print(`  - ${title(test)}: skipped`);
    });
    runner.on('fail', (test, error: unknown) => {
      counts.failed++;
      print(`  ✗ ${title(test)}\n${explain(error)}`);
    });
  });
  print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (failures > 0) throw new Error(`${failures} of the extension-host suite failed`);
  if (counts.passed === 0) throw new Error('The extension-host suite holds no test');
}

function title(test: Mocha.Runnable): string {
  return test.titlePath().join(' › ');
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { actual, expected } = error as Partial<Record<'actual' | 'expected', unknown>>;
  const values = expected === undefined ? [] : [`expected ${inspect(expected)}`, `actual   ${inspect(actual)}`];
  return [error.stack ?? error.message, ...values].join('\n');
}

function inspect(value: unknown): string {
  const isPlain = typeof value !== 'function' && !(value instanceof RegExp);
  return (isPlain ? JSON.stringify(value) : undefined) ?? String(value);
}

function print(text: string): void {
  for (const line of text.split('\n')) console.log(MARK + line);
}
