import type { Texts } from '../en/index.ts';
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

/** The German interface. */
export const de: Texts = {
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
};
