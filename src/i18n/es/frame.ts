import type { frame as english } from '../en/frame.ts';
import type { TranslationOf } from '../texts.ts';

export const frame: TranslationOf<typeof english> = {
  // Between a label and its value, and between the items of a list
  colon: ': ',
  comma: ', ',
  skip: 'Saltar al contenido principal',
  mainNavigation: 'Principal',
  menu: 'Menú',
  allClaims: 'Todas las verificaciones',
  topics: 'Temas',
  claimants: 'Quién lo dijo',
  sources: 'Fuentes',
  corrections: 'Correcciones',
  dossiers: 'Dosieres',
  verdicts: 'Veredictos',
  search: 'Buscar',
  searchLabel: 'Buscar verificaciones',
  aboutThisSite: 'Sobre este sitio',
  publishedBy: 'Publicado por',
  licence: 'Licencia de los textos: {name}',
  privacy: 'Este sitio no usa cookies ni carga nada de otros sitios.',
  feed: 'Canal RSS',
  previous: 'Página anterior',
  next: 'Página siguiente',
  firstPage: 'Primera página',
  lastPage: 'Última página',
  page: 'Página {n} de {of}',
  pages: 'Páginas',
  moved: 'Esta página se ha trasladado',
  notFoundTitle: 'Página no encontrada',
  notFoundText:
    'Puede que la dirección sea incorrecta o que la página se haya trasladado. Búsquela o recorra una de estas listas:',
};
