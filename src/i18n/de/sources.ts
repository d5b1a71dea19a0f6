import type { sources as english } from '../en/sources.ts';
import type { TranslationOf } from '../texts.ts';

export const sources: TranslationOf<typeof english> = {
  kind: {
    primary: 'Primärquelle',
    official: 'amtliche Quelle',
    law: 'Gesetz',
    data: 'Daten',
    research: 'Forschung',
    news: 'Medienbericht',
    other: 'andere Quelle',
  },
  // The number of sources with each stance
  stanceCount: {
    supports: { one: '# Quelle stützt sie', other: '# Quellen stützen sie' },
    contradicts: { one: '# Quelle widerspricht ihr', other: '# Quellen widersprechen ihr' },
    context: { one: '# Quelle liefert Hintergrund', other: '# Quellen liefern Hintergrund' },
  },
  // What a source is to a claim
  stance: { supports: 'stützt die Behauptung', contradicts: 'widerspricht der Behauptung', context: 'liefert Kontext' },
  offlineSources: { one: '# Quelle ist offline', other: '# Quellen sind offline' },
  otherSources: { one: '# weitere Quelle', other: '# weitere Quellen' },
  archivedCopy: 'archivierte Kopie',
  archivedCopies: 'archivierte Kopien',
  offlineSince: 'seit {month} offline',
  titleFromAddress: 'Titel aus der Webadresse übernommen',
  sourceNumber: 'Quelle {n}',
  publisherUnknown: 'Herausgeber nicht vermerkt',
  dateUnknown: 'Datum nicht vermerkt',
  accessed: 'abgerufen am {day}',
  citedIn: 'Zitiert in',
  introduction: 'Einleitung',
  notCited: 'Im Text nicht zitiert',
  sourcesCount: { one: '# Quelle', other: '# Quellen' },
  fromPublisher: 'Quellen von {name}',
  citedBy: 'zitiert in',
  sourcesIntro: 'Alle Quellen, auf die sich unsere Faktenchecks stützen, nach Herausgebern.',
  noSources: 'Noch keine Quellen. Sie erscheinen hier, sobald ein Faktencheck sie zitiert.',
  publishers: { one: '# Herausgeber', other: '# Herausgeber' },
};
