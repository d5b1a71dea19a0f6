import type { frame as english } from '../en/frame.ts';
import type { TranslationOf } from '../texts.ts';

export const frame: TranslationOf<typeof english> = {
  // Between a label and its value, and between the items of a list
  colon: ': ',
  comma: ', ',
  skip: 'Ir para o conteúdo principal',
  mainNavigation: 'Principal',
  menu: 'Menu',
  allClaims: 'Todas as checagens',
  topics: 'Temas',
  claimants: 'Quem disse',
  sources: 'Fontes',
  corrections: 'Correções',
  dossiers: 'Dossiês',
  verdicts: 'Vereditos',
  search: 'Busca',
  searchLabel: 'Buscar checagens',
  aboutThisSite: 'Sobre este site',
  publishedBy: 'Publicado por',
  licence: 'Licença dos textos: {name}',
  privacy: 'Este site não usa cookies nem carrega nada de outros sites.',
  feed: 'Feed RSS',
  previous: 'Página anterior',
  next: 'Próxima página',
  firstPage: 'Primeira página',
  lastPage: 'Última página',
  page: 'Página {n} de {of}',
  pages: 'Páginas',
  moved: 'Esta página mudou de endereço',
  notFoundTitle: 'Página não encontrada',
  notFoundText:
    'O endereço pode estar errado, ou a página pode ter mudado. Faça uma busca ou navegue por uma destas listas:',
};
