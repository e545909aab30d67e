// Lint, and the fence between the layers: arrows go one way (docs/adr/0001).
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const NODE = {
  group: ['node:*', 'fs', 'path', 'os', 'child_process', 'worker_threads', 'util', 'stream'],
  message: 'No Node built-ins here.',
};
const layer = (name) => ({ group: [`**/${name}/**`, `../${name}`], message: `This layer must not know src/${name}.` });
const VSCODE = { group: ['vscode'], message: 'Only src/extension imports vscode.' };

/** What each folder of src must not import. */
const FENCE = {
  core: [NODE, VSCODE, ...['protocol', 'extension', 'webview', 'worker', 'cli'].map(layer)],
  protocol: [NODE, VSCODE, ...['extension', 'webview', 'worker', 'cli'].map(layer)],
  extension: ['webview', 'cli'].map(layer),
  webview: [NODE, VSCODE, ...['extension', 'worker', 'cli'].map(layer)],
  worker: [VSCODE, ...['extension', 'webview', 'cli'].map(layer)],
  cli: [VSCODE, ...['extension', 'webview', 'protocol'].map(layer)],
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.vscode-test/', 'media/'] },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    // No pattern may take longer than its text: neither by backtracking (recommended) nor by trying from every start.
    files: ['src/**/*.ts'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/core/tsconfig.json', 'src/webview/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'CatchClause[body.body.length=0]', message: 'No empty catch.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...Object.entries(FENCE).map(([folder, patterns]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
  {
    // The core's reader and analysis run in workers (docs/adr/0008); esbuild.mjs sees to it that none comes along.
    files: ['src/extension/**/*.ts', 'src/webview/**/*.ts', 'src/protocol/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/core/**', '!**/core/view.js'],
              allowTypeImports: true,
              message: 'Of the core only types and src/core/view.ts: the rest runs in workers.',
            },
          ],
        },
      ],
    },
  },
  {
    // Core is a function of its arguments: no clock, no locale of the machine, no chance.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Core knows no clock; take it as an option.' },
        { object: 'Math', property: 'random', message: 'Core is deterministic.' },
      ],
      'no-restricted-globals': ['error', 'Intl', 'console', 'setTimeout', 'fetch'],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'Buffer',
          'fetch',
          'performance',
          'document',
          'window',
          'AbortSignal',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
