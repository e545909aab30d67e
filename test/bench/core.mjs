import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const OUT = resolve('out/bench');

/** Builds the core as it is now, minified as it ships, and imports what internals.ts names. */
export async function loadCore() {
  mkdirSync(OUT, { recursive: true });
  const outfile = join(OUT, 'core.mjs');
  await esbuild.build({
    entryPoints: ['test/bench/internals.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    alias: { 'entities/decode': './src/core/inputs/no-entity-tables.ts' },
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
