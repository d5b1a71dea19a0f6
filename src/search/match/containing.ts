import { sideBySide } from '../../text/runs.ts';
import { formsOf } from '../../text/tokens.ts';
import { partsOf } from '../../text/variants.ts';
import type { Language } from '../languages.ts';
import { type Asked, type AskedRun, readWords, withoutAmounts } from './asked.ts';
import { beginning, isBeginning } from './beginnings.ts';
import { conceptsOfForms, withoutStopWords } from './concepts.ts';
import { byScore, type Hit, scored } from './found.ts';
import type { IndexedClaim } from './index-files.ts';
import { intersection, type Places, placesOf, union } from './places.ts';
import { LONGEST_POST } from './post.ts';
import type { IndexReader } from './reader.ts';

/** Claims that are looked at once more, for the words standing side by side. */
export const LOOKED_AT = 20;

/** A claim that has all of the words. */
export interface Containing {
  number: number;
  claim: IndexedClaim;
}

/** The pages that have all of some words, by the numbers of their claims. */
export interface PagesWith {
  /**
   * The claims that themselves (not only the pages about them) have all of the words: first those in which they stand side by side, then
   * those that have them as they were typed, then those with other forms of them. At most `LOOKED_AT`.
   */
  saying: Containing[];
  /** All pages that have them for certain, those of `saying` included. */
  sure: ReadonlySet<number>;
  /** Pages that have the words, but maybe not side by side where they have to be. */
  unsure: number[];
  /** Whether a text has them as they have to be. It decides about `unsure`. */
  has(text: string): boolean;
  /** The words that are marked in a passage, and the beginning of others that are. */
  forms: string[];
  begun?: string;
}

/** A run of words that was looked up. */
interface Found {
  run: AskedRun;
  places: Places;
  isNeeded: boolean;
}

/**
 * Finds the pages that have all of some words, with the signs that belong to them. Only where none has, the last word is taken for the
 * beginning of one, and then numbers are looked for without signs of money and shares. A claim about which there is still doubt is
 * judged by its own text first.
 */
export async function pagesWith(
  pasted: string,
  index: IndexReader,
  languages: readonly Language[],
): Promise<PagesWith> {
  const typed = pasted.slice(0, LONGEST_POST);
  const asked = readWords(typed);
  const pages = await pagesFor(asked, typed, index, languages);
  const plain = pages.sure.size + pages.unsure.length === 0 ? withoutAmounts(asked) : undefined;
  return plain ? pagesFor(plain, typed, index, languages) : pages;
}

async function pagesFor(
  asked: Asked,
  typed: string,
  index: IndexReader,
  languages: readonly Language[],
): Promise<PagesWith> {
  const found = await lookedUp(asked, index, languages);
  const whole = together(found, asked);
  const last = found.at(-1);
  const isOpen = !/\s$/.test(typed) && asked.phrases.length === 0 && whole.sure.size + whole.unsure.length === 0;
  if (!isOpen || !last || last.run.forms.length > 1 || last.run.signed || !isBeginning(formOf(last.run)))
    return judged(whole, found, typed, index, languages, hasAll(asked));
  const begun = { ...last, isNeeded: true, places: await beginning(formOf(last.run), index) };
  const others = found.slice(0, -1);
  const has = (text: string) => hasAll(asked)(text) && formsOf(text).some((form) => form.startsWith(formOf(last.run)));
  const pages = await judged(together([...others, begun], asked), [...others, begun], typed, index, languages, has);
  return { ...pages, begun: formOf(last.run) };
}

async function lookedUp({ runs }: Asked, index: IndexReader, languages: readonly Language[]): Promise<Found[]> {
  const telling = new Set(
    withoutStopWords(
      runs.flatMap(({ forms }) => forms),
      languages,
    ),
  );
  return Promise.all(
    runs.map(async (run) => ({
      run,
      places: await placesOf(run, index, languages),
      isNeeded: run.signed !== undefined || run.forms.some((form) => telling.has(form)),
    })),
  );
}

/** The pages that have all that is needed. Where phrases were asked for, none is sure. */
function together(found: readonly Found[], { phrases }: Asked): { sure: Set<number>; unsure: number[] } {
  const needed = found.filter(({ isNeeded }) => isNeeded).map(({ places }) => places);
  const all = intersection(needed.map(({ sure, unsure }) => (unsure.size > 0 ? union([sure, unsure]) : sure)));
  const sure = phrases.length > 0 ? new Set<number>() : intersection(needed.map((places) => places.sure));
  return { sure, unsure: [...all].filter((claim) => !sure.has(claim)) };
}

