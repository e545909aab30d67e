import { hashWord } from '../language/hash.js';
import { hashTable } from '../language/hash-table.js';
import { Mark, type Tokens } from '../language/tokens.js';

const table = (words: string) => hashTable(words.split(/\s+/).map((word) => [hashWord(word), 1] as const));

/** Words that only technical talk uses much. */
const TECHNICAL = table(
  `ajax algorithm android angular apache api app application array asp.net bash boolean branch browser button bug click c#
  c++ class code codebase column command commit compile compiler config cpu css data database debug debugger dictionary
  dll docs documentation element emacs example exception exceptions exe export file files framework function gcc git
  github gui haskell html http https ide implementation import input install int integer interface ios iphone jar java
  javascript jquery json kernel kotlin lambda library linux lisp loop maven memory method module mongodb mysql node
  node.js npm null object objects oracle output parameter parameters parse parser perl php pixel plugin pointer pointers
  postgres python query react regex repo repository ruby scala script server servlet sql stack stdout string strings
  struct subclass swift syntax table template terminal test tests thread threads tomcat tuple type types ubuntu ui unit
  unix url user users utf variable vector version vim visual wpf xaml xcode xml yaml`,
);

/** Words with a mood elsewhere that technical talk uses to name things: "the error goes away", "a fatal exception". */
const DRY = table(
  `abort aborted accept accepted accepts active attack avoid bad best better block blocked blocks break breaks broken bug
  bugs care certain clear clearly conflict conflicts crash crashed crashes create created creates critical cut dead denied
  difficult dirty easier easily easy error errors exception fail failed failing fails failure fatal force forced free hard
  help helps hope huge ignore ignored ill illegal importance important interest interested invalid issue issues kill
  killed kills leak leaks like limited limit lost matter missing mistake mistakes natural no number ok okay parent play
  please problem problems raw ready reject rejected save saved secure security share shared shares solid solution
  solutions solve solved special stop stopped stops strange strong super support supported supports sure top trouble true
  trust value values want wants warning warnings weird well win worry worse wrong yes`,
);

/** Whether a text speaks of programs or machines, where words name more and feel less. */
export function isTechnical(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.marks[i] & Mark.Code || TECHNICAL.get(tokens.hashes[i]) !== 0) return true;
  }
  return false;
}

/** Whether the word of this hash mostly names a thing in technical talk. */
export function isDry(hash: number): boolean {
  return DRY.get(hash) !== 0;
}
