import type { sources as english } from '../en/sources.ts';
import type { TranslationOf } from '../texts.ts';

export const sources: TranslationOf<typeof english> = {
  kind: {
    primary: 'fonte primária',
    official: 'fonte oficial',
    law: 'legislação',
    data: 'dados',
    research: 'pesquisa acadêmica',
    news: 'notícia',
    other: 'outra fonte',
  },
  // The number of sources with each stance
  stanceCount: {
    supports: { one: '# fonte sustenta a afirmação', other: '# fontes sustentam a afirmação' },
    contradicts: { one: '# fonte contradiz a afirmação', other: '# fontes contradizem a afirmação' },
    context: { one: '# fonte dá contexto', other: '# fontes dão contexto' },
  },
  // What a source is to a claim
  stance: { supports: 'sustenta a afirmação', contradicts: 'contradiz a afirmação', context: 'dá contexto' },
  offlineSources: { one: '# fonte está fora do ar', other: '# fontes estão fora do ar' },
  otherSources: { one: '# outra fonte', other: '# outras fontes' },
  archivedCopy: 'cópia arquivada',
  archivedCopies: 'cópias arquivadas',
  offlineSince: 'fora do ar desde {month}',
  titleFromAddress: 'título extraído do endereço',
  sourceNumber: 'Fonte {n}',
  publisherUnknown: 'não consta quem publicou',
  dateUnknown: 'não consta a data',
  accessed: 'acessada em {day}',
  citedIn: 'Citada em',
  introduction: 'introdução',
  notCited: 'Não é citada no texto',
  sourcesCount: { one: '# fonte', other: '# fontes' },
  fromPublisher: 'Fontes de {name}',
  citedBy: 'citada em',
  sourcesIntro: 'Todas as fontes citadas em nossas checagens, por quem publicou.',
  noSources: 'Ainda não há fontes. Elas aparecerão aqui quando uma checagem as citar.',
  publishers: { one: '# veículo ou instituição', other: '# veículos e instituições' },
};
