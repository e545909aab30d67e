import { phraseTable, type PhraseTable } from '../language/phrase-table.js';

/** What a sentence does in an argument. */
export type Role = 'claim' | 'premise' | 'none';

/** A row of phrases that speak for one role. `strength` is what they add to the logarithm of its odds. */
export interface RoleCueRow {
  readonly role: Role;
  readonly strength: number;
  readonly phrases: string;
}

// Discourse markers as the literature on argument mining lists them (docs/analysis.md); the choice and strengths are our own.

/** At the start of a sentence. */
const OPENERS: readonly RoleCueRow[] = [
  {
    role: 'claim',
    strength: 1.8,
    phrases: 'in conclusion, to conclude, to sum up, in sum, in summary, all in all, to summarize, overall',
  },
  {
    role: 'claim',
    strength: 1.2,
    phrases: `therefore, thus, hence, consequently, in my opinion,
      in my view, from my point of view, from my perspective, i think, i believe, i strongly believe, i would argue, i'd argue,
      i would say, i agree, i disagree, i strongly agree, i firmly believe, personally, imo, imho, so we should, cmv, my point is,
      the point is, bottom line, clearly, obviously, it follows, first of all, firstly, secondly, thirdly, last but not least, to begin with,
      on the one hand, on the other hand, ich finde, ich denke, ich glaube, meiner meinung nach, daher, deshalb, also, je pense,
      à mon avis, donc, creo que, en mi opinión, por lo tanto, acho que, na minha opinião, portanto, penso che, secondo me, quindi,
      ik vind, ik denk, volgens mij, dus, daarom`,
  },
  {
    role: 'claim',
    strength: 0.4,
    phrases: `however i, nevertheless, besides, in, to, from, on, another, although, admittedly, first, second, third, finally, so, that, the,
      this is, you don't, you should, 1, 2, 3`,
  },
  {
    role: 'premise',
    strength: 1.3,
    phrases: `for example, for instance, because, since, e.g, according to, in fact, a study, studies, research, statistics, the data,
      this is because, that is because, as an example, to illustrate, consider, imagine, take, given that, due to, evidence,
      zum beispiel, weil, denn, da, laut, par exemple, parce que, car, selon, por ejemplo, porque, según, por exemplo, segundo,
      per esempio, perché, ad esempio, secondo, bijvoorbeeld, omdat, want, volgens`,
  },
  {
    role: 'premise',
    strength: 0.6,
    phrases: `if, when, they, there is, for, some, moreover, furthermore, in addition, also, and, it is, it's, he, she, we, you can, as,
      with, by, even, not only, this would, this means, that means, after, once, similarly, likewise, last year, most, many`,
  },
  {
    role: 'none',
    strength: 1.3,
    phrases: `thanks, thank you, thx, hi, hello, hey, dear, welcome, sorry, edit, update, tl;dr, tldr, ps, p.s, note, disclaimer, lol, haha, ok, okay,
      cheers, congratulations, regards, see, here is, here's, here are, gt, what do you, can you, could you, do you, does anyone, has anyone,
      how do, how can, how about, is there, are there, why do, let me, i'll, i will, i'm going, i am, hallo, danke, bonjour, merci, hola,
      gracias, olá, obrigado, ciao, grazie, hoi, bedankt`,
  },
  {
    role: 'none',
    strength: 1,
    phrases:
      'nowadays, recently, in recent years, these days, over the last, throughout, since the, it is often, it has been, there is a',
  },
  {
    role: 'none',
    strength: 0.6,
    phrases: `some people, many people, people, there are, my, me, i'm, i was, what, who, where, how, while, yesterday,
      today, yes, no, however, should`,
  },
];

/** Anywhere. */
const INSIDE: readonly RoleCueRow[] = [
  {
    role: 'claim',
    strength: 0.4,
    phrases: `because of, in terms of, helps, help to, improve, improves, way to, although, personally, mentioned, negative, positive, harmful, beneficial, going to`,
  },
  {
    role: 'claim',
    strength: 0.7,
    phrases: `should, should be, should not, shouldn't, ought, must, must be, need to, needs to, have to, has to, i think, i believe, i feel,
      i strongly, in favour of, in favor of, i support, i oppose, in my opinion, my opinion, my view is, point of view, believe that, think that, argue that, i agree, i disagree, agree that,
      disagree with, conclusion, therefore, thus, hence, better, best, worse, worst, wrong, unfair, immoral, unacceptable, necessary,
      essential, benefits, outweigh, is that, going to be, no reason, the problem, what is, supposed to,
      responsible, justified, deserves, none of, whether or not, there is no, sollte, sollten, muss, müssen, devrait, il faut, debería,
      hay que, deveria, dovrebbe, bisogna, moet, zou moeten`,
  },
  {
    role: 'premise',
    strength: 0.8,
    phrases: `because, for example, for instance, example, instance, since, e.g, i.e, such as, according to, due to, result in, results in,
      leads to, lead to, led to, caused by, causes, studies, study, research, researchers, survey, statistics, percent, data, evidence,
      million, billion, in fact, able to, so that, in order to, as a result, more likely, less likely, number of, lack of, weil, zum beispiel,
      studie, prozent, parce que, par exemple, étude, porque, por ejemplo, estudio, por exemplo, estudo, perché, studio, omdat, onderzoek`,
  },
  {
    role: 'premise',
    strength: 0.3,
    phrases: `if, when, they, their, them, he, his, she, her, than, also, can, could, may, might, would, was, were, had, even if, often, usually,
      people, and, us, after, before, while, without, similar, then`,
  },
  {
    role: 'none',
    strength: 0.8,
    phrases: `thank you, thanks, please, my view, change my view, change my mind, changed my mind, view changed, cmv, this post, my post, op, reddit,
      this thread, your comment, i'll try, i will try, let me know, feel free, looking forward, sorry, i'm not sure, not sure, i don't know,
      i wonder, do you think, reasons, some people think, people believe, people think, people argue, issue, topic, debate, question,
      question is, this essay, following, discuss, statement, two, delta, btw, by the way, anyway, lol, opinions, views, others, arguments, follows, regarding, people will, many people, some people, recent years, important, advantages, disadvantages,
      controversial, discussed, discussion, debated, points of view, nowadays,
      has become, have become, has been, have been, these days, today's, modern, main, the last`,
  },
];

/** A table of cues and the rows behind it. */
export interface RoleCues {
  readonly table: PhraseTable;
  readonly rows: readonly RoleCueRow[];
}

const cues = (rows: readonly RoleCueRow[]): RoleCues => ({ rows, table: phraseTable(rows.map((row) => row.phrases)) });

export const OPENING_ROLE_CUES = cues(OPENERS);
export const INSIDE_ROLE_CUES = cues(INSIDE);
