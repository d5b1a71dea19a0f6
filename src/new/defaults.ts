import { execFile } from 'node:child_process';
import { SLUG } from '../model/fields.ts';
import { addressSlug } from '../model/slug.ts';
import { hiddenCharacters } from '../text/hidden-characters.ts';

// What a new claim gets by default: today's date, the author that git knows, and a file name derived from the title.

/** The local date of a moment, YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** The git user name for a folder; undefined if git is missing or has none. */
export function gitAuthor(folder: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['config', 'user.name'], { cwd: folder }, (error, name) => {
      // A name with control characters is ignored.
      resolve(error || hiddenCharacters(name.trim()).length > 0 ? undefined : name.trim() || undefined);
    });
  });
}

const LONGEST_PROPOSED = 60;
const LONGEST = 80;

/** Free slugs for a claim of that title, the best first: an endless sequence. */
export function* freeSlugs(title: string, taken: ReadonlyMap<string, unknown>): Generator<string> {
  const best = slugFrom(title);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? best : `${best}-${number}`;
    if (!taken.has(slug)) yield slug;
  }
}

/** A slug as people type it, with or without `.md`. */
export function slugTyped(typed: string): string {
  return typed.trim().replace(/\.md$/i, '');
}

/** False for a slug that has only allowed characters and still cannot name a claim. */
export function isPossibleSlug(slug: string): boolean {
  return !/^\d+$/.test(slug) && slug !== 'index' && [...slug].length <= LONGEST;
}

function slugFrom(title: string): string {
  // Some letters, such as the long vowel mark of Japanese, are not allowed in an address.
  const slug = shortened(addressSlug(title))
    .replace(/[^\p{Ll}\p{Lo}\p{M}\p{N}-]/gu, '')
    .replace(/^-+|-+$/g, '');
  return SLUG.test(slug) && isPossibleSlug(slug) ? slug : `claim-${slug}`;
}

/** As many whole words as fit, or the beginning of a single long one. */
function shortened(slug: string): string {
  const characters = [...slug];
  if (characters.length <= LONGEST_PROPOSED) return slug;
  const fitting = characters.slice(0, LONGEST_PROPOSED + 1).join('');
  const words = fitting.slice(0, fitting.lastIndexOf('-'));
  return fitting.includes('-') ? words : characters.slice(0, LONGEST_PROPOSED).join('');
}
