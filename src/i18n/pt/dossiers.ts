import type { dossiers as english } from '../en/dossiers.ts';
import type { TranslationOf } from '../texts.ts';

export const dossiers: TranslationOf<typeof english> = {
  claimOf: 'afirmação {n} de {of}',
  dossier: 'Dossiê',
  nextClaim: 'Próxima afirmação deste dossiê',
  previousClaim: 'Afirmação anterior deste dossiê',
  noDossiers: 'Ainda não há dossiês.',
  dossiersIntro: 'Um dossiê checa um artigo ou discurso, afirmação por afirmação.',
  atAGlance: 'As afirmações em resumo, na ordem do documento',
  claimByClaim: 'Afirmação por afirmação',
  problemsFirst: 'As afirmações com problemas vêm primeiro.',
  findings: 'Conclusões gerais',
  timeline: 'Cronologia',
  claimNumber: 'Afirmação {n}',
  noClaimsInDossier: 'Nenhuma afirmação deste documento foi checada ainda.',
  citeDossier: 'Citar este dossiê',
};
