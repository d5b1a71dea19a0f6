import { type Fragment, fragmentIn } from '../fragment.ts';
import { unpacked } from '../match/reader.ts';

/** Pagefind's index of the pages in all languages of the site. */
export interface PageSearch {
  /** The scores of pages for some words, by page name. Pages without a score may match, too. */
  scores(words: string): Promise<Map<string, number>>;
  /** The indexed text of a page. */
  page(name: string): Promise<Fragment>;
}

interface Instance {
  search(words: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): Instance;
}

/** Loads Pagefind and an index for each language. Rejects if a file cannot be loaded. */
export async function openPageSearch(base: string, languages: readonly string[]): Promise<PageSearch> {
  const instances = await Promise.all(
    languages.map(async (language) => {
      const module = await moduleFor(language, base);
      return inLanguage(language, () => instance(module, base));
    }),
  );
  const fragments = new Map<string, Promise<Fragment>>();
  return {
    async scores(words) {
      const found = await Promise.all(instances.map((one) => one.search(words)));
      return new Map(found.flatMap(({ results }) => results.map(({ id, score }): [string, number] => [id, score])));
    },
    page(name) {
      const known = fragments.get(name) ?? fragment(name, base);
      fragments.set(name, known);
      // A page that could not be loaded is fetched again the next time.
      known.catch(() => fragments.delete(name));
      return known;
    },
  };
}

async function fragment(name: string, base: string): Promise<Fragment> {
  const response = await fetch(`${base}pagefind/fragment/${name}.pf_fragment`);
  if (!response.ok) throw new Error(`${response.url} returned ${response.status}`);
  return fragmentIn(await unpacked(new Uint8Array(await response.arrayBuffer())), name);
}

/**
 * A module for each language. All instances of a module share a worker, which keeps the first WebAssembly it loads: one language
 * would be stemmed like another, or their memory would be mixed up (1.6.0).
 */
function moduleFor(language: string, base: string): Promise<PagefindModule> {
  const address = `${base}pagefind/pagefind.js?language=${encodeURIComponent(language)}`;
  return import(/* @vite-ignore */ address);
}

function instance(module: PagefindModule, base: string): Instance {
  return module.createInstance({ basePath: `${base}pagefind/`, baseUrl: base });
}

/**
 * Sets the language of the page while an instance is created, because Pagefind takes it from there and has no option for it
 * (1.6.0, `detectLanguage`). Otherwise claims in other languages could not be found.
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
