import { isEmpty, type Question, queryOf, questionOf } from './address.ts';
import { fillFilters, setFilters, showCounts } from './filters.ts';
import { type Found, openSearch } from './pagefind.ts';
import { resultItem, type Settings } from './results.ts';
import { scriptWords } from './words.ts';

// The search page. The address says what is asked; the form writes it there; the list answers it.

const PAGE = 20;
const TYPING_MS = 200;

const settings: Settings = JSON.parse(byId('search-settings').textContent ?? '');
const words = scriptWords(settings.words);
const form = byId('search-form') as HTMLFormElement;
const box = byId('q') as HTMLInputElement;
const list = byId('results');
const status = byId('search-status');
const more = byId('more');
const waysOn = byId('ways-on');
const index = openSearch(settings.base, settings.languages);
let asked = 0;

async function answer(question: Question): Promise<void> {
  const turn = ++asked;
  if (isEmpty(question)) return show('idle', words.searchStart, []);
  try {
    const found = await (await index).find(question.words, question.chosen);
    // A later question has been asked meanwhile; its answer will come.
    if (turn !== asked) return;
    await showFound(found, turn);
  } catch (error) {
    console.error(error);
    if (turn === asked) show('failed', words.searchFailed, []);
  }
}

async function showFound(found: Found, turn: number): Promise<void> {
  showCounts(form, found.counts, settings, words);
  const items = await itemsOf(found, 0);
  if (turn !== asked) return;
  if (items.length === 0) return show('empty', `${words.nothingFound} ${words.nothingFoundHelp}`, []);
  show('ready', words.results(found.hits.length), items);
  more.hidden = found.hits.length <= PAGE;
  more.onclick = async () => {
    const shown = list.children.length;
    const next = await itemsOf(found, shown);
    list.append(...next);
    more.hidden = list.children.length >= found.hits.length;
    next[0]?.querySelector('a')?.focus();
  };
}

async function itemsOf(found: Found, from: number): Promise<HTMLLIElement[]> {
  const hits = await Promise.all(found.hits.slice(from, from + PAGE).map((hit) => hit()));
  return hits.map((hit) => resultItem(hit, settings, words));
}

function show(state: 'idle' | 'ready' | 'empty' | 'failed', text: string, items: HTMLElement[]): void {
  list.replaceChildren(...items);
  list.dataset.state = state;
  status.textContent = text;
  more.hidden = true;
  waysOn.hidden = state === 'ready' || state === 'idle';
}

/** Takes the question from the form into the address: a new entry in the history, or, while typing, the same one. */
function ask(entry: 'new' | 'same'): void {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  const question = questionOf(fields);
  const query = queryOf(question);
  if (query !== location.search)
    history[entry === 'new' ? 'pushState' : 'replaceState'](null, '', query || location.pathname);
  void answer(question);
}

function readAddress(): void {
  const question = questionOf(new URLSearchParams(location.search));
  box.value = question.words;
  setFilters(form, question.chosen, settings);
  void answer(question);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no element with the id ${id}`);
  return found;
}

let typing: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask('same'), TYPING_MS);
});
form.addEventListener('change', (event) => event.target !== box && ask('new'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  ask('new');
});
form.addEventListener('reset', () => {
  // The fields are empty only after this event.
  setTimeout(() => ask('new'));
});
addEventListener('popstate', readAddress);
document.addEventListener('keydown', (event) => {
  const typesAlready = event.target instanceof Element && event.target.matches('input, select, textarea');
  if (event.key !== '/' || typesAlready || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
});

readAddress();
index
  .then(async (search) => {
    fillFilters(form, await search.filters(), settings, words);
    setFilters(form, questionOf(new URLSearchParams(location.search)).chosen, settings);
  })
  .catch((error) => {
    console.error(error);
    show('failed', words.searchFailed, []);
  });
