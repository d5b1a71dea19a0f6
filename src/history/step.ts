import type { RevisionChanges } from '../model/revision.ts';

/** A published version and what changed in it, or the version in the working tree. */
export interface Step {
  day: string;
  /** Absent for the working tree. */
  commit?: string;
  changes: RevisionChanges;
  /** Whether it has mistakes that every build refuses. */
  isBroken?: true;
  /** Whether nothing in it must be recorded: the site was not public yet. */
  isFree?: true;
  /** Instead of a change of the verdict: another id for the one that readers know, or the first that they could see. */
  sameVerdict?: { from: string; to: string };
}

/** The parts whose changes readers must be told about. */
export const RECORDED = ['verdict', 'claim', 'summary'] as const;

export type RecordedPart = (typeof RECORDED)[number];

/** Whether a step changed a part. */
export function changesPart({ changes: { verdict, parts } }: Step, part: RecordedPart): boolean {
  return part === 'verdict' ? verdict !== undefined : (parts?.includes(part) ?? false);
}

/** Whether a step changed anything that readers must be told about. */
export function changesRecorded(step: Step): boolean {
  return RECORDED.some((part) => changesPart(step, part));
}
