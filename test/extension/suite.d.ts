/** Every test file of `suite/`, gathered by esbuild.mjs; importing it registers the tests. */
declare module '#suite' {}

declare module 'mocha/mocha.js' {}
