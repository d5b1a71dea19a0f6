import type { Question } from './address.ts';
import type { Answer } from './answer-types.ts';
import { resultItem, type Settings } from './results.ts';
import type { Shown } from './shown.ts';
import type { ScriptWords } from './words.ts';

/** The elements that show an answer. */
export interface ListParts {
  list: HTMLElement;
  /** Results that the status does not describe, with a heading of their own. */
  others: { section: HTMLElement; list: HTMLElement };
  /** The heading of the list, for screen readers. */
  heading: HTMLElement;
  status: HTMLElement;
  /** A link to the list of the verdict that a query names. */
  verdict: HTMLAnchorElement;
  more: HTMLElement;
  waysOn: HTMLElement;
}

/** Most answers arrive sooner, and a message that only flashes is hard to read. */
const SEARCHING_AFTER_MS = 500;

/** Shows answers: the status and the results, some at a time. */
export function listIn(
  { list, others, heading, status, verdict, more, waysOn }: ListParts,
  settings: Settings,
  words: ScriptWords,
) {
  let searching: ReturnType<typeof setTimeout> | undefined;
  const items = (shown: readonly Shown[]) => shown.map((one) => resultItem(one, settings, words));

  function show(state: 'idle' | 'loading' | 'ready' | 'empty' | 'failed', text: string, shown: HTMLElement[]): void {
    clearTimeout(searching);
    list.replaceChildren(...shown);
    others.list.replaceChildren();
    others.section.hidden = true;
    list.dataset.state = state;
    if (status.textContent !== text) status.textContent = text;
    heading.hidden = shown.length === 0;
    verdict.hidden = true;
    more.hidden = true;
    waysOn.hidden = state !== 'empty' && state !== 'failed';
  }

  /** Appends results. For a pasted address, claims that appeared there are separate from the others. */
  function add({ linked, total }: Answer, next: readonly HTMLElement[]): void {
    const ofList = linked === 0 ? total : linked;
    const rest = Math.max(0, ofList - list.children.length);
    list.append(...next.slice(0, rest));
    others.list.append(...next.slice(rest));
    others.section.hidden = others.list.children.length === 0;
    more.hidden = list.children.length + others.list.children.length >= total;
  }

  function showVerdict(id = ''): void {
    const text = settings.verdictLists[id];
    verdict.hidden = !text;
    verdict.textContent = text ?? '';
    verdict.href = `${settings.base}verdicts/${id}/`;
  }

  /** The results that are there stay. */
  function failedToAppend(error: unknown): void {
    console.error(error);
    status.textContent = words.searchFailed;
    waysOn.hidden = false;
  }

  async function append(answer: Answer): Promise<void> {
    const from = list.children.length + others.list.children.length;
    const next = items(await answer.shown(from, from + answer.pageSize));
    add(answer, next);
    next[0]?.querySelector('a')?.focus();
  }

  return {
    idle: () => show('idle', '', []),
    failed: () => show('failed', words.searchFailed, []),
    /** The previous results stay until the answer arrives, so that the list does not disappear while somebody types. */
    waiting() {
      list.dataset.state = 'loading';
      clearTimeout(searching);
      if (list.children.length > 0) return;
      searching = setTimeout(() => {
        status.textContent = words.searching;
      }, SEARCHING_AFTER_MS);
    },
    /** Shows results that are certain before the answer is complete, unless a list and its count are still there. */
    early(shown: readonly Shown[]) {
      if (list.children.length > 0) return;
      list.replaceChildren(...items(shown));
      heading.hidden = false;
      others.section.hidden = true;
      waysOn.hidden = true;
    },
    async answer(answer: Answer, question: Question, isCurrent: () => boolean) {
      const first = items(await answer.shown(0, answer.pageSize));
      const text =
        answer.total > 0 ? textOf(answer, words) : (await import('./advice.ts')).nothingText(answer, question, words);
      if (!isCurrent()) return;
      show(answer.total > 0 ? 'ready' : 'empty', text, []);
      heading.hidden = answer.total === 0;
      showVerdict(answer.verdict);
      if (answer.total === 0) return;
      add(answer, first);
      more.onclick = () => void append(answer).catch(failedToAppend);
    },
  };
}

function textOf({ kind, total, isIncomplete }: Answer, words: ScriptWords): string {
  if (kind === 'close') return words.closestFound;
  if (kind === 'far') return words.farFound;
  if (kind === 'linked') return words.linkedFound;
  return isIncomplete ? `${words.results(total)}. ${words.mayBeMore}` : words.results(total);
}
