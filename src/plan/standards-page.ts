import { type Words, wordsFor } from '../i18n/index.ts';
import type { Library } from '../library/make-library.ts';
import { hasList } from '../model/lists.ts';
import { UNSEEN, type Unseen, VISIBLE, type Visible } from '../model/requirements.ts';
import { lazyPage, type Page } from './page.ts';
import { type Finding, findingsOf } from './standards-checks.ts';

/** What the page about standards shows: what it found for each requirement that can be seen, and which cannot. */
export interface StandardsProps {
  shown: (Finding & { requirement: Visible })[];
  missing: (Finding & { requirement: Visible })[];
  unseen: Unseen[];
}

/** The page that compares the site with the codes of fact-checkers; none if the desk switches it off. */
export function standardsPage(library: Library): Page<'Standards', StandardsProps> | undefined {
  if (!hasList(library.site, 'standards')) return undefined;
  return lazyPage('standards/', 'Standards', () => standardsProps(library));
}

function standardsProps(library: Library): StandardsProps {
  const words: Words = wordsFor(library.site.lang);
  const findings = findingsOf(library, words);
  const all = (Object.keys(VISIBLE) as Visible[]).map((requirement) => ({ requirement, ...findings[requirement] }));
  return {
    shown: all.filter(({ isShown }) => isShown),
    missing: all.filter(({ isShown }) => !isShown),
    unseen: Object.keys(UNSEEN) as Unseen[],
  };
}
