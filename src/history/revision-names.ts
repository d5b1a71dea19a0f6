import type { LocalizedText } from '../model/fields.ts';
import type { Revision, RevisionChanges, VerdictNames } from '../model/revision.ts';
import type { Site } from '../model/site.ts';
import { keyAsRead } from './as-read.ts';
import { readsTheSame } from './followed-labels.ts';
import { kindOf } from './kind-of.ts';
import type { NamesHistory } from './names-history.ts';
import type { History } from './read-history.ts';

type Scale = Pick<Site, 'verdicts' | 'lang'>;

/**
 * The revisions of each claim, with the names that verdicts had then: those in `site.yaml` at the commit, if they can be read
 * there. A verdict that only got another id did not change.
 */
export function revisionsWithNames(
  { claims, names }: Pick<History, 'claims' | 'names'>,
  site: Scale,
): ReadonlyMap<string, Revision[]> {
  const past = pastNames(names, site);
  const named = (revisions: Revision[]) => (past ? revisions.map((one) => withNames(one, past, site)) : revisions);
  return new Map([...claims].map(([slug, { revisions }]) => [slug, named(revisions)]));
}

/** The names that are not those of today. */
interface PastNames extends Pick<NamesHistory, 'countAt'> {
  versions: {
    commit: string;
    day: string;
    /** Those of this version; absent if there are none. */
    names: VerdictNames | undefined;
    /** Those of this version, or of the last one before that had the verdict. */
    last: VerdictNames;
  }[];
}

/** Undefined if no name was another one than today. */
function pastNames({ versions, countAt }: NamesHistory, { verdicts }: Scale): PastNames | undefined {
  const today = new Map(verdicts.map(({ id, label }) => [id, keyAsRead(label)]));
  let last: VerdictNames = {};
  const past = versions.map(({ commit, day, verdicts = [] }) => {
    const others = verdicts.filter(({ id, label }) => today.get(id) !== keyAsRead(label));
    const names = Object.fromEntries(others.map(({ id, label }) => [id, label]));
    const same = new Set(verdicts.map(({ id }) => id));
    last = { ...Object.fromEntries(Object.entries(last).filter(([id]) => !same.has(id))), ...names };
    return { commit, day, names: others.length > 0 ? names : undefined, last };
  });
  return past.some(({ names }) => names) ? { versions: past, countAt } : undefined;
}

function withNames(revision: Revision, { versions, countAt }: PastNames, site: Scale): Revision {
  // What was prepared, or scheduled, appeared with the names of its day.
  const earlier = versions.findLastIndex(({ day }) => day < revision.day) + 1;
  const count = Math.max(countAt.get(revision.commit) ?? 0, earlier);
  const at = versions[count - 1];
  const before = at?.commit === revision.commit ? versions[count - 2] : at;
  const mentioned = mentionedNames(revision.changes, before?.last ?? {}, at?.names ?? {});
  const changes = withoutNewId(revision.changes, mentioned, site);
  return {
    ...revision,
    changes,
    ...(changes !== revision.changes && { kind: kindOf(changes) }),
    ...(at?.names && { names: at.names }),
    ...(Object.keys(mentioned).length > 0 && { mentioned }),
  };
}

function mentionedNames(
  { verdict, corrections }: RevisionChanges,
  before: VerdictNames,
  at: VerdictNames,
): VerdictNames {
  const { added = [], removed = [], changed = [] } = corrections ?? {};
  const entries = [...added, ...removed, ...changed.flatMap((one) => [one.before, one.after])];
  const earlier = [verdict?.from, ...entries.map(({ from }) => from)];
  return { ...picked(at, [verdict?.to]), ...picked(before, earlier) };
}

function picked(names: VerdictNames, ids: readonly (string | undefined)[]): VerdictNames {
  return Object.fromEntries(Object.entries(names).filter(([id]) => ids.includes(id)));
}

/** Without a change of the verdict in which readers saw the same name before and after it. */
function withoutNewId(changes: RevisionChanges, mentioned: VerdictNames, site: Scale): RevisionChanges {
  const { verdict, ...others } = changes;
  if (!verdict) return changes;
  const nameOf = (id: string) => mentioned[id] ?? site.verdicts.find((one) => one.id === id)?.label;
  const [from, to] = [nameOf(verdict.from), nameOf(verdict.to)];
  return from !== undefined && to !== undefined && isSameName(from, to, site) ? others : changes;
}

function isSameName(name: LocalizedText, other: LocalizedText, { lang }: Scale): boolean {
  const languages = [name, other].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  return [lang, ...languages].every((one) => readsTheSame(name, other, one, lang));
}
