import type { BrokenVersion, Revision, RevisionChanges, RevisionKind } from '../model/revision.ts';
import { pairKey } from './compared-pairs.ts';
import { kindOf } from './kind-of.ts';
import type { KnownVersions } from './known-versions.ts';
import type { ShownState } from './shown-states.ts';

export interface RevisionOptions {
  /** The day on which the site went public. Everything before is preparation. */
  since?: string | undefined;
  /** Whether revisions have the names of their authors. */
  authors?: boolean | undefined;
}

/** The published revisions of a claim, newest first. */
export function revisionsOf(
  states: readonly ShownState[],
  known: KnownVersions,
  { since, authors = false }: RevisionOptions = {},
): Revision[] {
  const history = new History(known, authors);
  const first = since === undefined ? 0 : states.findIndex(({ day }) => day >= since);
  const prepared = first === -1 ? states.length : first;
  for (const state of states.slice(0, prepared)) history.add(state);
  if (since !== undefined && prepared > 0) history.startOn(since);
  for (const state of states.slice(prepared)) history.add(state);
  return history.revisions.reverse();
}

class History {
  revisions: Revision[] = [];
  readonly #known: KnownVersions;
  readonly #authors: boolean;
  /** The version that readers saw last. */
  #last: (ShownState & { blob: string }) | undefined;
  #isShown = false;

  constructor(known: KnownVersions, authors: boolean) {
    this.#known = known;
    this.#authors = authors;
  }

  /** Replaces all revisions so far with the state that they led to, as first published on this day. */
  startOn(day: string): void {
    const last = this.#isShown ? this.#last : undefined;
    this.revisions = last ? [this.#revision({ ...last, day }, 'published', {})] : [];
    this.#last = last;
  }

  add(state: ShownState): void {
    if (state.blob === undefined) this.#hide(state, 'deleted');
    else if (!state.isShown) this.#hide(state, 'hidden');
    else this.#show({ ...state, blob: state.blob });
  }

  #hide(state: ShownState, presence: 'deleted' | 'hidden'): void {
    if (this.#isShown) this.revisions.push(this.#revision(state, 'removed', { presence }));
    this.#isShown = false;
  }

  #show(state: ShownState & { blob: string }): void {
    const unreadable = this.#unreadable(state);
    if (unreadable) {
      // No build published it: readers went on seeing the version before, if there was one.
      if (this.#last) this.revisions.push({ ...this.#revision(state, 'broken', {}), broken: unreadable });
      return;
    }
    const changes = this.#last && this.#changesFrom(this.#last, state);
    const kind = changes ? kindOf(changes) : 'published';
    const isSame = changes !== undefined && Object.keys(changes).length === 0 && this.#last?.blob === state.blob;
    if (!isSame) this.revisions.push(this.#revision(state, kind, changes ?? {}));
    this.#last = state;
    this.#isShown = true;
  }

  #unreadable({ blob, isLink }: ShownState): BrokenVersion | undefined {
    if (isLink) return { cause: 'link', detail: 'This version is a link to another file' };
    const { isComparable = true, broken } = this.#known.readable.get(blob ?? '') ?? {};
    return isComparable ? undefined : broken;
  }

  #changesFrom(last: ShownState & { blob: string }, state: ShownState & { blob: string }): RevisionChanges {
    const changes = last.blob === state.blob ? {} : this.#known.changes.get(pairKey(last.blob, state.blob));
    // Without it, a change of verdict would pass for one of formatting.
    if (!changes) throw new Error(`Versions ${last.blob} and ${state.blob} were not compared`);
    const isVisible = Object.keys(changes).length > 0;
    const sameAs = isVisible
      ? this.revisions.findLast(({ blob, kind }) => blob === state.blob && kind !== 'broken' && kind !== 'removed')
      : undefined;
    return {
      ...changes,
      ...(!this.#isShown && !changes.presence && { presence: 'restored' as const }),
      ...(last.slug !== state.slug && { formerSlug: last.slug }),
      ...(last.slug === state.slug && last.path !== state.path && { movedFrom: last.path }),
      ...(sameAs && { sameAs: { commit: sameAs.commit, day: sameAs.day } }),
    };
  }

  #revision(state: ShownState, kind: RevisionKind, changes: RevisionChanges): Revision {
    const { commit, day, path, blob } = state;
    const broken = blob === undefined ? undefined : this.#known.readable.get(blob)?.broken;
    return {
      commit: commit.hash,
      day,
      time: commit.time,
      ...(this.#authors && { author: commit.author }),
      path,
      ...(blob !== undefined && { blob }),
      kind,
      changes,
      ...(broken && { broken }),
    };
  }
}
