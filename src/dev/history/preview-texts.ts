import { findRepository } from '../../history/repository-state.ts';
import type { PreviewTexts } from '../../library/dev.ts';
import { type TextRequest, textKey } from '../../model/shown-history.ts';
import type { Site } from '../../model/site.ts';

/** Texts that are in memory at the same time. A page has at most thirty, and an old version can be large. */
const MOST = 100;

/** The texts about versions for the pages of a preview, made from the repository when a page shows them. */
export function previewTexts(root: string, site: Site): PreviewTexts {
  const texts = new Map<string, unknown>();
  return {
    async make(requests: readonly TextRequest[]) {
      const open = requests.filter((request) => !texts.has(textKey(request)));
      if (open.length === 0) return;
      const { makeTexts } = await import('../../versions/make-texts.ts');
      const repository = findRepository(root);
      if (!('head' in repository)) throw new Error(repository.reason);
      for (const [key, text] of await makeTexts(repository, site, open)) texts.set(key, text);
      const wanted = new Set(requests.map(textKey));
      for (const key of texts.keys()) if (texts.size > MOST && !wanted.has(key)) texts.delete(key);
    },
    read(key) {
      const text = texts.get(key);
      if (text === undefined) throw new Error(`The text ${key} was not made`);
      return text;
    },
  };
}
