import { phraseTable, type PhraseTable } from '../language/phrase-table.js';

/** What a cue speaks for. `ask` challenges in a debate and only asks among people who help; `sarcasm` says the opposite of its words. */
export type CueKind = 'agree' | 'disagree' | 'neutral' | 'ask' | 'sarcasm';

/** A row of phrases that speak alike. */
export interface CueRow {
  readonly kind: CueKind;
  /** What they add to the logarithm of the odds. */
  readonly strength: number;
  /**
   * How plainly they tell a reader: 1 by themselves, 0.5 beside others, 0.25 where the stance is sure anyway; 0 for words that only
   * make it likelier.
   */
  readonly says: number;
  readonly phrases: string;
}

// The families follow the literature on agreement in dialogue (docs/analysis.md); the words and strengths are our own.

/** Said at the very start of a reply. */
const OPENERS: readonly CueRow[] = [
  {
    kind: 'agree',
    strength: 1.6,
    says: 1,
    phrases: `exactly, agreed, absolutely, indeed, precisely, amen, totally, definitely, seconded, yep, yup, same here, me too,
      i agree, i fully agree, completely agree, totally agree, fully agree, strongly agree, i totally agree, i completely agree, i also agree, so true, very true, this exactly, exactly this,
      well said, well put, good point, great point, couldn't agree more, can't agree more, cannot agree more, spot on, hear hear,
      you're right, you are right, you're absolutely right, you are absolutely right, bingo, +1, ditto, 100%, preach,
      genau, stimmt, richtig, einverstanden, ganz genau, da stimme ich zu, sehe ich auch so, exactement, tout à fait, absolument,
      je suis d'accord, entièrement d'accord, bien dit, exacto, exactamente, de acuerdo, totalmente de acuerdo, tienes razón,
      estoy de acuerdo, exatamente, concordo, com certeza, tens razão, você tem razão, esatto, esattamente, sono d'accordo,
      hai ragione, concordo pienamente, precies, klopt, helemaal mee eens, mee eens, eens, inderdaad`,
  },
  {
    kind: 'agree',
    strength: 0.9,
    says: 0.5,
    phrases: `yes, of course, yeah, yea, ya, right, true, correct, fair enough, fair point, i know right, i know, makes sense, sounds good,
      love this, sure, ah yes, oh yes, oh yeah, hell yes, hell yeah, ja, doch ja, jawohl, oui, sí, claro, sim, sì`,
  },
  {
    kind: 'agree',
    strength: 0.9,
    says: 0.25,
    phrases: `i love, same, also, plus, that's why, this is why, nice, great, awesome, not only that, not to mention`,
  },
  { kind: 'agree', strength: 0.9, says: 0, phrases: 'this, and, haha, hahaha, lmao, ok, okay' },
  {
    kind: 'disagree',
    strength: 1.5,
    says: 1,
    phrases: `nope, nah, wrong, incorrect, false, bullshit, nonsense, rubbish, bs, i disagree, i strongly disagree, i respectfully disagree,
      not true, not really, no way, i don't think so,
      actually i don't think so, ich glaube nicht, je ne crois pas, no lo creo, acho que não, non credo, that's not, that is not, that isn't, that's wrong, that's just wrong, it's not, it is not,
      it isn't, this is not, this isn't, this is wrong, you're wrong, you are wrong, no it, no they, no you, no he, no she, no that,
      no it's, no that's, no it isn't, you're not, you are not, they're not, they aren't, he's not, except that, lol no, lol what,
      how is that, how is this, since when, says who, source, citation needed, falsch, stimmt nicht, das stimmt nicht, unsinn, quatsch,
      nein, faux, c'est faux, pas du tout, je ne suis pas d'accord, falso, mentira, no estoy de acuerdo, no es cierto,
      discordo, não concordo, errado, não é verdade, sbagliato, non sono d'accordo, non è vero, onzin, fout, klopt niet,
      oneens, niet waar, non, nee, não`,
  },
  {
    kind: 'disagree',
    strength: 0.8,
    says: 0.5,
    phrases: 'no, come on, oh come on, oh please, give me a break, huh',
  },
  {
    kind: 'disagree',
    strength: 0.8,
    says: 0.25,
    phrases: `but, not, so you, so you're, you mean, actually, except, however, there's no, there is no, there are no, i don't,
      i don't think, don't, and yet, yet, really, aber, mais, pero, mas, ma, maar`,
  },
  { kind: 'disagree', strength: 0.8, says: 0, phrases: "you, your, you're, umm, um, uh, err, or, if, lol" },
  {
    kind: 'ask',
    strength: 0.8,
    says: 0,
    phrases: 'why, what, how, are you, do you, what if, warum, wieso, pourquoi, perché, waarom',
  },
  { kind: 'agree', strength: 0.2, says: 0, phrases: 'this is, this was, this has, this will' },
  {
    kind: 'neutral',
    strength: 0.1,
    says: 0,
    phrases: 'no one, no idea, no matter, no need, no other, right now, right after',
  },
  {
    kind: 'neutral',
    strength: 0.9,
    says: 1,
    phrases: `thanks, thank you, thx, ty, many thanks, danke, vielen dank, merci, gracias, obrigado, obrigada, grazie, bedankt`,
  },
  {
    kind: 'neutral',
    strength: 0.9,
    says: 0,
    phrases: `because, my, mine, i was, i had, i got, i did, i've been, it depends, depends, maybe, perhaps, not sure, i'm not sure, sorry, i'm sorry,
      i'm so sorry, how long, how old, how did, where, when, who, which, did you, have you, can you, could you, what is, what's, what are,
      what did, anyone, does anyone, is there, good luck, hope, i hope, congrats, congratulations, interesting, that's interesting,
      good question, great question, good questions, great questions, gute frage, bonne question, buena pregunta, boa pergunta,
      bella domanda, goede vraag, hi, hello, hey, welcome, edit, for example, here, here's, see, according to,
      vielleicht, peut-être, quizás, talvez, forse, misschien`,
  },
];

