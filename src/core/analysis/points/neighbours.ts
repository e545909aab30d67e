import { hashPair } from '../language/hash.js';
import { Scanner } from '../language/scan.js';
import { countShared } from '../language/sorted.js';
import { type Stems, stemWords } from '../language/stems.js';
import type { Statement } from '../statements.js';

/** The pairs of content words that stand side by side in a statement: sorted hashes, in no order of the two. */
export type Neighbours = (statement: Statement) => Stems;

/** Reads the neighbours of statements of `text`, each statement once. */
export function neighbourReader(text: string): Neighbours {
  const scanner = new Scanner();
  const known = new Map<Statement, Stems>();
  return (statement) => {
    let pairs = known.get(statement);
    if (!pairs) known.set(statement, (pairs = read(statement)));
    return pairs;
  };

  function read(statement: Statement): Stems {
    const tokens = scanner.scan(text, [statement]);
    stemWords(tokens, statement.language);
    const pairs = new Set<number>();
    for (let i = 1; i < tokens.count; i++) {
      const [a, b] = [tokens.stems[i - 1], tokens.stems[i]];
      if (a !== 0 && b !== 0) pairs.add(hashPair(Math.min(a, b), Math.max(a, b)));
    }
    return [...pairs].sort((a, b) => a - b);
  }
}

/** Whether two statements have more in common than one word or one name: words side by side in both ("ice cream") count as one. */
export function sharesMore(a: Statement, b: Statement, neighboursIn: Neighbours): boolean {
  const shared = countShared(a.stems, b.stems);
  return shared - countShared(neighboursIn(a), neighboursIn(b)) > 1;
}
