import type { dossiers as english } from '../en/dossiers.ts';
import type { TranslationOf } from '../texts.ts';

export const dossiers: TranslationOf<typeof english> = {
  claimOf: 'affirmation {n} sur {of}',
  dossier: 'Dossier',
  nextClaim: 'Affirmation suivante de ce dossier',
  previousClaim: 'Affirmation précédente de ce dossier',
  noDossiers: 'Aucun dossier pour l’instant.',
  dossiersIntro: 'Un dossier vérifie un article ou un discours, affirmation par affirmation.',
  atAGlance: 'Les affirmations en un coup d’œil, dans l’ordre du document',
  claimByClaim: 'Affirmation par affirmation',
  problemsFirst: 'Les affirmations qui posent problème viennent d’abord.',
  findings: 'Conclusions générales',
  timeline: 'Chronologie',
  claimNumber: 'Affirmation {n}',
  noClaimsInDossier: 'Aucune affirmation de ce document n’a encore été vérifiée.',
  citeDossier: 'Citer ce dossier',
};
