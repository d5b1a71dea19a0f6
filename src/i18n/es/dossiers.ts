import type { dossiers as english } from '../en/dossiers.ts';
import type { TranslationOf } from '../texts.ts';

export const dossiers: TranslationOf<typeof english> = {
  claimOf: 'afirmación {n} de {of}',
  dossier: 'Dosier',
  nextClaim: 'Siguiente afirmación de este dosier',
  previousClaim: 'Afirmación anterior de este dosier',
  noDossiers: 'Aún no hay dosieres.',
  dossiersIntro: 'Un dosier verifica un artículo o un discurso, afirmación por afirmación.',
  atAGlance: 'Las afirmaciones de un vistazo, en el orden del documento',
  claimByClaim: 'Afirmación por afirmación',
  problemsFirst: 'Las afirmaciones con problemas van primero.',
  findings: 'Conclusiones generales',
  timeline: 'Cronología',
  claimNumber: 'Afirmación {n}',
  noClaimsInDossier: 'Aún no se ha verificado ninguna afirmación de este documento.',
  citeDossier: 'Citar este dosier',
};
