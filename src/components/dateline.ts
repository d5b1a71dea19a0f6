import { claimantsOf } from '../model/claimant.ts';
import type { ListedClaim } from '../plan/listed-claim.ts';

/** Splits a list where the claimants or the day of publication change. */
export function sameDateline(claims: readonly ListedClaim[]): [ListedClaim, ...ListedClaim[]][] {
  const groups: [ListedClaim, ...ListedClaim[]][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && datelineOf(last[0]) === datelineOf(claim)) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function datelineOf({ data }: ListedClaim): string {
  return JSON.stringify([data.published, ...claimantsOf(data).map(({ name }) => name)]);
}
