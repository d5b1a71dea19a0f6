import { inLanguage, type LocalizedText } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import type { SiteAt } from './sites-then.ts';
import type { Step } from './step.ts';

/** What decides which changes need an entry in `corrections`. */
interface Setting {
  site: Site | undefined;
  /** The commit that is checked out. */
  head: string;
  siteAt: SiteAt;
}

/**
 * The versions of a fact-check with the changes that need an entry: none until the site was public, and no change of a verdict
 * that readers cannot have seen, because it was never on the scale of its time. Neither is it a change if a verdict only got
 * another id, whatever became of its name later.
 */
export function recordedSteps(steps: readonly Step[], { site, head, siteAt }: Setting): Step[] {
  return steps.map((step, at) => {
    if (isPreparation(step.day, site)) return { ...step, isFree: true };
    const { verdict, ...others } = step.changes;
    if (!verdict || isOnScale(verdict.from, site)) return step;
    const names = timeBefore(steps, at, head).map((revision) => siteAt(revision)?.verdicts.get(verdict.from));
    const now = nameAfter(verdict.to, timeAfter(steps, at, head), { site, siteAt });
    const isSeen = names.some((name) => name !== undefined && !isSameName(name, now, site));
    return isSeen ? step : { ...step, changes: others, sameVerdict: verdict };
  });
}

/** The revisions whose `site.yaml` is needed for that. Most fact-checks need none. */
export function revisionsNeeded(steps: readonly Step[], { site, head }: Omit<Setting, 'siteAt'>): string[] {
  return steps.flatMap(({ day, changes: { verdict } }, at) =>
    !verdict || isPreparation(day, site) || isOnScale(verdict.from, site)
      ? []
      : [...timeBefore(steps, at, head), ...timeAfter(steps, at, head)],
  );
}

/**
 * The revisions in which a fact-check had the verdict that a step changes: those that changed it, and the last before the step.
 */
function timeBefore(steps: readonly Step[], at: number, head: string): string[] {
  const first = steps.findLastIndex(({ changes: { verdict } }, index) => index < at && verdict !== undefined);
  const commits = steps.slice(Math.max(0, first), at).flatMap(({ commit }) => commit ?? []);
  return [...commits, revisionBefore(steps[at], head)];
}

/** Those in which it had the verdict that the step brought: the step, and the last before the verdict changed again. */
function timeAfter(steps: readonly Step[], at: number, head: string): string[] {
  const next = steps.findIndex(({ changes: { verdict } }, index) => index > at && verdict !== undefined);
  const { commit } = steps[at] ?? {};
  if (commit === undefined) return [];
  return next === -1 ? [commit] : [commit, revisionBefore(steps[next], head)];
}

function revisionBefore(step: Step | undefined, head: string): string {
  return step?.commit === undefined ? head : `${step.commit}^`;
}

/** The name of a verdict in the first of some revisions that has it on its scale, or today. */
function nameAfter(
  verdict: string,
  revisions: readonly string[],
  { site, siteAt }: Omit<Setting, 'head'>,
): LocalizedText | undefined {
  const names = revisions.map((revision) => siteAt(revision)?.verdicts.get(verdict));
  return names.find((name) => name !== undefined) ?? site?.verdicts.find(({ id }) => id === verdict)?.label;
}

/** Whether a day is not after the one on which the site went public. */
function isPreparation(day: string, site: Site | undefined): boolean {
  return day <= (site?.history?.since ?? '');
}

function isOnScale(verdict: string, site: Site | undefined): boolean {
  return site?.verdicts.some(({ id }) => id === verdict) ?? false;
}

/** Whether readers cannot tell two names of verdicts from each other. */
function isSameName(name: LocalizedText, other: LocalizedText | undefined, site: Site | undefined): boolean {
  const inOwn = (text: LocalizedText) => inLanguage(text, site?.lang ?? 'en', 'en');
  return other !== undefined && inOwn(name) === inOwn(other);
}