/** What was written together has to stand together, and a phrase as it is. */
function hasAll({ runs, phrases }: Asked): (text: string) => boolean {
  const together = runs
    .filter(({ forms, isLeaning }) => (forms.length > 1 && !isLeaning) || forms.flatMap(partsOf).length > 0)
    .map(({ forms }) => forms.join('-'));
  const tests = [...phrases, ...together].map(sideBySide);
  return (text) => tests.every((test) => test(text));
}

async function judged(
  { sure, unsure }: { sure: ReadonlySet<number>; unsure: number[] },
  found: readonly Found[],
  typed: string,
  index: IndexReader,
  languages: readonly Language[],
  has: (text: string) => boolean,
): Promise<PagesWith> {
  const hits = await ranked(found, index, languages);
  const asked = async (of: (claim: number) => boolean) =>
    Promise.all(
      hits
        .filter(({ claim }) => of(claim))
        .slice(0, LOOKED_AT)
        .map(async ({ claim }) => ({ number: claim, claim: await index.claim(claim) })),
    );
  const doubtful = new Set(unsure);
  const cleared = (await asked((claim) => doubtful.has(claim))).filter(({ claim }) => textsOf(claim).some(has));
  const isCleared = new Set(cleared.map(({ number }) => number));
  const saying = [...(await asked((claim) => sure.has(claim))), ...cleared].slice(0, LOOKED_AT);
  const isPhrase = sideBySide(typed);
  const { true: first = [], false: rest = [] } = Object.groupBy(
    saying,
    ({ claim }) => `${textsOf(claim).some(isPhrase)}`,
  );
  return {
    saying: [...first, ...rest],
    sure: union([sure, isCleared]),
    unsure: unsure.filter((claim) => !isCleared.has(claim)),
    has,
    forms: found.filter(({ isNeeded }) => isNeeded).flatMap(({ run }) => markedOf(run)),
  };
}

/** The claims that have all that is needed themselves, the better first. */
async function ranked(found: readonly Found[], index: IndexReader, languages: readonly Language[]): Promise<Hit[]> {
  const needed = found.filter(({ isNeeded }) => isNeeded);
  if (needed.length === 0) return [];
  const exact = await Promise.all(found.map(({ run }) => written(run, index, languages)));
  const exactly = ({ claim }: Hit) => exact.filter((one) => one.has(claim)).length;
  const scores = scored(
    found.map(({ run, places }) => ({ concept: { forms: run.forms, stems: [], weight: 1 }, levels: places.levels })),
    index.root.claims,
  );
  return scores
    .filter(({ claim }) => needed.every(({ places }) => places.levels.has(claim)))
    .sort((a, b) => exactly(b) - exactly(a) || byScore(a, b));
}

/** The claims in which a run of words stands as it was typed. */
async function written(
  { forms, joined, signed }: AskedRun,
  index: IndexReader,
  languages: readonly Language[],
): Promise<Set<number>> {
  const claims = await Promise.all(
    conceptsOfForms(signed !== undefined ? [signed] : [...forms, joined ?? []].flat(), languages).map(
      async ({ forms: [form = ''], stems }) => {
        const all = await Promise.all(stems.map((stem) => standsAs(form, stem, index)));
        return new Set(all.flat());
      },
    ),
  );
  return union(claims);
}

async function standsAs(form: string, stem: string, index: IndexReader): Promise<readonly number[]> {
  const forms = await index.forms(stem);
  return forms?.has(form) ? (forms.get(form) ?? [...((await index.levels(stem)) ?? new Map()).keys()]) : [];
}

function textsOf({ claim, original = '', title }: IndexedClaim): string[] {
  return [claim, original, title];
}

function formOf({ forms }: AskedRun): string {
  return forms[0] ?? '';
}

/** What is marked of a run: all of it, and of a compound no single letters or digits by themselves. */
function markedOf({ forms, joined, signed, also }: AskedRun): string[] {
  if (signed !== undefined) return [signed];
  return joined === undefined ? [...forms, ...also] : [joined, ...forms.filter((form) => form.length > 1)];
}
