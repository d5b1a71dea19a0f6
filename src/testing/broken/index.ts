import type { Cases } from './cases.ts';
import { CLAIMS } from './claims.ts';
import { DATES } from './dates.ts';
import { FIELDS } from './fields.ts';
import { FOLDERS } from './folders.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { IDENTITY } from './identity.ts';
import { IMAGES } from './images.ts';
import { LINKS } from './links.ts';
import { NAMES } from './names.ts';
import { NAVIGATION } from './navigation.ts';
import { PAGES } from './pages.ts';
import { POSITIONS } from './positions.ts';
import { STATIC } from './static.ts';
import { TEXTS } from './texts.ts';
import { THEME } from './theme.ts';

/** Broken folders by subject. The full report on each is in the text file next to its table. */
export const BROKEN: Readonly<Record<string, Cases>> = {
  fields: FIELDS,
  folders: FOLDERS,
  'front-matter': FRONT_MATTER,
  names: NAMES,
  dates: DATES,
  claims: CLAIMS,
  pages: PAGES,
  links: LINKS,
  images: IMAGES,
  positions: POSITIONS,
  texts: TEXTS,
  theme: THEME,
  identity: IDENTITY,
  static: STATIC,
  navigation: NAVIGATION,
};
