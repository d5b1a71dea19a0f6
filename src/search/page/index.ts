import { isUnspaced } from '../../text/tokens.ts';
import { type Matcher, openMatcher } from '../match/matcher.ts';
import { isEmpty, type Order, type Question, queryOf, questionOf } from './address.ts';
import { answerTo } from './answer.ts';
import type { Answer, Indexes } from './answer-types.ts';
import { filtersIn } from './filters.ts';
import { listenToKeys } from './keyboard.ts';
import { listIn } from './list.ts';
import { loadFrom } from './load.ts';
import type { PageSearch } from './pagefind.ts';
import type { Settings } from './results.ts';
import { scriptWords } from './words.ts';

// The search page. The form writes the question to the address; the list shows the answer to what the address says.

const TYPING_MS = 200;
const SETTLED_MS = 1000;
/** The shortest word that is searched for while somebody types. */
const SHORTEST_WORD = 3;

const settings: Settings = JSON.parse(byId('search-settings').textContent ?? '');
const words = scriptWords(settings.words);
const form = byId('search-form') as HTMLFormElement;
const box = byId('q') as HTMLTextAreaElement;
const order = byId('order') as HTMLSelectElement;
const orderRow = order.parentElement as HTMLElement;
const hint = byId('search-hint');
const results = listIn(
  {
    list: byId('results'),
    others: { section: byId('others'), list: byId('other-results') },
    heading: byId('results-heading'),
    status: byId('search-status'),
    verdict: byId('verdict-list') as HTMLAnchorElement,
    more: byId('more'),
    waysOn: byId('ways-on'),
  },
  settings,
  words,
);
const filters = filtersIn(byId('filters') as HTMLDetailsElement, settings, words, () => ask('new'), showCounts);
const matcher = opened<Matcher>(() => openMatcher(loadFrom(settings.base)));
// Posts do without the pages.
const pages = opened<PageSearch>(async () =>
  (await import('./pagefind.ts')).openPageSearch(settings.base, settings.languages),
);
const indexes: Indexes = { matcher: matcher.get, pages: pages.get };
const used = new Promise((done) => {
  for (const name of ['pointermove', 'pointerdown', 'focusin']) addEventListener(name, done, { once: true });
});
let turns = 0;
let latest: Answer | undefined;
/** Whether an answer is on its way. */
let isWaiting = false;

async function answer(question: Question): Promise<void> {
  const turn = ++turns;
  latest = undefined;
  isWaiting = !isEmpty(question);
  hint.hidden = isWaiting;
  delete document.documentElement.dataset.query;
  // Without words, the newest come first.
  orderRow.hidden = question.words === '';
  if (isEmpty(question)) {
    results.idle();
    filters.showTotal(undefined);
    return showCounts();
  }
  results.waiting();
  try {
    const found = await shown(question, turn).catch((error) => {
      console.warn(error);
      // The site may have been published again while the page was open, and its files have new names.
      forget();
      return turn === turns ? shown(question, turn) : undefined;
    });
    if (turn !== turns) return;
    latest = found;
    isWaiting = false;
    filters.showTotal(found?.total);
    await settled();
    await showCounts();
  } catch (error) {
    console.error(error);
    forget();
    if (turn !== turns) return;
    isWaiting = false;
    results.failed();
  }
}

/** Shows the answer to a question, unless there is a newer one. */
async function shown(question: Question, turn: number): Promise<Answer> {
  const found = await answerTo(question, indexes, (first) => turn === turns && results.early(first));
  await results.answer(found, question, () => turn === turns);
  return found;
}

/** Opens the indexes again for the next question. */
function forget(): void {
  matcher.forget();
  pages.forget();
}

/**
 * Waits until the reader has done something, at most a second: nothing should be fetched at the same time as the first results.
 */
function settled(): Promise<unknown> {
  return Promise.race([used, new Promise((done) => setTimeout(done, SETTLED_MS))]);
}

/** Fetches the counts of the filters only if the panel is open, and after the results. */
async function showCounts(): Promise<void> {
  if (!filters.isOpen || isWaiting) return;
  const turn = turns;
  try {
    const nothing: Question = { words: '', chosen: {}, order: 'fit' };
    const counts = await (latest ?? (await answerTo(nothing, indexes, () => {}))).counts();
    if (turn === turns) filters.show(counts);
  } catch (error) {
    console.error(error);
    forget();
    // Results are worth more than the counts.
    if (turn === turns && !latest) results.failed();
  }
}

/** Writes the question to the address: as a new history entry, or while somebody types, in the same one. */
function ask(entry: 'new' | 'same'): void {
  clearTimeout(typing);
  if (entry === 'new') shrink();
  const question = { words: box.value.trim(), chosen: filters.chosen(), order: order.value as Order };
  const query = queryOf(question);
  if (query !== location.search)
    history[entry === 'new' ? 'pushState' : 'replaceState'](null, '', query || location.pathname);
  void answer(question);
}

function readAddress(): void {
  const question = questionOf(new URLSearchParams(location.search));
  box.value = question.words;
  order.value = question.order;
  filters.choose(question.chosen);
  shrink();
  void answer(question);
}

/** Answers what is in the box. */
function search(): void {
  // On a phone, the keyboard would cover the results.
  if (matchMedia('(pointer: coarse)').matches) box.blur();
  ask('new');
}

/** Gives the box a single line after a search, so that the results come first. */
function shrink(): void {
  box.classList.toggle('is-searched', box.value !== '');
  box.scrollTop = 0;
}

/** Opens something once, and again if it is needed after `forget()`. */
function opened<Thing>(open: () => Promise<Thing>) {
  let thing: Promise<Thing> | undefined;
  return {
    get(): Promise<Thing> {
      thing ??= open();
      return thing;
    },
    forget(): void {
      thing = undefined;
    },
  };
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no element with the id ${id}`);
  return found;
}

let typing: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  box.classList.remove('is-searched');
  clearTimeout(typing);
  // One or two letters match too much. In scripts without spaces they are a word.
  const typed = box.value.trim();
  if (typed === '' || [...typed].length >= SHORTEST_WORD || isUnspaced(typed))
    typing = setTimeout(() => ask('same'), TYPING_MS);
});
order.addEventListener('change', () => ask('new'));
box.addEventListener('focus', () => box.classList.remove('is-searched'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
addEventListener('popstate', readAddress);
listenToKeys(box, byId('answer'), search);
readAddress();
