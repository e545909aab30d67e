import { hashWord } from './hash.js';
import { hashTable, type HashTable } from './hash-table.js';

/** Languages whose words we know, as BCP 47; their order gives each a bit. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Function words: too common to tell what a text is about, and so the best sign of what language it is in. */
const WORDS: Readonly<Record<Language, string>> = {
  en: `a about above actually after again against all almost also although always am an and another any anybody anyone
    anything are aren't around as at back be became because become been before being below between both but by came can
    can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else enough even
    ever every everyone everything few for from further get gets getting give given go goes going gone got had hadn't has
    hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how however i i'd i'll i'm
    i've if in into is isn't it it's its itself just keep kind know let let's like lot made make makes many may maybe me
    might mine more most much must my myself need never no nobody none nor not nothing now of off often oh ok on once one
    only onto or other others otherwise our ours ourselves out over own perhaps please put quite rather re really said
    same say says see seem seems seen shall she she's should shouldn't since so some somebody someone something sometimes
    still such take than that that's the their theirs them themselves then there there's therefore these they they'd
    they'll they're they've thing things think this those though through thus to together too toward towards under unless
    until up upon us use used using very via want wants was wasn't way we we'd we'll we're we've well went were weren't
    what what's whatever when where whether which while who who's whole whom whose why will with within without won't would
    wouldn't yet you you'd you'll you're you've your yours yourself`,
  de: `danke hallo bitte aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin bis bist da
    dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darf darum das dass davon dazu dein deine dem
    den denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
    einem einen einer eines einfach einige er es etwa etwas euch eure für ganz gegen genau gibt habe haben hat hatte
    hätte hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes
    jedoch jemand jetzt kann kannst kein keine keinem keinen keiner können könnte machen man mehr mein meine meinem meinen
    meiner mich mir mit muss müssen nach nachdem neben nein nicht nichts noch nun nur ob obwohl oder ohne schon sehr sein
    seine seinem seinen seiner seit selbst sich sie sind so sobald solche soll sollte sondern sonst über um und uns unser
    unsere unter viel viele vom von vor wann war waren warum was wäre weder weil welche welcher wenn wer werde werden wie
    wieder will wir wird wirklich wo wohl wurde würde würden zu zum zur zwar zwischen`,
  fr: `merci bonjour à afin ai aie ainsi alors après as assez au aucun aucune aujourd'hui auquel aussi autre autres aux avais avait avant
    avec avez avoir avons beaucoup bien c'est car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez
    comme comment d'accord d'un d'une dans de depuis des donc dont du elle elles en encore entre es est et étaient était
    été être eu eux fait faire font ici il ils j'ai je jusqu'à l'on la là le les leur leurs lorsque lui ma mais me même
    mêmes mes moi moins mon n'a n'est n'y ne ni nos notre nous on ont ou où par parce pas peu peut peuvent plus plutôt
    plusieurs pour pourquoi pourtant puis qu'il qu'elle qu'on qu'un quand que quel quelle quelles quelque quelques quels
    qui quoi sa sans se sera ses seulement si son sont sous sur ta tandis te tes toi ton toujours tous tout toute toutes
    très trop tu un une va vers voici voilà vos votre vous vraiment y`,
  es: `gracias hola a al algo alguien algún alguna algunas algunos allí ante antes aquel aquella aquí así aún aunque bien cada casi como
    cómo con contra cual cuál cuando cuándo cuyo de del desde donde dónde dos durante e el él ella ellas ellos en entonces
    entre era eran es esa esas ese eso esos esta está estaba están estar estas este esto estos estoy fue fueron ha había
    hacer hace han hasta hay he incluso la las le les lo los más me menos mi mí mis mismo misma mucho mucha muchos muy nada
    nadie ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues puede pueden que
    qué quien quién se sea según ser si sí siempre sin sino sobre sólo solo somos son soy su sus también tampoco tan tanto
    te tenemos tener tengo ti tiene tienen toda todas todo todos tu tú tus un una unas uno unos usted ustedes va y ya yo`,
  pt: `obrigado obrigada olá a à ainda algo alguém algum alguma algumas alguns além antes ao aos aquela aquele aquilo aqui as às assim até bem cada
    com como contra cujo da daquele das de dela dele deles depois desde dessa desse desta deste do dos e é ela elas ele
    eles em enquanto então entre era eram essa essas esse esses esta está estão estar estas estava este estes estou eu faz
    fazer foi foram há isso isto já lá lhe lhes lo mais mas me mesmo mesma meu meus minha minhas muito muita muitos na não
    nada nas nem nenhum nessa nesse nesta neste no nós nos nossa nosso num numa o onde os ou outra outras outro outros para
    pela pelas pelo pelos pode podem pois por porém porque pouco pra quais qual quando quanto que quem se seja
    sem sempre ser será seu seus só sob sobre sou sua suas também tanto tão tem têm tenho ter teu teve tinha toda todas
    todo todos tu tua tudo um uma umas uns vai você vocês vos`,
  it: `grazie ciao a abbiamo ad ai al alcuni alcuno alla alle allo allora altra altre altri altro anche ancora avere aveva avevo ben bene
    c'è che chi ci ciò cioè col come con contro cosa così cui da dagli dai dal dalla dalle davvero degli dei del dell' della
    delle dello dentro di dice dopo dove due e è ed era erano essere fa fare fatto fino fra già gli ha hai hanno ho i il in
    infatti invece io la le lei li lo loro lui ma mai me meno mi mia mie miei mio molta molti molto ne negli nei nel nella
    nelle nessuno niente no noi non nostra nostro o ogni oltre oppure per perché però più poco poi possono può proprio pure
    qual quale quali qualche qualcosa qualcuno quando quanto quasi quella quelle quelli quello questa queste questi questo
    qui quindi sarà se secondo sei sempre senza si sia siamo sono sopra sta stata stato stessa stesso su sua sue sugli sul
    sulla suo suoi tanto te ti tra troppo tu tua tuo tutta tutte tutti tutto un un' una uno vi voi`,
  nl: `bedankt hoi aan al alleen alles als altijd ander andere anders ben bij bijna daar daarom dan dat de deze die dit doch doen door dus
    echt een eens eigenlijk elk elke en er ergens erg iets ge geen gewoon had hadden heb hebben hebt heeft heel hem het hier
    hij hoe hun ieder iedereen iemand ik in is ja je jij jou jouw jullie kan kon kunnen kunt maar maken mag me meer men met
    mij mijn moet moeten na naar nee niemand niet niets nog nooit nu of om omdat onder ons onze ook op over reeds sinds
    sommige steeds te tegen terwijl toch toen tot u uit uw van veel voor waar waarom want waren was wat we wel welke weer
    werd werden wie wij wil willen word worden wordt zal ze zei zeer zelf zich zij zijn zo zoals zonder zou zouden zullen`,
};

let table: HashTable | null = null;

function build(): HashTable {
  const masks = new Map<number, number>();
  LANGUAGES.forEach((language, bit) => {
    for (const word of WORDS[language].split(/\s+/)) {
      const hash = hashWord(word);
      masks.set(hash, (masks.get(hash) ?? 0) | (1 << bit));
    }
  });
  return hashTable(masks);
}

/** In which languages the word of this hash is a stop word: bit `i` stands for `LANGUAGES[i]`. */
export function stopWordMask(hash: number): number {
  return (table ??= build()).get(hash);
}

/** The bit of a language in `stopWordMask`; 0 for a language without a list. */
export function languageBit(language: string): number {
  const at = LANGUAGES.findIndex((known) => known === language);
  return at < 0 ? 0 : 1 << at;
}

/** Whether we know the words of a language: its stop words, stems, moods and cues. */
export function isKnownLanguage(language: string | null): language is Language {
  return LANGUAGES.some((known) => known === language);
}
