import type { frame as english } from '../en/frame.ts';
import type { TranslationOf } from '../texts.ts';

export const frame: TranslationOf<typeof english> = {
  // Between a label and its value, and between the items of a list
  colon: '\u202f: ',
  comma: ', ',
  skip: 'Aller au contenu principal',
  mainNavigation: 'Principale',
  menu: 'Menu',
  allClaims: 'Toutes les vérifications',
  topics: 'Thèmes',
  claimants: 'Qui l’a dit',
  sources: 'Sources',
  corrections: 'Corrections',
  dossiers: 'Dossiers',
  verdicts: 'Verdicts',
  search: 'Recherche',
  searchLabel: 'Rechercher une vérification',
  aboutThisSite: 'À propos de ce site',
  publishedBy: 'Publié par',
  licence: 'Licence des textes\u202f: {name}',
  privacy: 'Ce site n’utilise pas de cookies et ne charge rien depuis d’autres sites.',
  feed: 'Flux RSS',
  previous: 'Page précédente',
  next: 'Page suivante',
  firstPage: 'Première page',
  lastPage: 'Dernière page',
  page: 'Page {n} sur {of}',
  pages: 'Pages',
  moved: 'Cette page a changé d’adresse',
  notFoundTitle: 'Page introuvable',
  notFoundText:
    'L’adresse est peut-être incorrecte, ou la page a été déplacée. Lancez une recherche ou parcourez une de ces listes\u202f:',
};
