import { type Words, wordsFor } from '../i18n/index.ts';
import type { Library } from '../library/make-library.ts';
import { hasList } from '../model/lists.ts';
import { UNSEEN, type Unseen, VISIBLE, type Visible } from '../model/requirements.ts';
import type { Page } from './page.ts';
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
  const words: Words = wordsFor(library.site.lang);
  const findings = findingsOf(library, words);
  const all = (Object.keys(VISIBLE) as Visible[]).map((requirement) => ({ requirement, ...findings[requirement] }));
  const props = {
    shown: all.filter(({ isShown }) => isShown),
    missing: all.filter(({ isShown }) => !isShown),
    unseen: Object.keys(UNSEEN) as Unseen[],
  };
  return { path: 'standards/', view: 'Standards', props };
}
