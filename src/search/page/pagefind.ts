import { type Fragment, fragmentIn } from '../fragment.ts';
import { unpacked } from '../match/reader.ts';

/** The index of the pages, over all languages of the site. */
export interface PageSearch {
  /** How well pages fit some words, by their names in the index. Pages that are not in it may fit as well. */
  scores(words: string): Promise<Map<string, number>>;
  /** All that was indexed of a page. */
  text(name: string): Promise<string>;
}

interface Instance {
  search(words: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): Instance;
}

/** Loads Pagefind and an index for each language. Rejects where a file of it cannot be had. */
export async function openPageSearch(base: string, languages: readonly string[]): Promise<PageSearch> {
  const instances = await Promise.all(
    languages.map(async (language) => {
      const module = await moduleFor(language, base);
      return inLanguage(language, () => instance(module, base));
    }),
  );
  const texts = new Map<string, Promise<string>>();
  return {
    async scores(words) {
      const found = await Promise.all(instances.map((one) => one.search(words)));
      return new Map(found.flatMap(({ results }) => results.map(({ id, score }): [string, number] => [id, score])));
    },
    text(name) {
      const known = texts.get(name) ?? fragment(name, base).then(({ content }) => content);
      texts.set(name, known);
      // What failed once may succeed when it is asked for again.
      known.catch(() => texts.delete(name));
      return known;
    },
  };
}

async function fragment(name: string, base: string): Promise<Fragment> {
  const response = await fetch(`${base}pagefind/fragment/${name}.pf_fragment`);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return fragmentIn(await unpacked(new Uint8Array(await response.arrayBuffer())), name);
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
  return module.createInstance({ basePath: `${base}pagefind/`, baseUrl: base });
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
