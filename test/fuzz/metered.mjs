// An esbuild plugin that makes the core count what it does. Every entry into a function and every turn of a loop is a step;
// a call of a built-in that walks over text or a list costs as many steps as it walks. So growth can be told exactly, on
// a machine that is busy with something else too, and what ships has no counter in it.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const CORE = /[\\/]src[\\/]core[\\/].+\.ts$/;

/** Built-ins that walk: their calls go through `walk` of meter.ts. */
const WALKING = new Set([
  ...['exec', 'test', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'],
  ...[
    'indexOf',
    'lastIndexOf',
    'includes',
    'join',
    'slice',
    'concat',
    'trim',
    'toLowerCase',
    'toUpperCase',
    'normalize',
  ],
]);

/** @type {import('esbuild').Plugin} */
export const metered = {
  name: 'metered',
  setup(build) {
    build.onLoad({ filter: CORE }, ({ path }) => ({
      contents: withMeter(readFileSync(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

/**
 * TypeScript in, JavaScript that counts out; `meter` and `walk` are free names in it, which esbuild's `inject` binds.
 * @param {string} source
 * @param {string} fileName
 */
export function withMeter(source, fileName) {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(source, { fileName, compilerOptions, transformers: { before: [countSteps] } }).outputText;
}

/** @type {ts.TransformerFactory<ts.SourceFile>} */
function countSteps(context) {
  const { factory } = context;
  const step = () =>
    factory.createPostfixIncrement(factory.createPropertyAccessExpression(factory.createIdentifier('meter'), 'steps'));
  const counted = (/** @type {ts.Statement} */ body) =>
    ts.isBlock(body)
      ? factory.updateBlock(body, [factory.createExpressionStatement(step()), ...body.statements])
      : factory.createBlock([factory.createExpressionStatement(step()), body]);

  /** @type {ts.Visitor} */
  const visit = (node) => {
    const done = ts.visitEachChild(node, visit, context);
    if (ts.isForStatement(done))
      return factory.updateForStatement(
        done,
        done.initializer,
        done.condition,
        done.incrementor,
        counted(done.statement),
      );
    if (ts.isForOfStatement(done))
      return factory.updateForOfStatement(
        done,
        done.awaitModifier,
        done.initializer,
        done.expression,
        counted(done.statement),
      );
    if (ts.isWhileStatement(done)) return factory.updateWhileStatement(done, done.expression, counted(done.statement));
    if (ts.isDoStatement(done)) return factory.updateDoStatement(done, counted(done.statement), done.expression);
    if (ts.isArrowFunction(done) && !ts.isBlock(done.body)) {
      const body = factory.createParenthesizedExpression(factory.createComma(step(), done.body));
      return factory.updateArrowFunction(
        done,
        done.modifiers,
        done.typeParameters,
        done.parameters,
        done.type,
        done.equalsGreaterThanToken,
        body,
      );
    }
    if (ts.isBlock(done) && ts.isFunctionLike(node.parent)) return counted(done);
    if (ts.isCallExpression(done) && isWalk(done)) {
      const { expression, name } = /** @type {ts.PropertyAccessExpression} */ (done.expression);
      const walk = factory.createIdentifier('walk');
      return factory.createCallExpression(walk, undefined, [
        expression,
        factory.createStringLiteral(name.text),
        ...done.arguments,
      ]);
    }
    return done;
  };
  return (file) => ts.visitEachChild(file, visit, context);
}

/** A plain call of a walking built-in by its name; calls on `super` or behind `?.` are left as they are. */
function isWalk(/** @type {ts.CallExpression} */ { expression, questionDotToken }) {
  if (questionDotToken || !ts.isPropertyAccessExpression(expression) || ts.isOptionalChain(expression)) return false;
  return WALKING.has(expression.name.text) && expression.expression.kind !== ts.SyntaxKind.SuperKeyword;
}
