import { renderMap } from './map.js';
import { TABS, type TabId } from './memory.js';
import { renderOutcome } from './outcome.js';
import { renderOverview } from './overview.js';
import { renderPeople } from './people.js';
import { renderPoints } from './points.js';
import type { Scene } from './scene.js';
import { renderTabs, type Tab } from './tabs.js';

/** The parts of the insights behind their tabs. To add one, name it in `TABS` and say here what it draws. */
export function renderParts(scene: Scene, chosen: TabId, choose: (tab: TabId) => void): readonly HTMLElement[] {
  const { words } = scene;
  const tabs = TABS.map((id) => tabOf(scene, id));
  return renderTabs(words.text('tabs'), tabs, chosen, choose, (id) => render(scene, id));
}

function tabOf({ model, words }: Scene, id: TabId): Tab<TabId> {
  switch (id) {
    case 'overview':
      return { id, label: words.text('tabOverview'), count: null };
    case 'map':
      return { id, label: words.text('tabMap'), count: null };
    case 'points':
      return { id, label: words.text('tabPoints'), count: words.number(model.points.length) };
    case 'people':
      return { id, label: words.text('tabPeople'), count: words.number(model.people.length) };
    case 'outcome':
      return { id, label: words.text('tabOutcome'), count: null };
  }
}

function render(scene: Scene, id: TabId): HTMLElement {
  switch (id) {
    case 'overview':
      return renderOverview(scene);
    case 'map':
      return renderMap(scene);
    case 'points':
      return renderPoints(scene);
    case 'people':
      return renderPeople(scene);
    case 'outcome':
      return renderOutcome(scene);
  }
}
