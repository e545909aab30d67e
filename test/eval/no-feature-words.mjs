// Words that say who someone is. They carry no learned mood, and no pair with one of them does: what raters felt about
// people is not to be learned (test/core/analysis/sentiment/fairness.test.ts).

export const WHO_SOMEONE_IS = new Set(
  `he him his himself he's he'd he'll she her hers herself she's she'd she'll man men man's woman women woman's boy boys girl girls
   guy guys lad dude chick lady ladies gentleman gentlemen sir madam male males female females mother mothers mom moms mum mommy father
   fathers dad dads daddy parent parents son sons daughter daughters wife wives husband husbands brother brothers sister sisters bro
   aunt uncle cousin grandma grandpa grandmother grandfather girlfriend boyfriend bride groom king queen prince princess widow
   black blacks white whites brown asian asians african africans latino latina latinos hispanic hispanics caucasian native natives
   indigenous arab arabs jew jews jewish muslim muslims islam islamic islamist christian christians christianity catholic catholics
   protestant protestants mormon hindu hindus buddhist buddhists sikh atheist atheists religion religious church mosque synagogue
   god gods jesus christ allah bible koran quran pope priest rabbi imam
   american americans america english englishman british britain european europeans europe german germans germany french france
   spanish spain italian italians italy greek greeks greece turkish turks turkey russian russians russia polish poland
   ukrainian ukraine chinese china japanese japan korean koreans korea vietnamese vietnam indian indians india pakistani pakistan
   iranian iranians iran iraqi iraqis iraq israeli israelis israel palestinian palestinians palestine syrian syria saudi afghan
   afghanistan egyptian egypt nigerian nigeria kenyan somali ethiopian south-african mexican mexicans mexico cuban cuba brazilian
   brazil argentine canadian canadians canada australian australia irish ireland scottish welsh dutch swedish swiss danish
   norwegian finnish gypsy roma immigrant immigrants migrant migrants refugee refugees foreigner foreigners foreign
   gay gays lesbian lesbians homosexual homosexuals heterosexual straight queer transgender trans bisexual lgbt non binary nonbinary cis
   old older elderly young younger youth teen teens teenager teenagers child children kid kids baby babies senior seniors adult
   adults blind deaf disabled disability handicapped autistic poor rich homeless
   republican republicans democrat democrats liberal liberals conservative conservatives`.split(/\s+/),
);
