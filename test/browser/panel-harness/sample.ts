/** A discussion to look at: invented people and words, some of everything the panel shows. */
import type { AnalysedText } from '../../../src/extension/panel-source.js';
import { analysedOf, type MoodyPost } from '../../support/analysed.js';

const POSTS: readonly MoodyPost[] = [
  {
    ...{ kind: 'question', author: 'Marta Ilves', date: '2019-05-04T09:12', votes: 14, reputation: 2310, mood: -0.22 },
    body: 'Our tram depot wants to replace the brass bells by loudspeakers. Is a loudspeaker as easy to hear in a narrow street as a bell?',
  },
  {
    ...{
      kind: 'comment',
      author: 'Obi',
      date: '2019-05-04T09:40',
      votes: 3,
      mood: 0.02,
      stance: 'neutral',
      answers: 0,
    },
    body: 'Which model do they want to fit, and how loud is it at ten metres?',
  },
  {
    ...{
      kind: 'answer',
      author: 'Henrike Aalto',
      date: '2019-05-04T11:03',
      votes: 27,
      reputation: 18450,
      mood: 0.58,
      moodWords: 'glad',
      stance: 'unknown',
      accepted: true,
      answers: 0,
    },
    body: 'A brass bell is easier to place by ear, because its sound begins so suddenly. I am glad that we kept ours: passers-by turn the right way at once, and that is what keeps them safe.',
  },
  {
    ...{
      kind: 'comment',
      author: 'Marta Ilves',
      date: '2019-05-04T11:20',
      votes: 2,
      reputation: 2310,
      mood: 0.71,
      moodWords: 'wonderful',
      stance: 'agree',
      stanceWords: 'exactly what I needed',
      answers: 2,
    },
    body: 'Thank you, that is a wonderful explanation and exactly what I needed!',
  },
  {
    ...{
      kind: 'comment',
      author: 'K. Brandvold',
      date: '2019-05-04T12:15',
      votes: 5,
      mood: -0.47,
      stance: 'disagree',
      answers: 2,
    },
    stanceWords: 'I doubt it',
    moodWords: 'nuisance',
    body: 'I doubt it. Our bells were a nuisance, and nobody heard them over the buses anyway.',
  },
  {
    ...{
      kind: 'comment',
      author: 'Henrike Aalto',
      date: '2019-05-04T12:31',
      votes: 4,
      reputation: 18450,
      mood: 0.12,
      stance: 'disagree',
      answers: 4,
    },
    body: 'Over buses a loudspeaker does no better; we measured both.',
  },
  {
    ...{
      kind: 'answer',
      author: 'tramfan_77',
      date: '2019-05-05T08:00',
      votes: -2,
      reputation: 41,
      mood: -0.63,
      stance: 'unknown',
      accepted: false,
      answers: 0,
    },
    body: 'Loudspeakers are terrible and break every winter. Keep the bells.',
  },
  {
    ...{
      kind: 'comment',
      author: 'Obi',
      date: '2019-05-05T08:22',
      votes: 1,
      mood: -0.15,
      stance: 'disagree',
      answers: 6,
    },
    body: 'Ours have run for six winters without a single repair, so that is simply wrong.',
  },
  {
    ...{
      kind: 'answer',
      author: 'Ines da Silva Montenegro e Albuquerque',
      date: '2019-05-06',
      votes: 9,
      reputation: 906,
      mood: 0.31,
      stance: 'unknown',
      accepted: false,
      answers: 0,
    },
    body: 'Why not both? A loudspeaker can tell the stops, and the bell stays for warnings. Who would pay for the second one is another matter.',
  },
  {
    ...{ kind: 'comment', author: 'K. Brandvold', date: '2019-05-06T19:45', mood: null, stance: 'unknown', answers: 8 },
    body: 'And the upkeep?',
  },
  {
    kind: 'comment',
    dateText: '3 days ago',
    mood: 0.05,
    stance: 'unknown',
    answers: 8,
    body: 'Has anybody asked the drivers what they would rather have?',
  },
];

