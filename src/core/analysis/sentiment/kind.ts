import { hashWord } from '../language/hash.js';
import { hashTable, type HashTable } from '../language/hash-table.js';
import { Mark, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';

/** What a text speaks of, as far as it matters for its mood. */
export const enum Kind {
  Prose = 0,
  /** It may be technical. */
  Mixed = 1,
  /** Of programs or machines, where words name more and feel less. */
  Technical = 2,
}

/** Words that hardly anything but technical talk uses: one is enough. */
const TECHNICAL = `ajax algorithm android angular apache api apis app array ascii asp asp.net async backend bash bios bool boolean
   browser c# c++ centos changelog checkbox chmod clang cli cmake cmd cobol codebase compile compiled compiler
   compiles compiling config constructor controller controllers cpu cron css css3 csv cygwin daemon database datagrid
   db debian debug debugger debugging delphi deprecated destructor directx div django dll dns docker downvote
   downvoted dropdown ejb emacs encoding encodings enum enums exe fedora firewall fortran frontend ftp gcc gif git
   github golang gpu gradle gridview gui haskell hibernate href html html5 http https ide iframe implement
   implementation implementations implements inheritance integer intellij ios iphone iterator iterators jar java
   javascript jpg jquery js jsf json jsp kernel kotlin kubernetes lambda linq linux lisp listbox llvm localhost
   makefile malloc matlab maven middleware mingw mongodb mutex mysql namespace namespaces netbeans nginx node.js npm
   numpy opengl oracle orm osx overload overloaded overloading param parse parsed parser parsing perl php php5
   phpmyadmin pip pixel plugin plugins png postgres postgresql powershell programmer programming python query rails
   react recursion recursive redis refactor refactoring regex regexp repo repository restful ruby runtime scala schema
   schemas sdk sdks segfault server servlet silverlight sql sqlite ssh stackoverflow stacktrace stderr stdin stdout
   string strings struct structs stylesheet subclass subclasses sudo superclass svg svn syntax tcp textbox thread
   threads timestamp tokenizer tomcat tuple typescript ubuntu udp ui unicode unix upvote upvoted url utf utf8 varchar
   variables vb vba viewmodel vim vm wcf webpack winforms workaround workarounds wpf wsdl xaml xcode xml xpath xslt
   yaml`;

/** Words that technical talk shares with others: two different ones are needed, one is a hint. */
const HALF_TECHNICAL = `answer answered answers application apply approach arrays automatically behavior behaviour below binding branch
   bug build builds button class click client clients code codes column command comment comments commit
   configuration copy data default device devices dictionary disk docs document documentation download downloads
   driver drivers edit edited element email environment error errors example exception exceptions export feature
   features field fields file files fix fixed following form format formats forms framework function google id ids
   image images import include input install interface issue issues item items join keyboard laptop library line
   lines link links list lists log logic logs loop memory method methods module multiple node note null object
   objects option options output page pages parameter parameters password pattern patterns performance permission
   permissions pointer pointers post posted posts problem process properties property question questions reference
   references request requests response result results sample script security select setting settings site software
   solution solutions solve solved solving stack suggestion suggestions swift tab table tag tags template terminal
   test tests text tool tools tutorial type types unit update updated use user users using variable vector version
   versions visual web website window windows worked works`;

/** Words with a mood elsewhere that technical talk uses to name things: "the error goes away", "a fatal exception". */
const DRY = wordSet(
  `abort aborted accept accepted accepts active argument arguments attack avoid bad best better block blocked blocks break breaks broken bug
  bugs care certain clear clearly conflict conflicts crash crashed crashes create created creates critical cut dead denied
  difficult dirty easier easily easy error errors exception fail failed failing fails failure fatal force forced free hard
  help helps hope huge ignore ignored ill illegal importance important interest interested invalid issue issues kill
  killed kills leak leaks like limited limit lost matter missing mistake mistakes natural no number ok okay parent play
  please problem problems raw ready reject rejected save saved secure security share shared shares solid solution
  solutions solve solved special stop stopped stops strange strong super support supported supports sure top trouble true
  trust value values want wants warning warnings weird well win worry worse wrong yes`,
);

let signs: HashTable | null = null;
const readSigns = (): HashTable =>
  hashTable([...entries(HALF_TECHNICAL, Kind.Mixed), ...entries(TECHNICAL, Kind.Technical)]);

function entries(words: string, kind: Kind): readonly (readonly [hash: number, kind: number])[] {
  return words.split(/\s+/).map((word) => [hashWord(word), kind] as const);
}

/** The kind of a text. */
export function kindOf({ hashes, marks, count }: Tokens): Kind {
  signs ??= readSigns();
  let hint = 0;
  for (let i = 0; i < count; i++) {
    if (marks[i] & Mark.Code) return Kind.Technical;
    const sign = signs.get(hashes[i]) as Kind;
    if (sign === Kind.Technical) return sign;
    if (sign === Kind.Prose || hashes[i] === hint) continue;
    if (hint !== 0) return Kind.Technical;
    hint = hashes[i];
  }
  return hint === 0 ? Kind.Prose : Kind.Mixed;
}

/** Whether the word of this hash mostly names a thing in technical talk. */
export function isDry(hash: number): boolean {
  return DRY.has(hash);
}
