import type { Answer } from './answer-types.ts';
import { resultItem, type Settings } from './results.ts';
import type { Shown } from './shown.ts';
import type { ScriptWords } from './words.ts';

/** The parts of the page in which an answer is shown. */
export interface ListParts {
  list: HTMLElement;
  /** Results of another kind than the status says, below a heading of their own. */
  others: { section: HTMLElement; list: HTMLElement };
  status: HTMLElement;
  more: HTMLElement;
  waysOn: HTMLElement;
}

/** Shows answers: the results, how many there are and how they were found, a portion at a time. */
export function listIn({ list, others, status, more, waysOn }: ListParts, settings: Settings, words: ScriptWords) {
  const items = (shown: readonly Shown[]) => shown.map((one) => resultItem(one, settings, words));

  function show(state: 'idle' | 'loading' | 'ready' | 'empty' | 'failed', text: string, shown: HTMLElement[]): void {
    list.replaceChildren(...shown);
    others.list.replaceChildren();
    others.section.hidden = true;
    list.dataset.state = state;
    if (status.textContent !== text) status.textContent = text;
    more.hidden = true;
    waysOn.hidden = state !== 'empty' && state !== 'failed';
  }

  /** Puts the next results where they belong: of a pasted address, those that were claimed there apart from the others. */
  function add({ linked, total }: Answer, next: readonly HTMLElement[]): void {
    const ofList = linked === 0 ? total : linked;
    const rest = Math.max(0, ofList - list.children.length);
    list.append(...next.slice(0, rest));
    others.list.append(...next.slice(rest));
    others.section.hidden = others.list.children.length === 0;
    more.hidden = list.children.length + others.list.children.length >= total;
  }

  async function append(answer: Answer): Promise<void> {
    const from = list.children.length + others.list.children.length;
    const next = items(await answer.shown(from, from + answer.portion));
    add(answer, next);
    next[0]?.querySelector('a')?.focus();
  }

  return {
    idle: () => show('idle', words.searchStart, []),
    failed: () => show('failed', words.searchFailed, []),
    /** What was there stays until an answer comes: a list that vanishes with each letter could not be read. */
    waiting() {
      list.dataset.state = 'loading';
      if (list.children.length === 0) status.textContent = words.searching;
    },
    /** Results that are certain before the answer is whole. */
    early(shown: readonly Shown[]) {
      list.replaceChildren(...items(shown));
      others.section.hidden = true;
      waysOn.hidden = true;
    },
    async answer(answer: Answer, isStillAsked: () => boolean) {
      const first = items(await answer.shown(0, answer.portion));
      if (!isStillAsked()) return;
      const text = textOf(answer, words);
      if (answer.total === 0) return show('empty', text, []);
      show('ready', text, []);
      add(answer, first);
      more.onclick = () => void append(answer).catch(() => show('failed', words.searchFailed, []));
    },
  };
}

function textOf({ kind, total, isOpen }: Answer, words: ScriptWords): string {
  const isMatched = kind !== 'words' && kind !== 'browsed';
  if (total === 0) return `${isMatched ? words.nothingClose : words.nothingFound} ${words.nothingFoundHelp}`;
  if (kind === 'close') return words.closestFound;
  if (kind === 'far') return words.farFound;
  if (kind === 'linked') return words.linkedFound;
  return isOpen ? `${words.results(total)}. ${words.mayBeMore}` : words.results(total);
}
