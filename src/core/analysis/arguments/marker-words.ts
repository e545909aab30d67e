import { phraseTable, type PhraseTable } from '../language/phrase-table.js';
import type { Language } from '../language/stop-words.js';

/**
 * What words do in an argument: give a ground (`because`), draw a conclusion (`therefore`), bring an example, a source or an
 * experience; give in (`convinced`, `withdraws`, `conceded`), report success or failure (`solved`, `not-helped`), object, note
 * an edit; insult, chat, leave the topic, advertise, talk about the talk (`meta`); propose what to do (`advice`); ask for an answer (`asks`) or for none
 * (`rhetorical`). The names are public: views and exports show them as cues.
 */
export type MarkerKind =
  | 'because'
  | 'therefore'
  | 'example'
  | 'source'
  | 'experience'
  | 'convinced'
  | 'withdraws'
  | 'conceded'
  | 'solved'
  | 'not-helped'
  | 'objection'
  | 'edited'
  | 'insult'
  | 'chatter'
  | 'off-topic'
  | 'advert'
  | 'meta'
  | 'advice'
  | 'asks'
  | 'rhetorical';

type Words = Partial<Readonly<Record<MarkerKind, string>>>;

/** Our own lists; words stand as the scanner cuts them, without hyphens. A phrase stands in one row only. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    because: `because, because of, cause of, since, given that, due to, owing to, considering that, seeing that, on the grounds that,
      the reason is, the reason being, after all, for one thing, inasmuch as, simply because, just because`,
    therefore: `therefore, thus, hence, consequently, so, that's why, that is why, this is why, which is why, for that reason, for this reason,
      as a result, it follows, which means, that means, this means, in conclusion, in other words`,
    example: `for example, for instance, e.g, such as, as an example, case in point, to illustrate, to name a few, among others`,
    source: `according to, a study, studies, research, researchers, a survey, surveys, statistics, the statistics, the data shows, the data show, the evidence,
      experts, scientists, the documentation says, the docs say, the manual says, wikipedia, the law says, the article says`,
    experience: `in my experience, my experience, from experience, i used to, i've tried, i have tried, i tried, i've used, i have used, i've seen,
      i have seen, i've had, i've been, i have been, i grew up, i work, i worked, i once, i remember, i own, i bought, in my case, my wife, my husband,
      my kids, my children, i've found, i found`,
    convinced: `you convinced me, you've convinced me, you have convinced me, convinced me, changed my mind, changed my view, changed my opinion,
      change of heart, change of mind, i stand corrected, i was wrong, i was mistaken, i've changed my mind, i have changed my mind, i've changed my view, i have changed my view, have a delta, here's a delta,
      delta awarded, award you a delta, awarded you a delta, take a delta, δ, eat my words, you've won me over, you won me over, i'm convinced now, now i'm convinced`,
    withdraws: `i take it back, i take that back, i take this back, i take back, i'll take that back, i retract my, i retract that, i withdraw my, i withdraw that, i concede,
      disregard my, ignore my previous, ignore my earlier, i admit i was wrong, i apologize for, i apologise for`,
    conceded: `fair point, fair enough, good point, great point, excellent point, valid point, point taken, you're right, you are right, you have a point,
      you've got a point, that's fair, hadn't thought of that, hadn't thought of it, hadn't thought of this, had not thought of that, had not thought of it, had not thought of
      this, never thought of that, never thought of it, never thought of this, haven't thought of that, haven't thought of it, haven't thought of
      this, didn't think of that, didn't think of it, didn't think of this, hadn't thought about that, hadn't thought about it, hadn't thought
      about this, never thought about that, never thought about it, never thought about this, hadn't considered that, hadn't considered this,
      my bad, my mistake, you were right, i see your point, i see what you mean now, that's a good point, better answer than i expected`,
    solved: `that worked, this worked, it worked, it works now, works now, solved my problem, solved my issue, solved it, problem solved, did the trick,
      does the trick, that fixed it, this fixed it, fixed it, fixed my problem, fixed my issue, that helped, this helped, that was it, works perfectly,
      works like a charm, works great, best solution, exactly what i needed, just what i needed, that did it, solved the problem, fixed the problem`,
    'not-helped': `didn't work, did not work, doesn't work, does not work, don't work, didn't help, did not help, doesn't help, does not help, hasn't helped,
      no luck, not working, still not working, still doesn't, still does not, still get, still getting, still have the, still the same, same error,
      same result, doesn't answer, does not answer, didn't answer, not what i asked, not my question, doesn't solve, does not solve, didn't solve,
      did not solve, not solved, already tried, tried that, still can't, still cannot, still no, isn't what i asked, no difference, made no difference`,
    objection: `is wrong, this is wrong, that's wrong, that is wrong, you're wrong, you are wrong, are wrong, incorrect, not true, untrue, isn't true,
      not correct, isn't correct, misleading, inaccurate, i disagree, disagree, i doubt, careful, be careful, beware, nitpick, not portable, no evidence,
      bad advice, bad idea, terrible idea, terrible advice, don't recommend, won't work, will not work, can't work, fails, breaks, nonsense,
      bullshit, downvoted, outdated, deprecated, obsolete, not an answer, doesn't mean, does not mean, not necessarily, doesn't follow, doubt that,
      don't believe, do not believe, it's ugly, it is ugly, is ugly, is dangerous, unfair, no proof, strawman, straw man, oversimplification, not really,
      makes no sense, doesn't make sense, problem with this, the problem is, problem with that, you forgot, you forget, you ignore, you overlook, you don't say,
      worked badly, what if, is a joke, hardly, not even close, disagree with, don't agree, do not agree, can't agree`,
    edited: `edit, edited, update, updated, eta, i've updated, i have updated, i updated, i've edited, i have edited, i edited, updated my answer, updated the answer,
      edited my answer, edited the answer, i've fixed, i fixed, i've corrected, i corrected, good catch, i've added, added that, added this, fixed thanks, corrected`,
    insult: `idiot, idiots, moron, morons, stupid, shut up, fuck you, fuck off, asshole, assholes, piece of shit, retard, retarded, dumbass, loser, losers,
      scum, go to hell, kill yourself, jerk, imbecile, troll, trolls, clown, clowns, brain dead, braindead, you suck, get lost, pathetic, scumbag, douche, bitch,
      dickhead, dumb, cretin, drop dead, get a life, ignoramus, bastard, fool, fools, liar, liars, shill, shills, snowflake, libtard`,
    chatter: `thanks, thank you, thx, ty, cheers, lol, lmao, rofl, haha, hahaha, hehe, bump, following, subscribed, subscribing, congrats, congratulations, hello, hi, hey,
      hi all, hi everyone, good morning, good night, good luck, welcome, welcome back, happy birthday, merry christmas, nice post, great post, great article,
      nice article, good article, great read, good read, love this, love it, nice one, well done, thanks for sharing, thank you for sharing, awesome, brilliant, amazing,
      great, nice, cool, wow, first, first comment, tl dr, see you, bye, regards, keep it up, same here, me too, good job, great job, excellent, wonderful, yay, woohoo`,
    'off-topic': `off topic, slightly off topic, ot, o t, unrelated, on an unrelated note, wrong thread, wrong forum, not related but, unrelated but,
      apropos of nothing, nothing to do with the topic, nothing to do with this thread`,
    advert: `check out my, visit my, click here, buy now, my website, my blog, my channel, free shipping, discount, coupon, casino, payday, loans, viagra, replica, seo services,
      earn money, work from home, whatsapp, contact us, best price, cheap, guest post, backlinks, subscribe to my, follow me, free chip, free chips, free spins,
      no deposit, promo code, coupon code, bonus code, referral code, referral link, order now, sign up now, limited offer, money back guarantee, for more details visit`,
    meta: `i agree, totally agree, completely agree, i also agree, agree with, agreed, this post, this thread, this question, this article, your comment, your post, your answer, your question,
      your article, my comment, my post, my answer, my question, my last, the above comment, comment above, above comment, writer above, poster above, the op, op, upvote,
      upvoted, upvotes, downvote, downvotes, reddit, welcome to, as i said, as i wrote, like i said, see my answer, in my answer, see above, see below, to those who,
      moderator, mods, flagged, upvoting, duplicate of, i'm sorry, i am sorry, sorry, couldn't agree more, can't agree more, cannot agree more, parent comment,
      comment's parent, any thoughts, any other thoughts, well put, recently posted, leave a reply, look forward to, looking forward to, keep up the, best wishes,
      hope you, hope you're, hope you are, hope this, hope to see, hope to hear, this answer, of the answer, accepted answer, other answers, answers here, answers above, answers closed, answer closed, already has answers, already has an answer, possible duplicate,
      marked as duplicate, question closed, your blog, your site, my article, this blog, dunno, no idea if, not sure if, don't know if`,
    advice: `use, try, repair, put, feed, give, let, set, run, add, install, check, make, change, remove, call, write, create, replace, don't, do not, keep, go, get, take, look,
      start, stop, avoid, consider, ask, read, wait, turn, open, close, move, buy, choose, leave, convert, send, type, press, click, enable, disable, update, unite, never, always,
      you should, you need to, you must, you have to, you could, you can use, you might want, i would, i'd, i recommend, i'd recommend, i would recommend, i suggest, i'd suggest, i would suggest,
      the usual cure, the solution, the fix, the answer is, the trick is, the best way, the easiest way, the simplest way, the correct way, the right way, a better way, the problem is, the reason is that, the cause is`,
    asks: `does anyone, does anybody, has anyone, has anybody, anyone know, anybody know, anyone else, can anyone, can someone, can somebody, could someone, could anyone,
      could you, can you, would you, will you, how do i, how can i, how do you, how did you, how should i, what should i, what do i, where can i, where do i, where do you,
      which one, is there a way, is there any, any idea, any ideas, any suggestions, any advice, do you know, do you have, did you, have you, is it possible, what is the best, how long, how much, how many,
      what's the best, what is the difference, what's the difference, when does, when will, what happens, should i, may i ask, what do you think, what do you use, do i need, do i have to, help`,
    rhetorical: `who cares, why should i, why should we, why should anyone, why would anyone, why would i, why would they, why would he, why would we, why would you, since when, are you kidding,
      are you serious, isn't it, isn't that, isn't this, isn't there, aren't you, aren't we, aren't they, don't you, don't they, don't we, doesn't it, doesn't that, wouldn't it, wouldn't you,
      shouldn't we, shouldn't they, haven't you, what's the point, what is the point, how dare, do you really, do you even, do you honestly, do you seriously, have you ever, so what,
      who would, who wouldn't, what kind of, how can anyone, how could anyone, how can you, am i the only, do we really, any wonder, what else, who else, what did you expect,
      what do you expect, is that so hard, where are yours, how is that, how does that, what makes you, why on earth, what on earth, who on earth, who says, says who, really, seriously, right, eh, innit`,
  },
  de: {
    because: 'weil, denn, da, aufgrund, wegen, zumal, deshalb weil',
    therefore: 'deshalb, daher, darum, folglich, somit, also, deswegen, das heißt',
    example: 'zum beispiel, z.b, beispielsweise, etwa wie',
    source: 'laut, eine studie, studien, forscher, statistik, die zahlen, umfrage',
    experience: 'meiner erfahrung nach, aus erfahrung, bei mir, bei uns, ich kenne',
    convinced:
      'hast mich überzeugt, haben mich überzeugt, meine meinung geändert, ich lag falsch, ich hatte unrecht, habe mich geirrt',
    withdraws: 'ich nehme zurück, nehme das zurück, ich ziehe zurück',
    conceded:
      'du hast recht, da hast du recht, sie haben recht, guter punkt, gutes argument, stimmt auch wieder, daran habe ich nicht gedacht',
    solved: 'hat funktioniert, funktioniert jetzt, geht jetzt, problem gelöst, hat geholfen, das war es',
    'not-helped':
      'funktioniert nicht, hat nicht funktioniert, hilft nicht, hat nicht geholfen, geht nicht, klappt nicht, immer noch nicht, beantwortet meine frage nicht',
    objection:
      'ist falsch, stimmt nicht, nicht wahr, falsch, unsinn, quatsch, blödsinn, widerspreche, sehe ich anders, bezweifle, vorsicht, stimme nicht zu',
    edited: 'edit, nachtrag, ergänzung, update, korrigiert',
    insult:
      'idiot, idioten, dummkopf, arschloch, halt die klappe, halts maul, vollpfosten, depp, deppen, spinner, trottel',
    chatter:
      'danke, vielen dank, hallo, grüße, lol, haha, glückwunsch, toll, super, prima, guten morgen, schöner artikel, toller artikel, guter artikel',
    'off-topic': 'off topic, ot, anderes thema',
    meta: 'dein kommentar, dein beitrag, ihr beitrag, dieser artikel, dieser beitrag, stimme zu, mein beitrag',
    advice:
      'nimm, nehmen sie, versuch, versuche, probier, verwende, benutze, mach, setz, stell, du solltest, sie sollten, ich würde, am besten',
    asks: 'weiß jemand, hat jemand, kann jemand, kennt jemand, wie kann ich, wie mache ich, gibt es eine, könnt ihr, können sie, kannst du, was meint ihr, wo finde ich',
    rhetorical:
      'wen interessiert, na und, wer hätte das gedacht, warum sollte, wieso sollte, was soll das, oder etwa nicht, nicht wahr, ist das dein ernst',
  },
  fr: {
    because:
      "parce que, parce qu'il, parce qu'elle, parce qu'on, car, puisque, étant donné, à cause de, en raison de, vu que",
    therefore: "donc, par conséquent, c'est pourquoi, ainsi, du coup, alors",
    example: 'par exemple, notamment',
    source: 'selon, une étude, des études, les chercheurs, les statistiques, un sondage',
    experience: "d'après mon expérience, chez moi, j'ai vu, j'ai essayé",
    convinced: "tu m'as convaincu, vous m'avez convaincu, j'ai changé d'avis, j'avais tort, je me suis trompé",
    withdraws: 'je retire',
    conceded: "tu as raison, vous avez raison, bon point, je n'y avais pas pensé, c'est juste",
    solved: 'ça marche maintenant, ça a marché, problème résolu, ça fonctionne maintenant, résolu',
    'not-helped': 'ne marche pas, ne fonctionne pas, toujours pas, ne répond pas à ma question, ça ne change rien',
    objection:
      "est faux, c'est faux, n'est pas vrai, pas d'accord, je doute, n'importe quoi, absurde, attention, trompeur",
    edited: 'edit, mise à jour, modifié',
    insult: 'connard, ta gueule, imbécile, crétin, abruti, débile, idiot, idiots',
    chatter: 'merci, bonjour, salut, lol, mdr, bravo, félicitations, super, bonne journée, génial',
    'off-topic': 'hors sujet, hs',
    meta: 'votre commentaire, ton commentaire, cet article, votre article, je suis d’accord',
    advice:
      'essaie, essayez, utilise, utilisez, il faut, tu devrais, vous devriez, je conseille, je recommande, le mieux',
    asks: "quelqu'un sait, est-ce que, comment faire, pouvez-vous, peux-tu, savez-vous, y a-t-il, où puis-je, comment puis-je",
    rhetorical: "et alors, qui s'en soucie, pourquoi devrait, depuis quand, n'est-ce pas, à quoi bon",
  },
  es: {
    because: 'porque, ya que, puesto que, debido a, dado que, pues',
    therefore: 'por lo tanto, por eso, así que, por consiguiente, entonces, de modo que',
    example: 'por ejemplo',
    source: 'según, un estudio, estudios, los investigadores, las estadísticas, una encuesta',
    experience: 'en mi experiencia, en mi caso, he visto, he probado',
    convinced:
      'me has convencido, me convenciste, he cambiado de opinión, cambié de opinión, estaba equivocado, me equivoqué',
    withdraws: 'retiro lo dicho',
    conceded: 'tienes razón, tiene razón, buen punto, no lo había pensado',
    solved: 'funcionó, ya funciona, solucionado, problema resuelto, me sirvió',
    'not-helped': 'no funciona, no funcionó, no me sirve, no me sirvió, sigue sin, sigo sin',
    objection: 'es falso, no es cierto, no es verdad, no estoy de acuerdo, tonterías, cuidado, dudo que, mentira',
    edited: 'edito, editado, actualización',
    insult: 'idiota, idiotas, imbécil, cállate, estúpido, gilipollas, payaso, tonto',
    chatter: 'gracias, hola, saludos, jaja, jajaja, felicidades, enhorabuena, buen artículo, buenos días, genial',
    'off-topic': 'fuera de tema, off topic',
    meta: 'tu comentario, su comentario, este artículo, estoy de acuerdo',
    advice: 'prueba, intenta, usa, utiliza, deberías, debes, hay que, te recomiendo, recomiendo, lo mejor',
    asks: 'alguien sabe, alguien puede, cómo puedo, pueden ayudarme, puedes, hay alguna, dónde puedo, qué puedo',
    rhetorical: 'a quién le importa, y qué, desde cuándo, por qué debería, no es así, verdad',
  },
  pt: {
    because: 'porque, já que, uma vez que, devido a, dado que, pois',
    therefore: 'portanto, por isso, logo, assim, então, por conseguinte',
    example: 'por exemplo',
    source: 'segundo, um estudo, estudos, pesquisadores, estatísticas, uma pesquisa',
    experience: 'na minha experiência, no meu caso, já vi, já usei',
    convinced: 'me convenceu, convenceste-me, mudei de ideia, mudei de opinião, eu estava errado, me enganei',
    withdraws: 'retiro o que disse',
    conceded: 'tens razão, você tem razão, tem razão, bom ponto, não tinha pensado nisso',
    solved: 'funcionou, resolvido, problema resolvido, deu certo',
    'not-helped': 'não funciona, não funcionou, não resolveu, não deu certo, continua o mesmo',
    objection: 'é falso, não é verdade, discordo, não concordo, bobagem, cuidado, duvido, mentira',
    edited: 'edit, editado, atualização',
    insult: 'idiota, idiotas, imbecil, cala a boca, burro, estúpido, otário',
    chatter: 'obrigado, obrigada, olá, oi, parabéns, kkk, kkkk, rsrs, ótimo artigo, muito bom, bom dia, valeu',
    'off-topic': 'fora do tópico, off topic',
    meta: 'seu comentário, teu comentário, este artigo, concordo',
    advice: 'tente, use, utilize, experimente, você deve, deves, recomendo, o melhor',
    asks: 'alguém sabe, alguém pode, como posso, como faço, pode me, podem me, existe alguma, onde posso',
    rhetorical: 'quem se importa, e daí, desde quando, por que deveria, não é',
  },
  it: {
    because: 'perché, poiché, dato che, visto che, a causa di, siccome',
    therefore: 'quindi, perciò, dunque, pertanto, di conseguenza, per questo',
    example: 'per esempio, ad esempio',
    source: 'secondo, uno studio, studi, i ricercatori, le statistiche, un sondaggio',
    experience: 'nella mia esperienza, nel mio caso, ho provato, ho visto',
    convinced: 'mi hai convinto, mi ha convinto, ho cambiato idea, avevo torto, mi sbagliavo',
    withdraws: 'ritiro quello che ho detto',
    conceded: 'hai ragione, ha ragione, buon punto, non ci avevo pensato, giusto',
    solved: 'ha funzionato, ora funziona, risolto, problema risolto',
    'not-helped': 'non funziona, non ha funzionato, non aiuta, non risolve, ancora niente',
    objection: 'è falso, non è vero, non sono d’accordo, sciocchezze, attenzione, dubito, falso',
    edited: 'edit, aggiornamento, modificato',
    insult: 'idiota, idioti, stronzo, vaffanculo, imbecille, cretino, scemo',
    chatter: 'grazie, ciao, salve, complimenti, ahah, haha, bravo, bell articolo, buongiorno, ottimo',
    'off-topic': 'fuori tema, ot',
    meta: "il tuo commento, questo articolo, sono d'accordo",
    advice: 'prova, provi, usa, utilizza, dovresti, bisogna, ti consiglio, consiglio, la cosa migliore',
    asks: 'qualcuno sa, qualcuno può, come posso, come faccio, potete, puoi, esiste un, dove posso',
    rhetorical: 'chi se ne frega, e allora, da quando, perché dovrei, non è vero che',
  },
  nl: {
    because: 'omdat, want, aangezien, doordat, vanwege, gezien',
    therefore: 'dus, daarom, daardoor, vandaar, derhalve, bijgevolg',
    example: 'bijvoorbeeld, bv',
    source: 'volgens, een onderzoek, onderzoek, onderzoekers, cijfers, een enquête',
    experience: 'in mijn ervaring, bij mij, bij ons',
    convinced:
      'je hebt me overtuigd, u heeft mij overtuigd, van gedachten veranderd, ik had het mis, ik zat fout, ik heb me vergist',
    withdraws: 'neem ik terug, ik neem het terug',
    conceded: 'je hebt gelijk, u heeft gelijk, goed punt, daar had ik niet aan gedacht',
    solved: 'het werkt nu, werkt nu, opgelost, heeft geholpen, probleem opgelost',
    'not-helped': 'werkt niet, helpt niet, heeft niet geholpen, nog steeds niet, lukt niet',
    objection: 'is onzin, klopt niet, niet waar, oneens, onjuist, betwijfel, pas op, niet mee eens',
    edited: 'edit, aanvulling, update, aangepast',
    insult: 'idioot, idioten, klootzak, hou je bek, sukkel, eikel, domkop, mongool',
    chatter:
      'bedankt, dank je, dank u, hallo, hoi, groeten, haha, gefeliciteerd, leuk artikel, mooi artikel, top, goedemorgen',
    'off-topic': 'off topic, ander onderwerp',
    meta: 'je reactie, uw reactie, dit artikel, mee eens, deze reactie',
    advice: 'probeer, gebruik, je moet, u moet, ik zou, ik raad, het beste',
    asks: 'weet iemand, kan iemand, heeft iemand, hoe kan ik, kunt u, kun je, is er een, waar kan ik',
    rhetorical: 'wat maakt het uit, nou en, sinds wanneer, waarom zou, toch, wie had dat gedacht',
  },
};

/** The markers of a language: a table to look in, and the kind of each of its rows. */
export interface MarkerTable {
  readonly table: PhraseTable;
  readonly kinds: readonly MarkerKind[];
}

const tables = new Map<Language, MarkerTable>();

export function markersOf(language: Language): MarkerTable {
  let found = tables.get(language);
  if (!found) {
    const rows = Object.entries(WORDS[language]) as [MarkerKind, string][];
    found = { table: phraseTable(rows.map(([, words]) => words)), kinds: rows.map(([kind]) => kind) };
    tables.set(language, found);
  }
  return found;
}
