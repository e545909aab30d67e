import type { Language } from '../language/stop-words.js';

type Rows = readonly (readonly [strength: number, words: string])[];

/** Words with a mood in the other languages, from -3 to 3, in base forms: our own choice of plain, frequent cases. */
export const MOOD_WORDS: Readonly<Record<Exclude<Language, 'en'>, Rows>> = {
  de: [
    [
      3,
      `ausgezeichnet begeistert brillant exzellent fantastisch genial grandios großartig herrlich hervorragend perfekt
      phänomenal prima spitze super toll traumhaft überragend wunderbar wundervoll liebe lieben vorzüglich fabelhaft`,
    ],
    [
      2,
      `angenehm dankbar danke dank empfehlenswert erfolgreich erfreulich erfreut faszinierend freude freuen freundlich froh
      gelungen glück glücklich gut gute besser beste hilfreich hübsch interessant klasse klug lecker liebenswert lustig
      nett nützlich praktisch richtig schön spannend stark sympathisch überzeugend überzeugt vorteil wertvoll willkommen
      witzig zufrieden zuverlässig gefallen gefällt bewundern clever elegant einleuchtend vernünftig respekt lob loben
      gewinn gewinnen bequem charmant ehrlich fair großzügig hoffnung mutig sauber stolz vertrauen zustimmen recht`,
    ],
    [
      1,
      `akzeptabel brauchbar einfach fein günstig helfen hilfe interesse klar korrekt lächeln modern ordentlich positiv
      ruhig schnell sicher sinnvoll solide stabil verständlich wichtig nachvollziehbar plausibel möglich`,
    ],
    [
      -1,
      `kompliziert langsam leider mühsam negativ seltsam teuer unklar unsicher verwirrend zweifel zweifelhaft fraglich
      fehlen fehlt kritik mangel schwierig umständlich unnötig vergebens müde skeptisch veraltet eng`,
    ],
    [
      -2,
      `ablehnen albern angst ärger ärgerlich ärgern arm bedauerlich blöd böse dumm enttäuscht enttäuschend enttäuschung
      falsch fehler fehlerhaft frech frustrierend furcht gefahr gefährlich hässlich kaputt krank langweilig lästig leid
      leiden lüge lügen lügner mangelhaft mies nachteil naiv nerven nervig nervt peinlich problem problematisch quatsch
      ratlos sauer schade schaden schädlich scheitern schlecht schlimm schlimmer schmerz schuld schwach sinnlos sorge
      störend streit traurig übel übertrieben unangenehm unbrauchbar unfähig ungerecht unfair ungut unsinn unsinnig
      unverschämt verärgert verlieren verlust verschwendung versagen wertlos widersprechen widerlich wütend wut zerstören
      unlogisch unzufrieden umsonst unzuverlässig beleidigen beleidigung vorwurf kränkend`,
    ],
    [
      -3,
      `abscheulich absurd betrug betrüger ekelhaft ekel entsetzlich erbärmlich furchtbar grässlich grausam grauenhaft
      hass hassen hasse horror idiot idiotisch katastrophal katastrophe lächerlich miserabel mist müll scheiße scheiss
      schrecklich schwachsinn schwachsinnig skandal unerträglich verachten verbrechen bescheuert kotzen schrott dreck
      verdammt unmöglich wahnsinn`,
    ],
  ],
  fr: [
    [
      3,
      `admirable adorable adorer brillant excellent exceptionnel extraordinaire fabuleux fantastique formidable génial
      impeccable incroyable magnifique merveilleux parfait remarquable sublime superbe aimer amour splendide bravo`,
    ],
    [
      2,
      `agréable amusant apprécier beau belle bien bon bonne bonheur chouette clair content convaincant convaincu drôle
      efficace élégant enchanté fiable fier gentil heureux honnête intelligent intéressant joie joli juste meilleur
      merci passionnant plaire plaisir pertinent pratique ravi réussi réussite rire satisfait sérieux sincère sourire
      succès sympa sympathique utile vrai gagner génération féliciter félicitations espoir espérer avantage confiance
      recommander respect sage raisonnable courageux généreux propre fascinant`,
    ],
    [
      1,
      `acceptable aide aider calme correct facile important intérêt moderne nouveau positif possible rapide simple solide
      souhaiter stable sûr tranquille valable`,
    ],
    [
      -1,
      `cher compliqué confus difficile doute douteux hélas inquiet lent malheureusement manque manquer négatif obscur
      regretter sceptique vague vieux fatigué inutilement flou incertain`,
    ],
    [
      -2,
      `absurde agaçant agacer bête cassé colère contrarié contre critiquer danger dangereux déçu décevant déception défaut
      dégât dommage douleur échec échouer embêtant énervant énervé ennuyeux erreur faible faux fâché fâcheux gêner
      gênant inacceptable injuste inquiétant insulte insulter inutile laid maladroit mal malade malheur malheureux
      mauvais médiocre mensonge mentir menteur moche naïf nuisible peur pénible perdre perte pire plainte problème raté
      regrettable ridicule risque souci souffrir stupide triste tristesse tort tuer vain vide violent incohérent
      incompétent insuffisant insupportable lamentable malhonnête arnaque gâcher gaspillage`,
    ],
    [
      -3,
      `abominable affreux atroce catastrophe catastrophique con connard connerie dégoûtant détester exécrable haine haïr
      honte honteux horrible horreur idiot imbécile infâme merde minable nul odieux pitoyable pourri putain scandale
      scandaleux terrible crétin absurdité foutaise`,
    ],
  ],
  es: [
    [
      3,
      `excelente espectacular estupendo excepcional extraordinario fabuloso fantástico genial increíble magnífico maravilla
      maravilloso perfecto precioso sobresaliente adorar amar amor encantar encanta brillante espléndido impresionante bravo`,
    ],
    [
      2,
      `acertado agradable agradecer agradecido alegre alegría amable apreciar bello bien bonito bueno buena buen cariño
      claro cómodo confiable contento convencido divertido eficaz elegante entretenido esperanza éxito exitoso fascinante
      favorito felicidad felicitaciones felicidades feliz ganar gracias gracioso gustar gusta hermoso honesto ideal
      inteligente interesante justo lindo listo mejor mejorar orgulloso placer práctico razonable recomendar recomendable
      respeto rico sabio satisfecho simpático sincero sonrisa útil valioso valiente ventaja verdad acuerdo limpio guapo`,
    ],
    [
      1,
      `aceptable ayuda ayudar calma correcto fácil importante interés moderno nuevo positivo posible rápido sencillo
      seguro sólido tranquilo válido`,
    ],
    [
      -1,
      `caro complicado confuso difícil duda dudar dudoso falta faltar incierto lento desgraciadamente lamentablemente
      negativo preocupar raro viejo vago cansado desafortunadamente escéptico`,
    ],
    [
      -2,
      `aburrido agresivo amenaza ansiedad barbaridad cansino corrupto crítica culpa daño débil decepción decepcionado
      decepcionante defecto deficiente desagradable desastroso desilusión dolor engañar engaño enfadado enfermo enojado
      equivocado equivocar error falso falsedad feo fracasar fracaso frustrante grave herir injusto incoherente
      incompetente ineficaz ingenuo inútil insulto insultar ira lamentable lástima lento mal malo mala mentir mentira
      mentiroso miedo molestar molesto mediocre muerte nefasto odioso peligro peligroso peor perder pérdida pésimo
      pobre problema queja quejarse riesgo ridículo roto sufrir sufrimiento tonto torpe triste tristeza vergüenza
      violento absurdo tontería inaceptable insoportable desastre estafa`,
    ],
    [
      -3,
      `asco asqueroso atroz basura catástrofe detestar espantoso estúpido estupidez fatal horrible horror horroroso idiota
      imbécil mierda miserable odiar odio repugnante terrible vergonzoso patético puto gilipollas disparate escándalo`,
    ],
  ],
  pt: [
    [
      3,
      `adorar adoro amar amo amor brilhante espetacular espetáculo excelente excecional excepcional extraordinário fabuloso
      fantástico genial incrível impecável magnífico maravilha maravilhoso ótimo perfeito sensacional impressionante`,
    ],
    [
      2,
      `adequado agradável agradecer agradecido alegre alegria amável apreciar bacana bem belo bom boa bonito carinho certo
      claro confiável contente convencido confortável cuidado divertido eficaz elegante encantador engraçado esperança
      esperto fascinante favorito felicidade feliz ganhar gostar gosto gostei grato honesto ideal inteligente
      interessante justo legal limpo lindo melhor melhorar obrigado obrigada orgulho orgulhoso parabéns prático prazer
      razoável recomendar respeito sábio satisfeito simpático sincero sorriso sucesso útil valioso vantagem verdade
      vitória concordar`,
    ],
    [
      1,
      `aceitável ajuda ajudar calmo correto fácil importante interesse moderno novo positivo possível rápido seguro
      simples sólido tranquilo válido`,
    ],
    [
      -1,
      `caro complicado confuso difícil duvidar dúvida duvidoso falta faltar incerto infelizmente lento negativo
      preocupado velho vago cansado cético estranho`,
    ],
    [
      -2,
      `aborrecido agressivo ameaça ansiedade chato coitado corrupto crítica culpa dano decepção decepcionado
      decepcionante defeito deficiente desagradável desculpa desilusão doente dor engano enganar errado erro falso fraco
      fracassar fracasso frustrante grave incoerente incompetente ineficaz infeliz ingênuo injusto insulto insultar
      inútil lamentável mal mau má medo medíocre mentir mentira mentiroso morte perder perda perigo perigoso pior pobre
      problema queixa raiva reclamar risco ridículo ruim sofrer sofrimento tolo triste tristeza vergonha violento
      absurdo besteira bobagem inaceitável insuportável desastre discordar burro`,
    ],
    [
      -3,
      `asqueroso atroz catástrofe detestar droga estúpido estupidez horrível horror idiota imbecil lixo merda miserável
      nojento nojo odiar odeio ódio péssimo patético porcaria repugnante terrível vergonhoso escândalo`,
    ],
  ],
  it: [
    [
      3,
      `adorare adoro amare amo amore bellissimo bravissimo brillante eccellente eccezionale entusiasta fantastico favoloso
      formidabile geniale impeccabile incredibile magnifico meraviglia meraviglioso ottimo perfetto splendido
      straordinario stupendo sublime superbo bravo`,
    ],
    [
      2,
      `adeguato affascinante affidabile allegro amabile apprezzare bello bella bene buono buona caro chiaro comodo contento
      convincente convinto corretto divertente efficace elegante entusiasmo felice felicità fiducia fiero
      gentile gioia giusto gradevole grazie gustoso ideale intelligente interessante migliore migliorare onesto orgoglio
      orgoglioso piacere piace piacevole pratico prezioso ragionevole raccomandare consigliare rispetto riuscito saggio
      serio simpatico sincero soddisfatto sorriso speranza successo utile valido vantaggio vero vincere complimenti
      carino pulito`,
    ],
    [
      1,
      `accettabile aiuto aiutare calmo facile importante interesse moderno nuovo positivo possibile rapido semplice sicuro
      solido tranquillo`,
    ],
    [
      -1,
      `complicato confuso costoso difficile dubbio dubitare incerto lento mancare mancanza negativo preoccupato purtroppo
      scettico strano vago vecchio stanco oscuro`,
    ],
    [
      -2,
      `aggressivo ansia arrabbiato assurdo bugia bugiardo brutto colpa corrotto critica danno debole deluso deludente
      delusione difetto difettoso disagio dispiacere dispiace dolore errore fallire fallimento falso fastidio fastidioso
      ferire frustrante grave guasto incoerente incompetente inefficace infelice ingenuo ingiusto insulto insultare
      inutile lamentare malato male maleducato mediocre menzogna mentire minaccia morte noioso noia paura peccato peggio
      peggiore perdere perdita pericolo pericoloso pessimo povero problema rabbia rischio ridicolo rotto sbagliato
      sbagliare scarso sciocco sciocchezza sfortuna soffrire sofferenza stupido torto triste tristezza vergogna violento
      inaccettabile insopportabile disastro truffa furioso`,
    ],
    [
      -3,
      `abominevole atroce cazzata catastrofe cretino detestare disgusto disgustoso idiota idiozia imbecille merda
      miserabile odiare odio orrendo orribile orrore patetico scandalo schifo schifoso spaventoso stronzo terribile
      vergognoso spazzatura`,
    ],
  ],
  nl: [
    [
      3,
      `briljant fantastisch fenomenaal formidabel geniaal geweldig heerlijk magnifiek ongelofelijk perfect prachtig
      schitterend subliem super top uitmuntend uitstekend voortreffelijk liefde fabelachtig bravo`,
    ],
    [
      2,
      `aangenaam aardig bedankt begrijpelijk behulpzaam beter best beste betrouwbaar blij boeiend dank dankbaar dankjewel
      dapper duidelijk eerlijk elegant fijn fraai gelukkig geluk genieten gezellig goed goede grappig handig hartelijk
      helder hoop hoopvol hulpvaardig interessant juist knap lekker leuk lief mooi nuttig overtuigd overtuigend plezier
      praktisch prettig redelijk respect slim spannend sterk succes succesvol sympathiek tevreden trots verstandig
      vertrouwen voordeel vreugde vriendelijk waardevol welkom winnen wijs zinvol schoon aanrader`,
    ],
    [
      1,
      `acceptabel belangrijk eenvoudig helpen hulp interesse correct kalm makkelijk modern mogelijk nieuw positief rustig
      snel solide stabiel veilig zeker logisch`,
    ],
    [
      -1,
      `duur helaas ingewikkeld lastig moeilijk moe negatief onduidelijk onzeker oud raar sceptisch traag twijfel
      twijfelachtig vaag verward vreemd gebrek missen`,
    ],
    [
      -2,
      `agressief angst arm bang bedrog belachelijk belediging beledigen boos corrupt dom domheid eng fout foutief
      frustrerend gevaar gevaarlijk gebrekkig haat irritant irriteren jammer kapot klacht klagen kritiek kwaad kwetsend
      laf leugen leugenaar liegen lelijk mislukken mislukking mislukt nadeel naïef nutteloos onacceptabel onbeschoft
      onbetrouwbaar oneerlijk ongelijk ongelukkig onjuist onrecht onrechtvaardig onzin overdreven pijn probleem
      rampzalig ruzie saai schade schadelijk schaamte schuld slecht slechter slechtste spijt stom teleurgesteld
      teleurstellend teleurstelling triest verdriet verdrietig verkeerd verlies verliezen vervelend verschrikkelijk
      verspilling waardeloos woede woedend zinloos zonde zorgelijk zwak ziek zorgen`,
    ],
    [
      -3,
      `afgrijselijk afschuwelijk absurd gruwelijk haten idioot idioterie klote kut ramp rotzooi schande schandalig shit
      stront verachtelijk vreselijk walgelijk waanzin belabberd bagger`,
    ],
  ],
};
