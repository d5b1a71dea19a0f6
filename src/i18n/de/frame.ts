import type { frame as english } from '../en/frame.ts';
import type { TranslationOf } from '../texts.ts';

export const frame: TranslationOf<typeof english> = {
  // Between a label and its value, and between the items of a list
  colon: ': ',
  comma: ', ',
  skip: 'Zum Hauptinhalt springen',
  mainNavigation: 'Hauptmenü',
  menu: 'Menü',
  allClaims: 'Alle Faktenchecks',
  topics: 'Themen',
  claimants: 'Wer es behauptet',
  sources: 'Quellen',
  corrections: 'Korrekturen',
  dossiers: 'Dossiers',
  verdicts: 'Bewertungen',
  search: 'Suche',
  searchLabel: 'Faktenchecks durchsuchen',
  aboutThisSite: 'Über diese Website',
  publishedBy: 'Herausgegeben von',
  licence: 'Lizenz der Texte: {name}',
  privacy: 'Diese Website setzt keine Cookies und lädt nichts von anderen Websites.',
  feed: 'RSS-Feed',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  firstPage: 'Erste Seite',
  lastPage: 'Letzte Seite',
  page: 'Seite {n} von {of}',
  pages: 'Seiten',
  moved: 'Diese Seite ist umgezogen',
  notFoundTitle: 'Seite nicht gefunden',
  notFoundText:
    'Vielleicht ist die Adresse falsch, oder die Seite ist umgezogen. Suchen Sie danach oder sehen Sie in einer dieser Listen nach:',
};
