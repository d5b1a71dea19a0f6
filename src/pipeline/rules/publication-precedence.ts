import type { SetFinding, WholeSet } from './rule.ts';

/**
 * Applies a rule so that unpublished files cannot break published ones: published files are checked only against each other,
 * unpublished ones against all. For rules by which one claim can cause an error in another.
 */
export function withPublishedPrecedence(set: WholeSet, check: (set: WholeSet) => SetFinding[]): SetFinding[] {
  const seen = set.claims.filter(({ path }) => !set.hidden.has(path));
  if (seen.length === set.claims.length) return check(set);
  const ofUnseen = check(set).filter(({ file }) => set.hidden.has(file));
  return [...check({ ...set, claims: seen }), ...ofUnseen];
}