/** A question and its answers, with votes, a dispute and doubts. */
export const SAMPLE: AnalysedText = analysedOf(
  POSTS,
  {
    structure: 'qa',
    format: 'stackexchange-mirror',
    title: 'Is a loudspeaker as easy to hear as a tram bell?',
    announced: 12,
  },
  {
    sentences: [
      [2, 'A brass bell is easier to place by ear, because its sound begins so suddenly.'],
      [4, 'Our bells were a nuisance, and nobody heard them over the buses anyway.'],
      [8, 'A loudspeaker can tell the stops, and the bell stays for warnings.'],
    ],
    points: [
      {
        label: [8, 'A loudspeaker can tell the stops, and the bell stays for warnings.'],
        posts: [8, 9],
      },
      {
        label: [2, 'A brass bell is easier to place by ear, because its sound begins so suddenly.'],
        ...{ posts: [2, 3, 4, 5, 6], for: [2, 3, 5, 6], against: [4], state: 'disputed' },
        voices: [
          ['states', [2, 'A brass bell is easier to place by ear, because its sound begins so suddenly.']],
          ['agrees', [3, 'exactly what I needed!'], 'exactly'],
          ['disagrees', [4, 'I doubt it. Our bells were a nuisance, and nobody heard them'], 'I doubt it'],
          ['states', [5, 'Over buses a loudspeaker does no better; we measured both.']],
        ],
        best: [2, 'passers-by turn the right way at once'],
        exchanges: [
          [4, 2],
          [5, 4],
        ],
        evidence: [
          [4, 'nobody heard them over the buses anyway'],
          [5, 'Over buses a loudspeaker does no better; we measured both.'],
        ],
      },
      {
        label: [6, 'Loudspeakers are terrible and break every winter.'],
        ...{ posts: [6, 7], for: [6], against: [7], state: 'divided' },
        evidence: [[7, 'Ours have run for six winters without a single repair']],
      },
    ],
    unanswered: [9, 10],
    notHelped: [
      [
        [1, 'how loud is it at ten metres?'],
        [7, 'that is simply wrong'],
      ],
    ],
    agreements: [['convinced', [3, 'that is a wonderful explanation'], 2]],
    changes: [[[7, 'without a single repair'], 6]],
    answers: [
      {
        ...{ post: 2, proposal: 'I am glad that we kept ours' },
        objections: [['answered', [4, 'Our bells were a nuisance'], [5, 'we measured both']]],
      },
      { post: 6, proposal: 'Keep the bells.', objections: [['open', [7, 'that is simply wrong']]] },
      { post: 8 },
    ],
    passages: [['Is a loudspeaker as easy to hear as a tram bell?', [[4, 'nobody heard them over the buses anyway']]]],
    coverage: 0.73,
    warnings: [
      ['votes-ambiguous', '9 points'],
      ['announced-differs', '12'],
    ],
  },
);

const STANCES = ['agree', undefined, 'disagree', 'neutral', undefined, 'disagree'] as const;

/** A long comment page: as many posts as wanted, moods that come and go, some of them unknown. */
export function longSample(count: number): AnalysedText {
  const posts = Array.from({ length: count }, (_, i): MoodyPost => {
    const mood = i % 11 === 5 ? null : Math.round(100 * Math.sin(i / 17) * Math.cos(i / 5)) / 100;
    return {
      ...(i > 0 && { stance: STANCES[i % 7] ?? 'unknown' }),
      ...{ author: `Reader ${(i * 7) % Math.max(3, Math.floor(count / 6))}`, date: '2020-01-01', mood },
      ...(i > 0 && i % 3 !== 0 && { answers: i - 1 }),
      body: `Remark number ${i + 1} about the marmalade fair.`,
    };
  });
  return analysedOf(
    posts,
    { title: 'The marmalade fair', format: 'numbered-blog' },
    { unanswered: [0, 3], coverage: 0.4 },
  );
}

/** A thousand posts in threads of very unequal size, some of them deep. */
export function deepSample(): AnalysedText {
  const posts = Array.from({ length: 1000 }, (_, i): MoodyPost => {
    // Every fortieth begins a thread; of the others most answer the one before, some the first.
    const answers = i % 40 === 0 ? undefined : i % 13 === 0 ? i - (i % 40) : i - 1;
    return {
      ...{ author: `Reader ${(i * 7) % 60}`, mood: Math.sin(i / 3), stance: STANCES[i % 7] ?? 'unknown' },
      ...(answers !== undefined && { answers }),
      body: `Remark number ${i + 1} about the marmalade fair.`,
    };
  });
  return analysedOf(posts, { title: 'The marmalade fair', format: 'numbered-blog' });
}
