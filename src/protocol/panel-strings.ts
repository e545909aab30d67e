/**
 * The panel's own words in the user's language, by key; the host sends them. `{0}`, `{1}` are filled in. A text that
 * counts holds one form for each plural category of its language, parted by bars: `one:{0} post|other:{0} posts`.
 */
export type PanelStrings = Readonly<Record<PanelStringKey, string>>;

export type PanelStringKey =
  | `tab${'s' | 'Overview' | 'Map' | 'Points' | 'People' | 'Outcome'}`
  // Head: nouns that stand under their number; {0} structure, {1} format and {2} confidence; {0} announced and {1} found.
  | `stat${'Posts' | 'People' | 'Threads' | 'Votes'}`
  | `structure${'Qa' | 'Comments' | 'Forum' | 'Chat'}`
  | 'untitled'
  | 'readAs'
  | 'byPattern'
  | 'announced'
  | 'announcedAnswers'
  | 'doubts'
  | 'stale'
  | 'updated'
  | 'about'
  | 'aboutMood'
  // Two saves: {0} the older one's name
  | `compared${'' | 'Same'}`
  | `changed${'New' | 'Edited' | 'Votes' | 'Removed' | 'Not'}`
  // Mood: {0} score, {1} label, {2} confidence; {0} number, {1} author, {2} mood; a run has {1} as its last number.
  | `mood${'' | 'Chart' | 'Hint' | 'Tally' | 'Full' | 'Mean' | 'Of'}`
  | 'positive'
  | 'neutral'
  | 'negative'
  | 'unknown'
  | 'barPost'
  | 'barRun'
  | 'table'
  | `column${'Post' | 'Author' | 'Answers' | 'Stance' | 'Mood' | 'Accepted'}`
  | 'thePage'
  | `mood${'Given' | 'Got'}`
  // Sentences and points
  | 'sentences'
  | 'noSentences'
  | 'nobody'
  | 'coverage'
  | 'coverageUnknown'
  | 'noPoints'
  | `weigh${'By' | 'People' | 'Votes' | 'Reputation'}`
  | `no${'Votes' | 'Reputation'}`
  | 'disputed'
  | 'divided'
  | 'agreed'
  | 'unrebutted'
  | 'untested'
  | 'best'
  | 'saysSo'
  | 'saysOpposite'
  | 'exchanges'
  | 'inQuotes'
  | 'passages'
  | 'disputes'
  | 'for'
  | 'against'
  | 'people'
  | 'votesBehind'
  | 'stanceUnknown'
  | 'saidIn'
  // People: {0} shown of {1}
  | 'filterPeople'
  | `sort${'People' | 'Posts' | 'Votes' | 'Reputation' | 'Mood' | 'Name'}`
  | 'noPeople'
  | 'matches'
  | 'posts'
  | 'votes'
  | 'votesUnknown'
  | 'reputation'
  | 'reputationUnknown'
  | 'answersWhom'
  | 'agreeing'
  | 'disagreeing'
  // Answers of a Q&A page
  | 'answers'
  | 'noProposal'
  | 'objections'
  | 'metByEdit'
  | 'metByAnswer'
  | 'notMet'
  | 'whereMet'
  // What came of it; {0} the one agreed with
  | 'questions'
  | 'noQuestions'
  | 'unanswered'
  | 'notHelped'
  | 'accords'
  | 'noAccords'
  | 'changedMind'
  | 'conceded'
  | 'solved'
  | 'accordWith'
  // The reply map
  | `map${'' | 'Hint' | 'More' | 'Deeper' | 'Elsewhere'}`
  | 'wholeMap'
  | 'below'
  // Stances, and why a label is what it is: {0} the label, {1} its confidence; {0} number and {1} author of the post
  | 'agrees'
  | 'disagrees'
  | 'takesNoSide'
  | 'why'
  | 'whyPost'
  | 'sure'
  | `stanceTo${'Parent' | 'Topic'}`
  | 'answersWhat'
  | 'answersPage'
  | `by${'Layout' | 'Mention' | 'Quote' | 'Nothing' | 'You'}`
  | 'orElse'
  | 'argues'
  | 'noRole'
  | 'claim'
  | 'premise'
  | 'backs'
  | 'reason'
  | 'example'
  | 'number'
  | 'source'
  | 'link'
  | 'experience'
  | 'offTopic'
  | 'abuse'
  | 'chatter'
  | 'noReasons'
  | 'thisPlace'
  // Posts
  | 'question'
  | 'answer'
  | 'comment'
  | 'post'
  | 'pingback'
  | 'accepted'
  | 'noWords'
  | 'loading'
  | 'further'
  | 'more'
  // The table of many pages: {0} files read of {1}; {0} author, {1} file and {2} number of a post
  | `folder${'File' | 'Dates' | 'Format' | 'Doubts' | 'Table' | 'Words' | 'Author' | 'Where'}`
  | `folder${'Reading' | 'Done' | 'Cancelled' | 'Cancel' | 'Again' | 'LeftOut' | 'Searching' | 'Hits' | 'Full'}`
  | 'tabFolderPosts'
  // Nothing to show
  | `empty${'NoEditor' | 'NoDiscussion' | 'TooLarge' | 'Failed' | 'Reading'}`
  | `hint${'NoEditor' | 'NoDiscussion' | 'TooLarge' | 'Failed'}`;
