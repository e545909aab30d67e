import { hashWord } from './hash.js';
import { STEMMERS } from './natural.js';

/** English words that debates use for one another, a line a concept: our own list. A word may stand in several lines. */
const CONCEPTS = `
allow permit let legal legalize legalise lawful authorize permission consent
ban prohibit forbid illegal outlaw abolish prohibition restrict restriction stop prevent
law legislation rule regulation regulate statute policy
right freedom liberty free choice choose decide decision autonomy option
government state authority authorities administration federal politician
child children kid kids young youth minor teen teenager adolescent baby
parent mother father family families
school student education educate teach teacher learn learning pupil classroom university college academic
work job employment employ employee career worker labor labour occupation profession
employer company companies business corporation firm
money cost expensive price pay afford fund finance financial economic economy economically budget dollar
tax taxes taxpayer
save saving savings
poor poverty needy disadvantaged underprivileged unprivileged
rich wealthy wealth affluent
harm hurt damage injure injury detrimental harmful damaging injurious bad negative negatively
danger dangerous risk risky hazard hazardous unsafe threat threaten
safe safety secure security protect protection protective safeguard shield
kill death die dead murder deadly fatal life lives execution execute
health healthy medical medicine doctor patient illness disease sick hospital treatment treat
suffer suffering pain painful agony misery
mental psychological psychologically emotional emotionally stress depression anxiety
drug drugs addiction addict addictive substance marijuana
crime criminal offender felon convict offence offense illegal
police officer
prison jail punishment punish penalty sentence
innocent wrong wrongly mistaken mistakenly error
equal equality fair fairness fairly equally equity unequal
discriminate discrimination discriminatory racist racism bias prejudice unfair inequality
woman women female girl gender feminine
man men male
religion religious faith belief church god spiritual
moral immoral ethical unethical morality ethics
value values tradition traditional culture cultural heritage history historical
marriage marry spouse couple wedding
environment environmental climate pollution pollute planet nature ecological earth
energy power fuel electricity
technology technological science scientific research researcher innovation
space exploration explore
internet online web website social
media news journalism journalist press
speech expression express opinion speak voice
vote voter election electoral democracy democratic citizen
war military army soldier fight combat weapon defense defence troops
country nation national nationwide society community public
world global international worldwide
help aid assist assistance support beneficial benefit advantage useful good positive positively improve better
need necessary necessity essential require important vital
want desire wish
increase more rise grow growth raise boost
decrease less reduce lower fewer decline lessen diminish cut
encourage promote motivate incentive
discourage deter deterrent dissuade
effective effectiveness efficient work works
ineffective useless fail failure pointless futile unsuccessful
waste wasteful squander
problem issue trouble difficulty
solve solution fix resolve
result lead cause create produce consequence effect
abuse abusive exploit exploitation mistreat misuse
privacy private invade invasion personal intrusive
information data
animal animals species wildlife pet dog creature
food eat eating diet nutrition nutritious
obese obesity overweight fat
body bodies beauty appearance look physical
surgery operation procedure
quality standard
opportunity chance access accessible available
responsible responsibility accountable accountability liable
independent independence independently
dependent depend dependency rely reliance reliant
time hours schedule
home homeschool homeschooling house
individual individuals person people human
old elderly aged senior retire retirement
accident crash driver driving drive car vehicle
violence violent aggressive aggression fighting
addicted gambling gamble
skill ability talent skilled
social socialize socialization interact interaction
compete competition competitive
true truth honest fact accurate
false lie misleading fake untrue misinformation
easy easily simple convenient
hard difficult complicated complex
control influence power dominate
diverse diversity variety different
respect dignity dignified
worse worsen
immigrant immigration migrant immigrate
trade market industry
cruel inhumane cruelty barbaric torture
corrupt corruption
permanent forever lasting
quick fast rapid quickly
same similar alike
offensive offend insult insulting
terror terrorist terrorism
entertainment entertaining fun enjoy enjoyable enjoyment
motivation effort
guarantee ensure
replace alternative instead substitute
limit limited
exist existence
peace peaceful conflict
`;

const NONE: readonly number[] = [];
let table: Map<number, readonly number[]> | null = null;

/** The concepts that the stem of this hash belongs to, as numbers; mostly none or one. */
export function conceptsOf(stem: number): readonly number[] {
  table ??= readConcepts();
  return table.get(stem) ?? NONE;
}

function readConcepts(): Map<number, readonly number[]> {
  const concepts = new Map<number, number[]>();
  CONCEPTS.trim()
    .split('\n')
    .forEach((line, concept) => {
      for (const word of line.split(' ')) {
        const stem = hashWord(STEMMERS.en(word));
        const list = concepts.get(stem) ?? [];
        if (!list.includes(concept)) list.push(concept);
        concepts.set(stem, list);
      }
    });
  return concepts;
}
