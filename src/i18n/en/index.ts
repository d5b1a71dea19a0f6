import type { Templates } from '../templates.ts';
import type { EnglishTexts, TranslationOf } from '../texts.ts';
import { claimPage } from './claim-page.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { dossiers } from './dossiers.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { lists } from './lists.ts';
import { preview } from './preview.ts';
import { revisions } from './revisions.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { sources } from './sources.ts';
import { standards } from './standards.ts';
import { verdicts } from './verdicts.ts';

/**
 * The English interface. `{n}` is a placeholder; `#` is the number in a plural form.
 *
 * To add a fixed text, add it to the same file of every language. Add one with placeholders or plural forms to
 * `templates.ts` as well.
 */
export const en = {
  ...frame,
  ...claimPage,
  ...verdicts,
  ...sources,
  ...corrections,
  ...sharing,
  ...dossiers,
  ...lists,
  ...search,
  ...data,
  ...history,
  ...revisions,
  ...standards,
  ...preview,
} satisfies Templates & EnglishTexts;

/** What every language contains: the templates, and all the other words of the English interface. */
export type Texts = TranslationOf<typeof en>;
