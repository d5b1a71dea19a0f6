import type { corrections as english } from '../en/corrections.ts';
import type { TranslationOf } from '../texts.ts';

export const corrections: TranslationOf<typeof english> = {
  correctionKind: {
    clarification: 'Précision',
    update: 'Mise à jour',
    correction: 'Correction',
    verdict: 'Changement de verdict',
    withdrawal: 'Retrait',
  },
  correctionsPolicy: 'Règles de correction',
  suggestCorrection: 'Proposer une correction',
  noCorrections: 'Aucune correction à ce jour',
  allCorrections: 'Toutes les corrections de ce site',
  correctionNotice: 'Cette vérification a été modifiée depuis sa publication',
  verdictBefore: 'Verdict précédent\u202f:',
  verdictNow: 'verdict actuel\u202f:',
  earlierVerdict: 'Verdict précédent\u202f: {label}.',
  withdrawn: 'Retirée',
  withdrawnOn: 'Retirée le {day}',
  withdrawnNotice: 'Cette vérification a été retirée',
  withdrawnMeaning:
    'Le verdict et la réponse courte ne sont plus valables. Le texte ci-dessous est conservé comme trace de ce qui a été retiré.',
  withdrawnCount: { one: '# retirée', other: '# retirées' },
  correctionsIntro: 'Toutes les modifications importantes de nos vérifications, de la plus récente à la plus ancienne.',
  correctionsCount: { one: '# correction', other: '# corrections' },
  noCorrectionsYet: 'Aucune vérification n’a été corrigée à ce jour.',
};
