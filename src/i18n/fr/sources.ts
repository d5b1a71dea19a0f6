import type { sources as english } from '../en/sources.ts';
import type { TranslationOf } from '../texts.ts';

export const sources: TranslationOf<typeof english> = {
  kind: {
    primary: 'source primaire',
    official: 'source officielle',
    law: 'texte de loi',
    data: 'données',
    research: 'travaux de recherche',
    news: 'article de presse',
    other: 'autre source',
  },
  // The number of sources with each stance
  stanceCount: {
    supports: { one: '# source la confirme', other: '# sources la confirment' },
    contradicts: { one: '# source la contredit', other: '# sources la contredisent' },
    context: { one: '# source donne du contexte', other: '# sources donnent du contexte' },
  },
  // What a source is to a claim
  stance: {
    supports: 'confirme l’affirmation',
    contradicts: 'contredit l’affirmation',
    context: 'apporte du contexte',
  },
  offlineSources: { one: '# source est hors ligne', other: '# sources sont hors ligne' },
  otherSources: { one: '# autre source', other: '# autres sources' },
  archivedCopy: 'copie archivée',
  archivedCopies: 'copies archivées',
  offlineSince: 'hors ligne depuis {month}',
  titleFromAddress: 'titre tiré de l’adresse web',
  sourceNumber: 'Source {n}',
  publisherUnknown: 'éditeur non indiqué',
  dateUnknown: 'date non indiquée',
  accessed: 'consultée le {day}',
  citedIn: 'Citée dans',
  introduction: 'introduction',
  notCited: 'Non citée dans le texte',
  sourcesCount: { one: '# source', other: '# sources' },
  fromPublisher: 'Sources publiées par {name}',
  citedBy: 'citée dans',
  sourcesIntro: 'Toutes les sources citées dans nos vérifications, par éditeur.',
  noSources: 'Aucune source pour l’instant. Elles apparaîtront ici dès qu’une vérification les citera.',
  publishers: { one: '# éditeur', other: '# éditeurs' },
};
