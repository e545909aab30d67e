import type { PanelPerson } from '../protocol/panel.js';
import { el } from './dom.js';
import { longList } from './long-list.js';
import { SORTS, type PeopleSort } from './memory.js';
import { renderPerson } from './person.js';
import type { Scene } from './scene.js';
import type { Words } from './words.js';

/** From so many people on, they can be filtered and sorted. */
const MANY = 6;

const LABELS = {
  posts: 'sortPosts',
  votes: 'sortVotes',
  reputation: 'sortReputation',
  mood: 'sortMood',
  name: 'sortName',
} as const satisfies Record<PeopleSort, string>;

/** The people with their posts, votes, reputation and mood; each opens to the posts. */
export function renderPeople(scene: Scene): HTMLElement {
  const { model, words } = scene;
  if (model.people.length === 0) return el('p', { class: 'quiet' }, words.text('noPeople'));
  const results = el('div', null);
  const matches = el('p', { class: 'quiet', role: 'status' });
  draw();
  return el('div', null, model.people.length < MANY ? null : controls(scene, draw), matches, results);

  function draw(): void {
    const { filter, sort } = scene.place;
    const people = sorted(filtered(model.people, filter), knownSort(scene, sort), words);
    matches.textContent = filter === '' ? '' : words.count('matches', people.length, words.number(model.people.length));
    results.replaceChildren(
      longList(scene, 'people', people, (person) => el('li', null, renderPerson(scene, person)), {
        className: 'people',
      }),
    );
  }
}

function controls(scene: Scene, draw: () => void): HTMLElement {
  const { words, place } = scene;
  const name = words.text('filterPeople');
  const filter = el('input', { ...{ type: 'search', placeholder: name, 'aria-label': name }, 'data-key': 'filter' });
  filter.value = place.filter;
  filter.addEventListener('input', () => {
    scene.remember({ filter: filter.value });
    draw();
  });
  const chosen = knownSort(scene, place.sort);
  const sort = el(
    'select',
    { 'aria-label': words.text('sortPeople'), 'data-key': 'sort' },
    ...sortsOf(scene).map((value) => el('option', { value, selected: value === chosen }, words.text(LABELS[value]))),
  );
  sort.addEventListener('change', () => {
    scene.remember({ sort: SORTS.find((value) => value === sort.value) ?? 'posts' });
    draw();
  });
  return el('div', { class: 'controls' }, filter, sort);
}

/** What this page's people can be sorted by: nothing that it does not show for anybody. */
function sortsOf({ model }: Scene): readonly PeopleSort[] {
  return SORTS.filter((sort) => {
    if (sort === 'posts' || sort === 'name') return true;
    return model.people.some((person) => person[sort] !== null);
  });
}

function knownSort(scene: Scene, wanted: PeopleSort): PeopleSort {
  return sortsOf(scene).includes(wanted) ? wanted : 'posts';
}

function filtered(people: readonly PanelPerson[], filter: string): readonly PanelPerson[] {
  const wanted = filter.trim().toLocaleLowerCase();
  return wanted === '' ? people : people.filter(({ author }) => author.toLocaleLowerCase().includes(wanted));
}

function sorted(people: readonly PanelPerson[], sort: PeopleSort, words: Words): readonly PanelPerson[] {
  // What is unknown comes last, whatever the order.
  const value = (person: PanelPerson): number => {
    if (sort === 'votes' || sort === 'reputation') return person[sort] ?? -Infinity;
    return sort === 'mood' ? (person.mood?.score ?? -Infinity) : person.posts;
  };
  const order = (a: PanelPerson, b: PanelPerson): number => {
    if (sort === 'name') return words.compare(a.author, b.author);
    const [x, y] = [value(a), value(b)];
    return x === y ? 0 : y > x ? 1 : -1;
  };
  return [...people].sort(order);
}
