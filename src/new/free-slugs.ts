import { SLUG } from '../model/fields.ts';
import { addressSlug } from '../model/slug.ts';

const LONGEST_PROPOSED = 60;
const LONGEST = 80;

/** The names that a claim of that title may have, the best first: no other claim has them. They never end. */
export function* freeSlugs(title: string, taken: ReadonlyMap<string, unknown>): Generator<string> {
  const best = proposed(title);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? best : `${best}-${number}`;
    if (!taken.has(slug)) yield slug;
  }
}

/** The name of a claim as people type it, with the ending of the file or without. */
export function slugTyped(typed: string): string {
  return typed.trim().replace(/\.md$/i, '');
}

/** False for a name that a claim cannot have, though its letters are right. */
export function isPossibleSlug(slug: string): boolean {
  return !/^\d+$/.test(slug) && slug !== 'index' && [...slug].length <= LONGEST;
}

function proposed(title: string): string {
  // Some letters of a name, such as the mark of a long vowel in Japanese, cannot stand in an address.
  const slug = shortened(addressSlug(title))
    .replace(/[^\p{Ll}\p{Lo}\p{M}\p{N}-]/gu, '')
    .replace(/^-+|-+$/g, '');
  return SLUG.test(slug) && isPossibleSlug(slug) ? slug : `claim-${slug}`;
}

/** As many whole words as fit; of a single long one, its beginning. */
function shortened(slug: string): string {
  const letters = [...slug];
  if (letters.length <= LONGEST_PROPOSED) return slug;
  const fitting = letters.slice(0, LONGEST_PROPOSED + 1).join('');
  const words = fitting.slice(0, fitting.lastIndexOf('-'));
  return fitting.includes('-') ? words : letters.slice(0, LONGEST_PROPOSED).join('');
}
