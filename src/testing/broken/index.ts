import type { Case } from './case.ts';
import { FIELDS } from './fields.ts';
import { FOLDERS } from './folders.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { JUDGEMENT } from './judgement.ts';
import { POSITIONS } from './positions.ts';
import { TEXTS } from './texts.ts';

/** Broken folders by subject. The full report on each stands in the text file beside its table. */
export const BROKEN: Readonly<Record<string, readonly Case[]>> = {
  fields: FIELDS,
  folders: FOLDERS,
  'front-matter': FRONT_MATTER,
  judgement: JUDGEMENT,
  positions: POSITIONS,
  texts: TEXTS,
};
