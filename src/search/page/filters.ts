import { FILTERS, type FilterName } from '../filter-names.ts';
import type { Chosen } from './address.ts';
import type { Counts } from './facet-counts.ts';
import type { Settings } from './results.ts';
import type { ScriptWords } from './words.ts';

/** The most values shown in a filter. Others can be found by typing. */
const SHOWN = 8;

/** The filters on the page, with the number of claims for each value. */
export interface Filters {
  chosen(): Chosen;
  choose(chosen: Chosen): void;
  /** Shows the counts of an answer. */
  show(counts: Counts): void;
  /** Shows the number of results on the button that closes the panel; undefined if there is no answer. */
  showTotal(total: number | undefined): void;
  readonly isOpen: boolean;
}

/** From this width, the filters are next to the results and always open (`search-page.css`). */
const BESIDE_RESULTS = '(min-width: 62rem)';

/** Controls the filters on the page. `changed` is called for each choice, `opened` when the panel is opened. */
export function filtersIn(
  panel: HTMLDetailsElement,
  settings: Settings,
  words: ScriptWords,
  changed: () => void,
  opened: () => void,
): Filters {
  const groups = FILTERS.map((name) => filterGroup(panel, name, settings, words));
  const title = panel.querySelector('summary') as HTMLElement;
  const toResults = panel.querySelector('#show-results') as HTMLElement;
  const clear = panel.querySelector('#clear-filters') as HTMLElement;
  const updateTitle = () => {
    const n = groups.reduce((sum, group) => sum + group.chosen().length, 0);
    title.textContent = n === 0 ? words.filters : `${words.filters} (${words.number(n)})`;
    clear.hidden = n === 0;
  };
  const choose = (chosen: Chosen) => {
    for (const group of groups) group.choose(chosen[group.name] ?? []);
    updateTitle();
  };
  keepOpenBesideResults(panel);
  toResults.addEventListener('click', () => {
    panel.open = false;
    title.focus();
  });
  clear.addEventListener('click', () => {
    choose({});
    // The button disappears. Next to the results, the panel has no title.
    (title.checkVisibility() ? title : panel.querySelector<HTMLElement>('input:not([hidden])'))?.focus();
    changed();
  });
  panel.addEventListener('change', (event) => {
    if ((event.target as HTMLInputElement).type !== 'checkbox') return;
    updateTitle();
    changed();
  });
  panel.addEventListener('toggle', () => panel.open && opened());
  return {
    get isOpen() {
      return panel.open;
    },
    chosen() {
      const chosen: Chosen = {};
      for (const group of groups) if (group.chosen().length > 0) chosen[group.name] = group.chosen();
      return chosen;
    },
    choose,
    show(counts) {
      for (const group of groups) group.show(counts[group.name] ?? {});
    },
    showTotal(total) {
      toResults.hidden = total === undefined;
      if (total !== undefined) toResults.textContent = words.showResults(total);
    },
  };
}

function keepOpenBesideResults(panel: HTMLDetailsElement): void {
  const beside = matchMedia(BESIDE_RESULTS);
  const fit = () => {
    panel.open = beside.matches;
  };
  beside.addEventListener('change', fit);
  fit();
}

function filterGroup(panel: HTMLElement, name: FilterName, settings: Settings, words: ScriptWords) {
  const group = panel.querySelector(`[data-filter=${name}]`) as HTMLElement;
  const list = group.querySelector('ul') as HTMLElement;
  const finder = group.querySelector('input') as HTMLInputElement;
  let counts: Record<string, number> = {};
  let chosen: string[] = [];
  const order = orderOf(name, settings);

  /** The values to show: those chosen, and the most frequent of the others that contain the typed text. */
  function values(): string[] {
    const typed = finder.value.trim().toLocaleLowerCase();
    const all = Object.keys(counts).filter((value) => !chosen.includes(value));
    const matching = all.filter((value) => nameOf(name, value, settings).toLocaleLowerCase().includes(typed));
    const frequent = matching.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1)).slice(0, SHOWN);
    finder.hidden = all.length + chosen.length <= SHOWN;
    return [...chosen, ...frequent].sort(order);
  }

  function render(): void {
    const focused = list.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement).value
      : undefined;
    list.replaceChildren(...values().map((value) => choice(value)));
    // Rendering must not take the focus away from a checkbox.
    if (focused !== undefined) [...list.querySelectorAll('input')].find((input) => input.value === focused)?.focus();
  }

  function choice(value: string): HTMLLIElement {
    const item = document.createElement('li');
    const label = document.createElement('label');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name, value, checked: chosen.includes(value) });
    // Isolated, because a name in the other direction would reorder the number and its brackets.
    const shown = document.createElement('bdi');
    shown.textContent = nameOf(name, value, settings);
    const text = document.createElement('span');
    text.append(shown, ` (${words.number(counts[value] ?? 0)})`);
    label.append(box, text);
    item.append(label);
    return item;
  }

  list.addEventListener('change', ({ target }) => {
    const { value, checked } = target as HTMLInputElement;
    chosen = checked ? [...chosen, value] : chosen.filter((one) => one !== value);
  });
  finder.addEventListener('input', render);
  return {
    name,
    chosen: () => chosen,
    choose(values: string[]) {
      chosen = [...values];
      render();
    },
    show(of: Record<string, number>) {
      // A value that would leave no results is not offered.
      counts = Object.fromEntries(Object.entries(of).filter(([, count]) => count > 0));
      render();
    },
  };
}

function nameOf(name: FilterName, value: string, { names }: Settings): string {
  if (name !== 'verdict' && name !== 'language') return value;
  // The value may come from the address and be the name of an object property.
  return (Object.hasOwn(names[name], value) ? names[name][value] : undefined) ?? value;
}

/** Verdicts in the order of the scale, years newest first, everything else alphabetically. */
function orderOf(name: FilterName, settings: Settings): (a: string, b: string) => number {
  const scale = Object.keys(settings.marks);
  if (name === 'verdict') return (a, b) => scale.indexOf(a) - scale.indexOf(b);
  if (name === 'year') return (a, b) => b.localeCompare(a);
  return (a, b) => nameOf(name, a, settings).localeCompare(nameOf(name, b, settings), settings.lang);
}
