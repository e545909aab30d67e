// Words with a mood that VADER's list lacks, by our own judgement: plain cases of what people say of things, texts and each other.

/** [strength from -4 to 4, words] */
export const OWN_MOODS = [
  [
    2.1,
    `amazingly awesomely breathtakingly dazzling enchanting enthralling exceptional exceptionally exemplary exquisite
    exquisitely extraordinarily extraordinary fabulously fantastically groundbreaking hilariously impeccable
    impeccably incomparable incredible ingenious ingeniously marvellous marvellously masterful masterfully
    mesmerizing mindblowing outstandingly peerless phenomenal priceless riveting spectacular spectacularly
    spellbinding stellar sublime superbly transcendent tremendous tremendously unbeatable unforgettable unrivaled
    unrivalled unsurpassed`,
  ],
  [
    1.6,
    `absorbing acclaimed adept adeptly affable affecting affectingly affordable ageless amiable artful artfully
    astute astutely authentic authentically authenticity believable brainy candid candor captivating celebration
    cerebral colorful colourful comfy commendable commendably congenial cozy crisp deft deftly dependable dependably
    durable educational electrifying eloquent eloquently empathy endearing endearingly enduring engrossing enriching
    ergonomic evocative exhilaratingly expertly famous fascinatingly favourite favourites finesse finest flair
    fortunately frank gem gems genuinely gleaming gripping hilarity humane illuminating imaginative immaculate
    incisive infectious informative insightful intriguing intriguingly intuitive inventive inventively irresistibly
    kinetic knockout laudable likable loveable luminous luscious lush lyrical lyrically magic magical magically
    majestic memorable mercifully mischievous mouthwatering moving nimble nobly noteworthy nuanced opulent panache
    perceptive perceptively personable pizzazz poignant poise polished pristine recommendable refreshing
    refreshingly reliable reliably relish relishes remarkably roomy rousing rugged savvy scenic seamless seamlessly
    shine shines skilful skilfully skillful skillfully sly snug soaring soulful spacious spotless standout stirring
    striking strikingly stunningly sturdy stylish stylishly sumptuous sumptuously superlative suspenseful tasty taut
    tender timeless touching uplifting valiant versatile verve vibrantly victorious victory vivid vividly wholesome
    wit wittily witty zesty`,
  ],
  [
    1,
    `accessible accurate accurately appealing appealingly appropriate atmospheric awed balanced breakthrough breezy
    briskly charisma civilized cleanly coherent coherently cohesive compact concise consistent consistently
    convenient conveniently cooperative credible credibly crunchy cultured decent deserving diligent diligently
    diverse earnestly economical elevated empower empowered empowers equitable esteem evenhanded expressive fairly
    feisty felicitous fulfilling glossy gold golden groovy handily handy hospitable humble illuminate illuminates
    impartial inclusive informed innovations innovatively insight insights instructive intimacy intimate intricately
    invaluable judicious juicy legendary legible leisurely liberating lightweight lucid lucidly luxurious
    maneuverable mastery meaningfully mesmerize meticulous meticulously modest neutralized newfound notable notably
    nourishing orderly organized outshine patience patient perky persuasive persuasively piquant plausible plausibly
    plentiful plush portable potent powerfully practical pragmatic precise precisely precision prefer preferred
    premium prestigious productive proficient prompt promptly prosper protective proven prudent punchy purity
    purposeful quaint quieter rational readable realistic realistically reasonable reasonably recommendation refined
    refreshed rejuvenating relevant renowned resourceful responsibility revealing reverent revitalize rightly
    scintillating seductive sensible sensibly sensitive sensitivity serviceable sharply shrewd shrewdly skilled
    sleek slick slim smooth smoother smoothly snappy speedy steady straightforward streamlined sturdier substantive
    subtle succinct sufficient suitable suitably suited supple surpass surpasses sympathetically tactful tantalizing
    tasteful tastefully thorough thoroughness thrifty tidy timely tireless topnotch trendy tribute unabashed
    unaffected unambiguous unassuming uncluttered undeniable understandable understated unique unpretentious upbeat
    uplift upvote upvoted usable valid versatility vintage whimsy whooping winsome wondrous workable zest zippy`,
  ],
  [
    0.6,
    `adequately affluent ample classic classics colorfully contribute contributes deeper definitive detailed
    distinctive familiarity fast fitting fresher genuine handmade historic illustrious independent inexpensive
    livable majesty mellow modern naturally nostalgic numerous operational originality plus properly quality quick
    quickly renewed rise rises sane savings selective sharp simple skill soft sponsor statesmanlike sustainable
    traditional unlimited upgrade upgraded useable`,
  ],
  [
    -0.6,
    `cold complex complicate complicated concern concerned concerns crimes dated decline declined declines dense
    duplicate excuses false falsely gimmick gimmicks hype hyped illegally incorrect incorrectly ineligible
    inexplicable inexplicably intermittent irrelevant leftover lengthy limitations minimal monotone oddly ordinary
    overdone patchy restrictive routine simplistic stiff typical unable unfamiliar unlikely unresolved vanish wary`,
  ],
  [
    -1,
    `afraid aimless aimlessly allegation allegations amateur ambiguous artificial artificially awry banal barren
    bland bloated bogus breakdown brittle buggy bulky bumpy cavity cheesy choppy cliche cliched cliches clichéd
    clinical clumsily clumsy clunky clutter cluttered coarse compromise compromised conceit concocted condescending
    contrived controversy convoluted corny cracked cracks cramped creak creaky crowded cumbersome deceptive
    declining deficiencies delays derivative detract detracts dim dingy disconnect disconnected dismissive downsides
    downvote downvoted drain draining drawback drawbacks drone drones dropped dwindling endless endlessly erratic
    evade evasive exaggeration excess excessive excessively expensive faded fades falter falters fiddly filler
    flashy flaw flawed flaws flicker flickering fluff forgettably formulaic fragile fragmented fuzzy generic
    gimmicky glare glitch glitches gloss goofy grainy gratuitous gruff haphazard haphazardly hassle hassles headache
    headaches hobbled hokey hollow humdrum hunt immature implausible impractical imprecise improbable inaccurate
    inane inappropriate incomplete incomprehensibly inconclusive inconsistent inconsistently indecipherable
    indistinct indulgent inefficient inexperienced inflated inflexible insubstantial insufficient intrusive
    irregular irregularities irrelevance jammed jarring juvenile laborious lacked lacking lacks laggy lapse lapses
    lifelessly limp loud lukewarm lumbering maudlin mawkish meander meandering meanders mechanical melodrama
    melodramatic middling mindlessly misfire misfires misguided mishandled mismatch mismatched misplaced misuse
    muddled muddy mundane murky mushy needless needlessly nitpick nondescript nonexistent nonsensical nuisance
    obscure obstruct outdated overbearing overblown overcomplicated overcooked overdue overheated overheating
    overheats overkill overloaded overlong overly overpriced overrated overreach oversimplified overstated
    overstuffed overworked overwrought padded padding pale paltry passable pedestrian perfunctory perplexing
    plodding pointless pointlessly ponderous preachy predictability predictable predictably premature pretentious
    pricey prone puzzling quibble rambling ramshackle redundant rehash rehashed repetition repetitious retread
    ripoff rushed saccharine scratched scratches scratchy screech setback setbacks shallow shallowness shortcoming
    shortcomings shrill sketchy slapdash slip slips slow slower slowest slowly spotty squander squandered squeaky
    stagnant stale stilted stodgy strident stuffy stumble stumbles stumbling superficial superficially superfluous
    surfeit tacky talky tame tangled tardy tasteless tedious thankless thin threadbare tiring turgid unanswered
    unappealing unavailable unbalanced unconvincing unconvincingly undercooked underdeveloped underused
    underwhelming undeveloped undisciplined unengaging uneven uneventful unexceptional unexpectedly unfinished unfit
    unintelligible unintentional unintentionally unlikable unnatural unnecessarily unnecessary unoriginal
    unpersuasive unproven unqualified unrealistic unrefined unreliable unremarkable unresponsive unruly
    unsatisfactory unsatisfying unspecific unsteady unsuitable unsympathetic unwieldy unwise vacuous vaguely vapid
    warped warping wearing wearisome wobbly wooden wordy wrongly yawn`,
  ],
  [
    -1.6,
    `abomination absurd absurdity abysmal abysmally allege amateurish annoyingly asinine atrocious atrociously
    atrocity baffled baffling barbaric belligerent bigoted bigotry blatant blatantly blunder blunders brainless
    calamity callous catastrophes clumsiness complicity contaminated corrupt corruption cowardice crass craven
    creepy crippled crippling crooked crummy deficient defraud degenerate delusional demeaning deplorable depraved
    desolate despicable deteriorate deteriorated deteriorating detest detestable detriment detrimental devoid
    diabolical disapproval disapprove disastrously discontent disgraceful dishonestly dishonesty dishonor dismally
    disrespectful disservice distaste distasteful drab drivel egregious egregiously exasperating exploitation
    exploitative extort extortion falsehood falsehoods fanatic fanatical farcical fatuous filth filthy flimsy
    forgettable foul frivolous garbage garish ghastly gibberish glaring grotesque grueling gruesome hackneyed
    harmful harshly haughty heinous hideous hypocrisy hypocrite hypocrites idiocy idiotically illegitimate
    incoherence incoherent incoherently incompetently incomprehensible incomprehension indefensible indignity inept
    ineptly inexcusable inexcusably inhuman inhumane inhumanity injustices insidious insolent instability
    insufferable intolerable irresponsibly junk lackluster lawless lazily lie lifeless malfunction malfunctioned
    malfunctions malicious malign manipulative mediocre menacing miscast misfortune misinform mislead misleads
    misled mismanage mismanaged mismanagement misrepresent mistreat mistreated mistreatment mistrust nauseating
    nauseatingly nefarious negligence negligent nonsensically notoriously noxious obscenely odious oppress
    oppression perilous phony plagiarized plague plagued plagues pollution poorly posturing preposterous putrid
    ravage recklessly recklessness repellent reprehensible repugnant repulsive revolting rubbish ruthless ruthlessly
    sabotaged senseless senselessly shabby shambles shoddy slander slanderous slanted sleaze sleazy sloppily sloppy
    smelly soggy soulless squalid squalor subpar substandard suffocating swindled tarnish tarnished tarnishes
    tiresome toxic traitor trample trashy treacherous turd tyrannical tyranny unbearable uncaring uncivilized
    unconscionable unconstitutional uncooperative unfairly unfairness unforgivable unforgiving unfunny unhelpful
    unimaginative uninformed uninspired uninteresting unjustified unjustly unlawful unlawfully unleash unpleasantly
    unpopular unsafe unscrupulous unusable unwarranted unwatchable vulgar vulgarity wasteful wastes weaselly whiny
    witless wrecked wrongdoing`,
  ],
];
