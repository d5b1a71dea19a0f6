import type { CorrectionKind } from '../model/claim.ts';
import type { EditedPart, RevisionChanges, RevisionKind } from '../model/revision.ts';

/** The kinds of corrections, the most important to readers first. */
const BY_WEIGHT: readonly CorrectionKind[] = ['verdict', 'correction', 'update', 'clarification'];

/**
 * The kind of a revision: what a new entry of `corrections` says, or else the most important of what changed.
 */
export function kindOf(changes: RevisionChanges): RevisionKind {
  const { presence, corrections, verdict, sources, appearances, archived, parts, formerSlug } = changes;
  if (presence === 'withdrawn') return 'withdrawn';
  if (presence === 'deleted' || presence === 'hidden') return 'removed';
  if (presence === 'restored' || presence === 'reinstated') return 'republished';
  const declared = BY_WEIGHT.find((kind) => corrections?.added.some((one) => one.kind === kind));
  if (declared) return declared as RevisionKind;
  if (verdict) return 'verdict';
  // What a fact-check says in short is quoted by others, so a change of it is never filed under its sources. Neither is a
  // correction that disappeared.
  if (corrections || parts?.some((part) => IN_SHORT.has(part))) return 'text';
  if (sources || appearances || archived) return 'sources';
  if (parts) return 'text';
  return formerSlug === undefined ? 'formatting' : 'address';
}

const IN_SHORT: ReadonlySet<EditedPart> = new Set(['title', 'claim', 'claimTranslation', 'summary']);
