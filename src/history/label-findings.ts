import { DEFAULT_VERDICTS, type VerdictName } from '../model/verdicts.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { keyAsRead } from './as-read.ts';
import type { Claim } from './claims-now.ts';
import type { Finding } from './findings.ts';
import { followLabels, type ScaleStep } from './followed-labels.ts';
import { changedLabelReason, type LabelOccasion, lostLabelReason } from './label-messages.ts';
import type { History } from './read-history.ts';
import type { Repository } from './repository-state.ts';
import { shownVerdicts } from './shown-verdicts.ts';

/** Where the versions of claims are: in a repository, and in files that are not as they were committed. */
interface Versions {
  repository: Pick<Repository, 'top'>;
  /** The claims of today, by their names. */
  seen: ReadonlyMap<string, Claim>;
  /** Paths below the content folder. */
  changed: ReadonlySet<string>;
}

/** The labels of verdicts that changed, and the entries of `formerly` that are gone, without readers being told. */
export async function labelFindings(
  { site, today }: Content,
  history: History,
  versions: Versions,
): Promise<Finding[]> {
  if (!site) return [];
  const steps = stepsOf(site.verdicts, history, today);
  // Most scales never changed, so that nothing about fact-checks has to be known.
  if (new Set(steps.map(({ verdicts }) => keyAsRead(verdicts))).size < 2) return [];
  const shown = await shownVerdicts([...history.claims.values()], versions);
  const since = site.history?.since ?? '';
  const { changed, lost } = followLabels(steps, { since, lang: site.lang, shown });
  const isDefault = site.verdicts.every((verdict, index) => verdict.label === DEFAULT_VERDICTS[index]?.label);
  const pathTo = (id: string, key: string) => [
    'verdicts',
    ...(isDefault ? [] : [site.verdicts.findIndex((one) => one.id === id), key]),
  ];
  const finding = (reason: string, path: Finding['path']): Finding => ({
    rule: 'changed-label',
    file: 'site.yaml',
    reason,
    ...(path && { path }),
  });
  return [
    ...changed.map((one) => {
      const hasFormerly = site.verdicts.some(({ id, formerly = [] }) => id === one.id && formerly.length > 0);
      const occasion = occasionOf(steps, ({ id, label }) => id === one.id && keyAsRead(label) === keyAsRead(one.to));
      const reason = changedLabelReason(one, { occasion, lang: site.lang, hasFormerly, isDefault });
      return finding(reason, pathTo(one.id, 'label'));
    }),
    ...lost.map((one) => {
      const isThere = ({ formerly = [] }: VerdictName) =>
        formerly.some((entry) => keyAsRead(entry) === keyAsRead(one.entry));
      const occasion = occasionOf(steps, (name) => name.id === one.id && !isThere(name));
      return finding(lostLabelReason(one, occasion), pathTo(one.id, 'formerly'));
    }),
  ];
}

/** The versions that could be read, and the one in the working tree if it is different. */
function stepsOf(verdicts: readonly VerdictName[], { names }: History, today: string): ScaleStep[] {
  const committed = names.versions.flatMap(({ commit, day, verdicts }) =>
    verdicts ? [{ commit, day, verdicts }] : [],
  );
  const now = verdicts.map(({ id, label, formerly }) => ({ id, label, ...(formerly && { formerly }) }));
  const isCommitted = keyAsRead(committed.at(-1)?.verdicts) === keyAsRead(now);
  return isCommitted ? committed : [...committed, { day: today, verdicts: now }];
}

/** When a scale became as it is in the last version. */
function occasionOf(steps: readonly ScaleStep[], isAsLast: (name: VerdictName) => boolean): LabelOccasion {
  const before = steps.findLastIndex(({ verdicts }) => !verdicts.some(isAsLast));
  const { day = '', commit } = steps[before + 1] ?? {};
  const earlier = steps[before];
  return {
    day,
    ...(commit !== undefined && { commit }),
    ...(earlier?.commit !== undefined && { since: { commit: earlier.commit, day: earlier.day } }),
  };
}
