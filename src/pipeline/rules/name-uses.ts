import { usesIn } from './claimant-uses.ts';
import type { SeenClaim } from './rule.ts';

/** The topics of a claim, with their paths in its front matter. */
export function topicsIn({ path: file, data }: SeenClaim) {
  return (data.topics ?? []).flatMap((name, index) =>
    name === undefined ? [] : [{ name, file, path: ['topics', index] }],
  );
}

/** The claimants of a claim without an `id`, which are told apart by name, with the paths of their names in its front matter. */
export function claimantNamesIn(claim: SeenClaim, lang: string) {
  return usesIn(claim, lang)
    .filter(({ who }) => who.id === undefined)
    .map(({ who, file, path }) => ({ name: who.name, who, file, path: [...path, 'name'] }));
}
