import type { dossiers as english } from '../en/dossiers.ts';
import type { TranslationOf } from '../texts.ts';

export const dossiers: TranslationOf<typeof english> = {
  claimOf: 'Behauptung {n} von {of}',
  dossier: 'Dossier',
  nextClaim: 'Nächste Behauptung in diesem Dossier',
  previousClaim: 'Vorherige Behauptung in diesem Dossier',
  noDossiers: 'Noch keine Dossiers.',
  dossiersIntro: 'Ein Dossier prüft einen Artikel oder eine Rede, Behauptung für Behauptung.',
  atAGlance: 'Die Behauptungen auf einen Blick, in der Reihenfolge des Dokuments',
  claimByClaim: 'Behauptung für Behauptung',
  problemsFirst: 'Behauptungen mit Mängeln stehen zuerst.',
  findings: 'Befunde insgesamt',
  timeline: 'Zeitleiste',
  claimNumber: 'Behauptung {n}',
  noClaimsInDossier: 'Noch wurde keine Behauptung dieses Dokuments geprüft.',
  citeDossier: 'Dieses Dossier zitieren',
};