/** Said anywhere. */
const INSIDE: readonly CueRow[] = [
  {
    kind: 'agree',
    strength: 1.1,
    says: 1,
    phrases: `agree, i agree, agreed, totally agree, exactly, good point, great point, excellent point, fair point, valid point, well said,
      well put, you're right, you are right, he's right, she's right, he is right, they're right, spot on, couldn't agree more,
      can't agree more, cannot agree more, same here, me too, you convinced me, you've convinced me, changed my mind, change my mind,
      you changed my view, i stand corrected, delta, i was wrong, my mistake, my bad, makes sense, that's true, that is true,
      this is true, it's true, so true, absolutely right, exactly right, completely right, stimme zu, stimme dir zu, hast recht,
      gebe dir recht, guter punkt, d'accord avec, tu as raison, vous avez raison, bon point, de acuerdo, tienes razón, buen punto,
      concordo, tens razão, tem razão, bom ponto, d'accordo con, hai ragione, buon punto, mee eens, je hebt gelijk, goed punt`,
  },
  {
    kind: 'agree',
    strength: 0.35,
    says: 0,
    phrases: `yes, yeah, yep, too, as well, also, same, indeed, totally, absolutely, definitely, true, correct, of course, obviously,
      thing is, this is why, that's why, makes sense, we need, we should, we can, we all, love, hate, lol, haha, lmao`,
  },
  {
    kind: 'disagree',
    strength: 1.1,
    says: 1,
    phrases: `disagree, i disagree, i don't think so, don't agree, do not agree, can't agree, cannot agree, you're wrong, you are wrong,
      that's wrong, not true, isn't true, is not true, untrue, incorrect, bullshit, nonsense, not correct, isn't correct, makes no sense,
      doesn't make sense, don't make sense, no sense, strawman, straw man, red herring, whataboutism, no evidence, no proof,
      zero evidence, you're lying, on the contrary, misinformed, missing the point, missed the point, miss the point, beside the point,
      doesn't follow, does not follow, you're ignoring, you are ignoring, you're missing, you're forgetting, you're confusing, you're conflating,
      you are confusing, you are conflating,
      stimme nicht zu, nicht einverstanden, ist falsch, stimmt nicht, pas d'accord, est faux, no estoy de acuerdo, es falso,
      não concordo, discordo, é falso, non sono d'accordo, è falso, niet mee eens, klopt niet, is niet waar, oneens`,
  },
  {
    kind: 'disagree',
    strength: 1.1,
    says: 0.5,
    phrases: `is wrong, are wrong, false, that's not, that is not, it's not, not how, any evidence, any proof, a lie, lies, liar, troll,
      ridiculous, absurd, delusional, you don't, you can't, you think, you clearly, you obviously, you should, you're just, try again,
      citation, that doesn't mean, that does not mean, not what i said, i never said, what makes you, you mean, do you think, do you really, do you even, are you, aren't you, don't you, so what, why would,
      why should, how does that, how is that, contrary to, misleading, ignorant, idiot, stupid, moron`,
  },
  {
    kind: 'disagree',
    strength: 0.3,
    says: 0,
    phrases: `actually, however, but, though, although, yourself, than, stop, tell, wrong, problem, isn't, doesn't, aren't, shouldn't,
      wouldn't, can't, not a, not the, even if, such, any, why, question is, rather, instead, whether`,
  },
  {
    kind: 'neutral',
    strength: 0.5,
    says: 0.5,
    phrases: 'thanks, thank you',
  },
  {
    kind: 'neutral',
    strength: 0.5,
    says: 0,
    phrases: `interesting, good luck, i hope, sorry, not sure, i'm not sure, it depends, maybe, perhaps, i think, i guess,
      i was, i had, i have been, i've been, i got, my doctor, my experience, in my case, hear that, do you know, did you, have you,
      can you, could you, does anyone, what is, where, how long, how much, how many, seems to, a little, wondering, curious, let me know`,
  },
  {
    kind: 'sarcasm',
    strength: 0.8,
    says: 0.5,
    phrases: 'yeah right, oh really, sure thing, yeah sure, how dare, good one, nice try, /s, as if',
  },
];

/** A table of cues and the rows behind it. */
export interface Cues {
  readonly table: PhraseTable;
  readonly rows: readonly CueRow[];
}

const cues = (rows: readonly CueRow[]): Cues => ({ rows, table: phraseTable(rows.map((row) => row.phrases)) });

export const OPENING_CUES = cues(OPENERS);
export const INSIDE_CUES = cues(INSIDE);
