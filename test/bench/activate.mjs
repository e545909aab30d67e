// Loads and activates the extension named by the first argument in this process, with a stand-in for VS Code, and prints
// how long an empty module, the extension's code and `activate` took, in milliseconds.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);

/** Whatever is asked of it, it gives itself: enough for code that only registers things. */
const anything = new Proxy(function () {}, {
  get: (_target, key) =>
    key === 'then'
      ? undefined
      : key === Symbol.iterator
        ? [][Symbol.iterator].bind([])
        : key === Symbol.toPrimitive
          ? () => ''
          : anything,
  apply: () => anything,
  construct: () => anything,
});
class EventEmitter {
  event = () => ({ dispose() {} });
  fire() {}
  dispose() {}
}
class Disposable {
  static from() {
    return new Disposable();
  }
  dispose() {}
}
/** As many names as an editor gives: what is done with each of them has to show here. */
const types = readFileSync(require.resolve('@types/vscode/index.d.ts'), 'utf8');
const names = types.matchAll(/^\s*export (?:class|enum|namespace|const|function) (\w+)/gm);
const vscode = { ...Object.fromEntries([...names].map(([, name]) => [name, anything])), EventEmitter, Disposable };
/** No editor is open. */
vscode.window = new Proxy(anything, {
  get: (target, key) => (key === 'visibleTextEditors' ? [] : key === 'activeTextEditor' ? undefined : target[key]),
});

const load = Module._load;
Module._load = (request, ...rest) =>
  request === 'vscode'
    ? new Proxy(vscode, { get: (known, key) => known[key] ?? anything })
    : load.call(Module, request, ...rest);

const timeOf = (run) => {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
};
const [empty] = timeOf(() => require('./empty.cjs'));
const [loaded, extension] = timeOf(() => require(resolve(process.argv[2])));
const context = { subscriptions: [], asAbsolutePath: (name) => resolve(name), extensionUri: anything };
const [activated] = timeOf(() => extension.activate(context));
console.log(JSON.stringify({ empty, load: loaded, activate: activated }));
process.exit(0);
