import { Mark, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';

/** Words that hardly anything but technical talk uses: one is enough. */
const TECHNICAL = wordSet(
  `ajax algorithm android angular apache api app array asp.net bash boolean browser c# c++ codebase compile compiler config cpu
  css database debug debugger dll emacs exe gcc git github gui haskell html http https ide implementation integer ios iphone jar
  java javascript jquery json kernel kotlin lambda linux lisp maven mongodb mysql node.js npm oracle param parse parser perl php
  pixel plugin postgres python query react regex repo repository ruby scala server servlet sql stdout string strings struct
  subclass syntax thread threads tomcat tuple ubuntu ui unix url utf vim wpf xaml xcode xml yaml`,
);

/** Words that technical talk shares with others: two are needed. */
const HALF_TECHNICAL = wordSet(
  `application branch bug button class click code column command commit data dictionary docs documentation element example
  exception exceptions export file files framework function import input install interface library loop memory method module
  node null object objects output parameter parameters pointer pointers script stack swift table template terminal test tests
  type types unit user users variable vector version visual question answer`,
);

/** Words with a mood elsewhere that technical talk uses to name things: "the error goes away", "a fatal exception". */
const DRY = wordSet(
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
  let half = 0;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i];
    if (tokens.marks[i] & Mark.Code || TECHNICAL.has(hash)) return true;
    if (HALF_TECHNICAL.has(hash) && ++half === 2) return true;
  }
  return false;
}

/** Whether the word of this hash mostly names a thing in technical talk. */
export function isDry(hash: number): boolean {
  return DRY.has(hash);
}
