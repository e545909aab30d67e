import type { PanelStrings } from '../protocol/panel-strings.js';

/** Puts an English text into the user's language; `vscode.l10n.t` in the editor. */
export type Translate = (english: string) => string;

/** The panel's texts. Counting texts hold one form a plural category, and a translation holds those of its language. */
export function panelStrings(t: Translate): PanelStrings {
  return {
    tabs: t('Parts of the insights'),
    tabOverview: t('Overview'),
    tabPoints: t('Points'),
    tabPeople: t('People'),
    tabQuestions: t('Questions'),

    untitled: t('Discussion'),
    statPosts: t('one:post|other:posts'),
    statPeople: t('one:person|other:people'),
    statThreads: t('one:thread|other:threads'),
    statVotes: t('one:vote|other:votes'),
    structureQa: t('Questions and answers'),
    structureComments: t('Comments'),
    structureForum: t('Forum'),
    structureChat: t('Chat'),
    readAs: t('{0} · {1} · confidence {2}'),
    byPattern: t('read by its repeated bylines'),
    announced: t('The page announces {0} posts, {1} were found.'),
    doubts: t('one:{0} doubt about this page|other:{0} doubts about this page'),
    stale: t('The text has changed. Reading it again…'),
    updated: t('one:Insights ready: {0} post|other:Insights ready: {0} posts'),
    about: t(
      'Computed on this computer; nothing is sent anywhere. Sentences are quoted word for word. Confidence runs from 0 to 1. What the text does not say is “unknown”.',
    ),
    aboutMood: t('Mood runs from −1 to +1.'),

    mood: t('Mood, post by post'),
    moodChart: t('Mood of the posts in reading order; arrow keys move, Enter shows the post'),
    moodHint: t('Bars above the line sound positive, bars below it negative.'),
    positive: t('positive'),
    neutral: t('neutral'),
    negative: t('negative'),
    unknown: t('unknown'),
    moodTally: t('{0} positive, {1} neutral, {2} negative, {3} unknown'),
    moodFull: t('{0} {1}, confidence {2}'),
    moodMean: t('{0} {1}'),
    barPost: t('Post {0}, {1}: {2}'),
    barRun: t('Posts {0} to {1}: {2}, mean of {3}'),
    table: t('As a table'),
    columnPost: t('Post'),
    columnAuthor: t('Author'),
    columnMood: t('Mood'),

    sentences: t('In their words'),
    noSentences: t('No telling sentence was found.'),
    nobody: t('unknown author'),
    coverage: t('The points found speak for {0} of the posts.'),
    coverageUnknown: t('How many posts the points speak for: unknown.'),
    noPoints: t('No point was found that several posts speak of.'),
    disputed: t('Disputed'),
    for: t('For'),
    against: t('Against'),
    people: t('one:{0} person|other:{0} people'),
    votesBehind: t('one:{0} vote|other:{0} votes'),
    stanceUnknown: t('Who is for or against: unknown'),
    saidIn: t('one:In {0} post|other:In {0} posts'),

    filterPeople: t('Filter by name'),
    sortPeople: t('Sort people by'),
    sortPosts: t('Most posts'),
    sortVotes: t('Most votes'),
    sortReputation: t('Reputation'),
    sortMood: t('Mood'),
    sortName: t('Name'),
    noPeople: t('The page names nobody.'),
    matches: t('one:{0} of {1} person|other:{0} of {1} people'),
    posts: t('one:{0} post|other:{0} posts'),
    votes: t('one:{0} vote|other:{0} votes'),
    votesUnknown: t('votes unknown'),
    reputation: t('reputation {0}'),
    moodOf: t('mood {0}'),

    questions: t('Nobody answered'),
    noQuestions: t('No unanswered question was found.'),

    question: t('question'),
    answer: t('answer'),
    comment: t('comment'),
    post: t('post'),
    pingback: t('pingback'),
    accepted: t('accepted'),
    noWords: t('(no words)'),
    loading: t('…'),
    further: t('{0}, post {1}'),
    more: t('one:Show {0} more|other:Show {0} more'),

    emptyNoEditor: t('No discussion on show'),
    hintNoEditor: t('Open a saved page with comments, answers or posts to see what is said in it.'),
    emptyNoDiscussion: t('No discussion in this file'),
    hintNoDiscussion: t('Nothing here reads as posts that people wrote to each other.'),
    emptyTooLarge: t('This file is too large'),
    hintTooLarge: t('The editor does not hand over files of this size.'),
    emptyFailed: t('This file could not be read'),
    hintFailed: t('The log says why.'),
    emptyReading: t('Reading…'),
  };
}

/** A warning in the user's language: our own words for the codes we know, the core's sentence for the others. */
export function warningText(t: Translate, code: string, message: string): string {
  switch (code) {
    case 'announced-differs':
      return t('The page claims another number of posts than was found.');
    case 'votes-ambiguous':
      return t('A number here could be a vote count or part of the text.');
    case 'encoding-guessed':
      return t('The file does not say how its characters are encoded; a guess was made.');
    case 'byline-doubtful':
      return t('This line may not begin a post.');
    case 'truncated':
      return t('The page ends in the middle of a post.');
    default:
      return message;
  }
}
