/** Put in at build time from package.json (esbuild.mjs). */
declare const DISCUSSION_LENS_VERSION: string;

export const VERSION: string = DISCUSSION_LENS_VERSION;
