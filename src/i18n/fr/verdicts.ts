import type { verdicts as english } from '../en/verdicts.ts';
import type { TranslationOf } from '../texts.ts';

export const verdicts: TranslationOf<typeof english> = {
  verdict: 'Verdict',
  rating: 'Noté {n} sur une échelle de {worst} (faux) à {best} (vrai)',
  whatVerdictsMean: 'Ce que signifient nos verdicts',
  verdictCounts: 'Verdicts sur ces affirmations',
  verdictCount: 'Nombre d’affirmations',
  withVerdict: 'Verdict\u202f: {label}',
  allWithVerdict: 'Toutes les vérifications avec le verdict «\u202f{label}\u202f»',
  verdictsIntro:
    'Chaque affirmation reçoit un seul verdict de cette échelle. Le mot, le symbole et la couleur ont toujours le même sens.',
  formerLabel: 'Jusqu’au {day}, ce verdict s’appelait «\u202f{label}\u202f».',
  noVerdict: 'Aucune affirmation n’a reçu ce verdict à ce jour.',
  onScale: '{n} sur {best}',
  notOnScale: 'hors de l’échelle de faux à vrai',
};
