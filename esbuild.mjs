// Builds everything that ships, and the test bundles.
//
//   node esbuild.mjs             dist/: extension (desktop, web), panel, worker, command line, core library
//   node esbuild.mjs --tests     out/test/: the unit tests; out/suite/: the extension-host suite
//   … --suite=NAME               of that suite only the file of this name, to try it quickly
//   node esbuild.mjs --watch     dist/ again at every change
//   node esbuild.mjs --dev       unminified, with source maps
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { noticesOf, shippedPackages } from './test/host/notices.mjs';

const flags = new Set(process.argv.slice(2));
const suiteName = [...flags].find((flag) => flag.startsWith('--suite='))?.slice('--suite='.length) ?? '';
const dev = flags.has('--dev') || flags.has('--watch');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  target: 'es2022',
  define: { DISCUSSION_LENS_VERSION: JSON.stringify(version) },
  alias: { 'entities/decode': './src/core/inputs/no-entity-tables.ts' },
};
/** @type {esbuild.BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
/** @type {esbuild.BuildOptions} */
const browser = { platform: 'browser', format: 'iife' };

/**
 * The core runs in workers only (docs/adr/0008): the build fails where the extension itself would pull it in.
 * @type {esbuild.Plugin}
 */
const coreApart = {
  name: 'core-apart',
  setup(build) {
    const text = 'The extension host must not load the core: ask a worker, or import core/view.js';
    build.onResolve({ filter: /\/core\/index\.js$/ }, () => ({ errors: [{ text }] }));
  },
};
/**
 * Takes `vscode` as it is. `import * as` would give each of the extension's files a copy of it, and it has some 350 names: three
 * quarters of the time that starting took (docs/adr/0014).
 * @type {esbuild.Plugin}
 */
const editorAsIs = {
  name: 'editor-as-is',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]extension[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        `import * as vscode from 'vscode'`,
        `import vscode = require('vscode')`,
      ),
      loader: 'ts',
    }));
  },
};
/** @type {esbuild.BuildOptions} */
const extension = { external: ['vscode'], plugins: [coreApart, editorAsIs] };

/** What ships: one entry a file of dist. An entry whose source is not there yet is left out. */
const SHIPPED = [
  { in: 'src/extension/extension.ts', out: 'dist/extension.js', ...node, ...extension },
  { in: 'src/extension/extension.web.ts', out: 'dist/extension.web.js', ...browser, format: 'cjs', ...extension },
  { in: 'src/webview/panel.ts', out: 'dist/panel.js', ...browser },
  { in: 'src/webview/folder.ts', out: 'dist/folder.js', ...browser },
  { in: 'src/worker/node.ts', out: 'dist/worker.js', ...node },
  { in: 'src/worker/web.ts', out: 'dist/worker.web.js', ...browser },
  { in: 'src/cli/main.ts', out: 'dist/cli.js', ...node, banner: { js: '#!/usr/bin/env node' } },
  { in: 'src/cli/jobs/pool.ts', out: 'dist/cli-pool.js', ...node },
  { in: 'src/cli/jobs/worker.ts', out: 'dist/cli-worker.js', ...node },
  { in: 'src/core/index.ts', out: 'dist/core.cjs', ...node, platform: 'neutral' },
  { in: 'src/core/index.ts', out: 'dist/core.mjs', ...browser, format: 'esm' },
].filter((entry) => existsSync(entry.in));

const shippedOptions = SHIPPED.map(({ in: entry, out, ...options }) => ({
  ...common,
  ...options,
  entryPoints: [entry],
  outfile: out,
}));

/** Files below `folder` whose names end in `ending`, with `skip` naming subfolders left out. */
function filesBelow(folder, ending, skip = []) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith(ending))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !skip.some((name) => relative(folder, path).startsWith(name + '/')))
    .sort();
}

/** Lets `import('#suite')` load all of `files`, so that one bundle holds every test of the extension host. */
function suite(files) {
  const contents = files.map((file) => `import ${JSON.stringify('./' + file)};`).join('\n');
  return {
    name: 'suite',
    setup(build) {
      build.onResolve({ filter: /^#suite$/ }, ({ path }) => ({ path, namespace: 'suite' }));
      build.onLoad({ filter: /^#suite$/, namespace: 'suite' }, () => ({ contents, resolveDir: process.cwd() }));
    },
  };
}

const testOptions = [
  {
    ...common,
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: filesBelow('test', '.test.ts', ['extension', 'browser']),
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.cjs' },
    packages: 'external',
  },
  {
    ...common,
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: filesBelow('test/extension', 'index.ts').concat(filesBelow('test/browser', '.test.ts')),
    outdir: 'out/suite',
    outbase: 'test',
    external: ['vscode', 'playwright-core'],
    plugins: [suite(filesBelow('test/extension/suite', `${suiteName}.test.ts`))],
    logOverride: { 'require-resolve-not-external': 'silent' },
  },
  {
    // The same suite for the web extension host, where mocha's browser build would replace `module.exports`.
    ...common,
    ...browser,
    minify: false,
    sourcemap: 'inline',
    entryPoints: filesBelow('test/extension', 'index.web.ts'),
    outdir: 'out/suite',
    outbase: 'test',
    external: ['vscode'],
    globalName: 'suiteModule',
    footer: { js: 'module.exports = suiteModule;' },
    alias: { 'node:assert/strict': './test/extension/web-assert.ts' },
    plugins: [
      suite(
        filesBelow('test/extension/suite', `${suiteName}.test.ts`).filter((file) => !file.endsWith('.node.test.ts')),
      ),
    ],
  },
];

if (flags.has('--watch')) {
  for (const options of shippedOptions) await (await esbuild.context(options)).watch();
} else if (flags.has('--tests')) {
  rmSync('out', { recursive: true, force: true });
  await Promise.all(testOptions.filter((o) => o.entryPoints.length > 0).map((o) => esbuild.build(o)));
} else {
  rmSync('dist', { recursive: true, force: true });
  const built = await Promise.all(shippedOptions.map((options) => esbuild.build({ ...options, metafile: true })));
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(shippedPackages(built.map(({ metafile }) => metafile))));
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
  const tsc = [
    'node_modules/typescript/bin/tsc',
    '-p',
    'src/core',
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
  ];
  execFileSync(process.execPath, [...tsc, '--outDir', 'dist/types'], { stdio: 'inherit' });
}
