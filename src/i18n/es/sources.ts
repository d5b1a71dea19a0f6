import type { sources as english } from '../en/sources.ts';
import type { TranslationOf } from '../texts.ts';

export const sources: TranslationOf<typeof english> = {
  kind: {
    primary: 'fuente primaria',
    official: 'fuente oficial',
    law: 'norma legal',
    data: 'datos',
    research: 'investigación académica',
    news: 'noticia',
    other: 'otra fuente',
  },
  // The number of sources with each stance
  stanceCount: {
    supports: { one: '# fuente la respalda', other: '# fuentes la respaldan' },
    contradicts: { one: '# fuente la contradice', other: '# fuentes la contradicen' },
    context: { one: '# fuente aporta contexto', other: '# fuentes aportan contexto' },
  },
  // What a source is to a claim
  stance: { supports: 'apoya la afirmación', contradicts: 'contradice la afirmación', context: 'aporta contexto' },
  offlineSources: { one: '# fuente ya no está disponible', other: '# fuentes ya no están disponibles' },
  otherSources: { one: '# fuente más', other: '# fuentes más' },
  archivedCopy: 'copia archivada',
  archivedCopies: 'copias archivadas',
  offlineSince: 'no disponible desde {month}',
  titleFromAddress: 'título tomado de la dirección web',
  sourceNumber: 'Fuente {n}',
  publisherUnknown: 'no consta quién la publicó',
  dateUnknown: 'no consta la fecha',
  accessed: 'consultada el {day}',
  citedIn: 'Citada en',
  introduction: 'introducción',
  notCited: 'No se cita en el texto',
  sourcesCount: { one: '# fuente', other: '# fuentes' },
  fromPublisher: 'Fuentes de {name}',
  citedBy: 'citada en',
  sourcesIntro: 'Todas las fuentes que citan nuestras verificaciones, según quién las publicó.',
  noSources: 'Aún no hay fuentes. Aparecerán aquí cuando una verificación las cite.',
  publishers: { one: '# entidad editora', other: '# entidades editoras' },
};
