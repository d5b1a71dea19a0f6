import type { ClaimEntry } from '../model/entry.ts';
import { pageSize } from '../model/paging.ts';

/** A year of a list of claims. */
export interface Year {
  year: string;
  count: number;
  /** The page of the list on which it begins. */
  page: number;
}

/** Cached, because every page of a long list shows all years. */
const cache = new WeakMap<readonly ClaimEntry[], Year[]>();

/** The year in which a claim was first published. */
export function yearOf({ data }: ClaimEntry): string {
  return data.published.slice(0, 4);
}

/** The years of a list of claims, newest first. None if it fits on one page, or if all claims are from the same year. */
export function yearsOf(claims: readonly ClaimEntry[]): Year[] {
  const known = cache.get(claims) ?? findYears(claims);
  cache.set(claims, known);
  return known;
}

function findYears(claims: readonly ClaimEntry[]): Year[] {
  const size = pageSize('claims/');
  if (claims.length <= size) return [];
  const years: Year[] = [];
  for (const [index, claim] of claims.entries()) {
    const last = years.at(-1);
    if (last?.year === yearOf(claim)) last.count++;
    else years.push({ year: yearOf(claim), count: 1, page: Math.floor(index / size) + 1 });
  }
  return years.length > 1 ? years : [];
}
