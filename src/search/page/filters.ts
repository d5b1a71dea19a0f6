import { FILTERS, type FilterName } from '../search-facts.ts';
import type { Chosen, Counts } from './pagefind.ts';
import type { Settings } from './results.ts';
import type { ScriptWords } from './words.ts';

/** Puts every value into the filters, in an order that helps: the scale's, the newest year first, names by alphabet. */
export function fillFilters(form: HTMLFormElement, counts: Counts, settings: Settings, words: ScriptWords): void {
  for (const name of FILTERS) {
    const select = selectOf(form, name);
    const values = Object.keys(counts[name] ?? {}).sort(orderOf(name, settings));
    select.append(...values.map((value) => new Option(value, value)));
  }
  showCounts(form, counts, settings, words);
}

/** Writes behind each value how many claims of the present answer carry it. */
export function showCounts(form: HTMLFormElement, counts: Counts, settings: Settings, words: ScriptWords): void {
  for (const name of FILTERS) {
    for (const option of selectOf(form, name).options) {
      if (option.value !== '')
        option.text = `${nameOf(name, option.value, settings)} (${words.number(counts[name]?.[option.value] ?? 0)})`;
    }
  }
}

/** Sets the filters to what an address asks for. A value that no claim has is shown all the same. */
export function setFilters(form: HTMLFormElement, chosen: Chosen, settings: Settings): void {
  for (const name of FILTERS) {
    const select = selectOf(form, name);
    const value = chosen[name] ?? '';
    if (value !== '' && ![...select.options].some((option) => option.value === value)) {
      select.append(new Option(nameOf(name, value, settings), value));
    }
    select.value = value;
  }
}

function selectOf(form: HTMLFormElement, name: FilterName): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}

function nameOf(name: FilterName, value: string, { names }: Settings): string {
  if (name !== 'verdict' && name !== 'language') return value;
  // The value may come from the address, and be `constructor`.
  return (Object.hasOwn(names[name], value) ? names[name][value] : undefined) ?? value;
}

function orderOf(name: FilterName, settings: Settings): (a: string, b: string) => number {
  const scale = Object.keys(settings.marks);
  if (name === 'verdict') return (a, b) => scale.indexOf(a) - scale.indexOf(b);
  if (name === 'year') return (a, b) => b.localeCompare(a);
  return (a, b) => nameOf(name, a, settings).localeCompare(nameOf(name, b, settings), settings.lang);
}
