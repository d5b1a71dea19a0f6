import type { FilterName } from '../search-facts.ts';

/** The values chosen in the filters; a filter without one is absent. */
export type Chosen = Partial<Record<FilterName, string>>;
/** How many claims carry each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

/** What Pagefind keeps of one claim. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

export interface Found {
  /** Best first; each is fetched when asked for. */
  hits: (() => Promise<Hit>)[];
  counts: Counts;
}

/** The search over all languages of the site. */
export interface SearchIndex {
  /** All values of all filters. */
  filters(): Promise<Counts>;
  /** Claims for words and filters; for filters alone, the newest first. */
  find(words: string, chosen: Chosen): Promise<Found>;
}

interface Instance {
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters: Chosen; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { score: number; data(): Promise<Hit> }[]; filters: Counts }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; excerptLength: number }): Instance;
}

/** Loads Pagefind and an index for each language. Rejects where a file of it cannot be had. */
export async function openSearch(base: string, languages: readonly string[]): Promise<SearchIndex> {
  const instances = await Promise.all(
    languages.map(async (language) => {
      const module = await moduleFor(language, base);
      return { language, instance: inLanguage(language, () => instance(module, base)) };
    }),
  );
  return {
    filters: async () => added(await Promise.all(instances.map((one) => one.instance.filters()))),
    async find(words, chosen) {
      // Pagefind knows no language outside its index, so a chosen language only leaves out the others.
      const asked = instances.filter((one) => !chosen.language || one.language === chosen.language);
      const options = words === '' ? { filters: chosen, sort: { published: 'desc' as const } } : { filters: chosen };
      const found = await Promise.all(asked.map((one) => one.instance.search(words || null, options)));
      const results = found.flatMap((one) => one.results).sort((a, b) => b.score - a.score);
      return { hits: results.map((result) => () => result.data()), counts: added(found.map((one) => one.filters)) };
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

function added(all: Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) {
    for (const [filter, values] of Object.entries(counts)) {
      // Without a prototype: a topic may be called `constructor`.
      const into: Record<string, number> = sum[filter] ?? Object.create(null);
      sum[filter] = into;
      for (const [value, count] of Object.entries(values)) into[value] = (into[value] ?? 0) + count;
    }
  }
  return sum;
}
