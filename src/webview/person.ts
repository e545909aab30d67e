import type { PanelAnswered, PanelMood, PanelPerson } from '../protocol/panel.js';
import { disclosure } from './disclosure.js';
import { el, pageText, svg, type Child } from './dom.js';
import { longList } from './long-list.js';
import { separated } from './names.js';
import { moodFact, postList } from './posts.js';
import { explainedQuote } from './quotes.js';
import type { Scene } from './scene.js';

/** Width of a person's mood bar in CSS pixels, and its height. */
const WIDTH = 48;
const HEIGHT = 8;

/** A person with posts, votes, reputation and mood; opens to whom they answer, what changed their mind, and their posts. */
export function renderPerson(scene: Scene, person: PanelPerson): HTMLElement {
  const { model, words } = scene;
  const label = [
    el(
      'span',
      { class: 'person' },
      el('span', { class: 'name' }, pageText(person.author)),
      model.bars
        ? el('span', { class: 'byline' }, moodBar(person.mood), ...words.pieces('moodOf', moodFact(words, person.mood)))
        : null,
    ),
    el('span', { class: 'byline' }, ...separated(facts(scene, person))),
  ];
  return disclosure(scene, `person:${person.author}`, label, () => {
    const own = scene.own(model.people.indexOf(person));
    return [
      renderRelations(scene, person, own?.answers ?? []),
      renderChanges(scene, person),
      own
        ? postList(scene, `by:${person.author}`, own.posts, false)
        : el('p', { class: 'quiet' }, words.text('loading')),
    ];
  });
}

/** A mood as a bar from the middle; nothing where it is unknown. The figure beside it says the same. */
function moodBar(mood: PanelMood | null): SVGElement | null {
  if (!mood) return null;
  const length = (Math.abs(mood.score) * WIDTH) / 2;
  const middle = WIDTH / 2;
  return svg(
    'svg',
    { class: `mood-bar ${mood.label}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { class: 'track', width: WIDTH, height: HEIGHT }),
    svg('rect', { class: 'fill', x: mood.score < 0 ? middle - length : middle, width: length, height: HEIGHT }),
    svg('line', { class: 'axis', x1: middle, x2: middle, y1: 0, y2: HEIGHT }),
  );
}

/** A fact that the page shows for somebody else is "unknown" here; one that it shows for nobody is no fact. */
function facts({ model, words }: Scene, person: PanelPerson): Child[] {
  const found: Child[] = [words.count('posts', person.posts)];
  if (person.votes !== null) found.push(words.count('votes', person.votes));
  else if (model.counts.votes !== null) found.push(words.text('votesUnknown'));
  if (person.reputation !== null) found.push(words.text('reputation', words.number(person.reputation)));
  return found;
}

/** How this person speaks to others and they to this person; null where nobody answers anybody. */
function renderRelations(
  scene: Scene,
  { moodGiven, moodGot }: PanelPerson,
  answers: readonly PanelAnswered[],
): HTMLElement | null {
  const { words } = scene;
  const lines = [
    moodGiven && [el('dt', null, words.text('moodGiven')), el('dd', null, moodFact(words, moodGiven))],
    moodGot && [el('dt', null, words.text('moodGot')), el('dd', null, moodFact(words, moodGot))],
    answers.length > 0 && [
      el('dt', null, words.text('answersWhom')),
      el(
        'dd',
        null,
        el('ul', null, ...answers.map((answered) => el('li', null, ...separated(relation(scene, answered))))),
      ),
    ],
  ].filter((line) => line !== null && line !== false);
  return lines.length === 0 ? null : el('dl', { class: 'why relations' }, ...lines.flat());
}

function relation({ words }: Scene, { author, posts, mood, agree, disagree }: PanelAnswered): Child[] {
  const found: Child[] = [pageText(author), words.count('posts', posts)];
  if (agree !== null && agree > 0) found.push(words.count('agreeing', agree));
  if (disagree !== null && disagree > 0) found.push(words.count('disagreeing', disagree));
  if (mood) found.push(moodFact(words, mood));
  return found;
}

function renderChanges(scene: Scene, { author, changes }: PanelPerson): HTMLElement | null {
  if (changes.length === 0) return null;
  return longList(scene, `changes:${author}`, changes, (change) =>
    el('li', null, explainedQuote(scene, 'change', change, scene.words.text('changedMind'))),
  );
}
