import type { FilterName } from '../search-facts.ts';
import type { Chosen } from './address.ts';
import { type Counts, sumOf } from './counts.ts';

/** What Pagefind keeps of one claim page. */
export interface Page {
  url: string;
  /** HTML with `mark` elements and escaped signs. */
  excerpt: string;
  meta: Record<string, string>;
}

/** A page that was found. What is kept of it is fetched when it is asked for. */
export interface PageHit {
  /** Its name in the index. */
  id: string;
  data(): Promise<Page>;
}

export interface FoundPages {
  /** Best first. */
  hits: PageHit[];
}

/** The search for words in the pages, over all languages of the site. */
export interface PageSearch {
  find(words: string, chosen: Chosen): Promise<FoundPages>;
  /** The same, and how many pages carry each value. What that takes is fetched at the first call. */
  count(words: string, chosen: Chosen): Promise<Counts>;
}

type Filters = Partial<Record<FilterName, { any: string[] }>>;

interface Instance {
  /** Until it was called, Pagefind counts nothing. */
  filters(): Promise<Counts>;
  search(
    words: string,
    options: { filters: Filters },
  ): Promise<{ results: (PageHit & { score: number })[]; filters: Counts }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; excerptLength: number }): Instance;
}

/** Loads Pagefind and an index for each language. Rejects where a file of it cannot be had. */
export async function openPageSearch(base: string, languages: readonly string[]): Promise<PageSearch> {
  const instances = await Promise.all(
    languages.map(async (language) => {
      const module = await moduleFor(language, base);
      return { language, instance: inLanguage(language, () => instance(module, base)) };
    }),
  );
  const searches = (words: string, chosen: Chosen) => {
    // Pagefind knows no language outside its index, so chosen languages only leave out the others.
    const asked = instances.filter((one) => chosen.language?.includes(one.language) ?? true);
    const filters: Filters = {};
    for (const name of Object.keys(chosen) as FilterName[]) filters[name] = { any: chosen[name] ?? [] };
    return Promise.all(asked.map((one) => one.instance.search(words, { filters })));
  };
  return {
    async find(words, chosen) {
      const found = await searches(words, chosen);
      return { hits: found.flatMap((one) => one.results).sort((a, b) => b.score - a.score) };
    },
    async count(words, chosen) {
      await Promise.all(instances.map((one) => one.instance.filters()));
      return sumOf((await searches(words, chosen)).map((one) => one.filters));
    },
  };
}

/**
 * A module for each language. All instances of one module share a worker, and the worker keeps the first WebAssembly it
 * loads: with two languages, one would be stemmed like the other, or the memory of both would be mixed up (1.6.0).
 */
function moduleFor(language: string, base: string): Promise<PagefindModule> {
  const address = `${base}pagefind/pagefind.js?language=${encodeURIComponent(language)}`;
  return import(/* @vite-ignore */ address);
}

function instance(module: PagefindModule, base: string): Instance {
  return module.createInstance({ basePath: `${base}pagefind/`, baseUrl: base, excerptLength: 30 });
}

/**
 * Pagefind takes the language of an instance from the page and offers no other way to name it (1.6.0, `detectLanguage`).
 * Without this, claims in other languages than the page's could not be found at all.
 */
function inLanguage<Result>(language: string, make: () => Result): Result {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  try {
    return make();
  } finally {
    root.lang = own;
  }
}
