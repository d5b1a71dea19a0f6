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
 * The versions of a fact-check with the changes that need an entry: none until the site was public, and no change of a verdict that readers
 * cannot have seen, because it was never on the scale of its time. Neither is it a change if a verdict of the scale only got another id.
 */
export function recordedSteps(steps: readonly Step[], { site, head, siteAt }: Setting): Step[] {
  return steps.map((step, at) => {
    if (isPreparation(step.day, site)) return { ...step, isFree: true };
    const { verdict, ...others } = step.changes;
    if (!verdict || isOnScale(verdict.from, site)) return step;
    const names = timeOf(steps, at, head).map((revision) => siteAt(revision)?.verdicts.get(verdict.from));
    const isSeen = names.some((name) => name !== undefined && !isNamedSo(verdict.to, name, site));
    return isSeen ? step : { ...step, changes: others, sameVerdict: verdict };
  });
}

/** The revisions whose `site.yaml` is needed for that. Most fact-checks need none. */
export function revisionsNeeded(steps: readonly Step[], { site, head }: Omit<Setting, 'siteAt'>): string[] {
  return steps.flatMap(({ day, changes: { verdict } }, at) =>
    !verdict || isPreparation(day, site) || isOnScale(verdict.from, site) ? [] : timeOf(steps, at, head),
  );
}

/** The revisions in which a fact-check had the verdict that a step changes: those that changed it, and the last before the step. */
function timeOf(steps: readonly Step[], at: number, head: string): string[] {
  const first = steps.findLastIndex(({ changes: { verdict } }, index) => index < at && verdict !== undefined);
  const commits = steps.slice(Math.max(0, first), at).flatMap(({ commit }) => commit ?? []);
  const { commit } = steps[at] ?? {};
  return [...commits, commit === undefined ? head : `${commit}^`];
}

/** Whether a day is not after the one on which the site went public. */
function isPreparation(day: string, site: Site | undefined): boolean {
  return day <= (site?.history?.since ?? '');
}

function isOnScale(verdict: string, site: Site | undefined): boolean {
  return site?.verdicts.some(({ id }) => id === verdict) ?? false;
}

/** Whether readers know a verdict by this name. */
function isNamedSo(verdict: string, name: LocalizedText, site: Site | undefined): boolean {
  const label = site?.verdicts.find(({ id }) => id === verdict)?.label;
  const inOwn = (text: LocalizedText) => inLanguage(text, site?.lang ?? 'en', 'en');
  return label !== undefined && inOwn(label) === inOwn(name);
}
