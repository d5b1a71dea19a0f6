import type { corrections as english } from '../en/corrections.ts';
import type { TranslationOf } from '../texts.ts';

export const corrections: TranslationOf<typeof english> = {
  correctionKind: {
    clarification: 'Esclarecimento',
    update: 'Atualização',
    correction: 'Correção',
    verdict: 'Mudança de veredito',
    withdrawal: 'Retirada',
  },
  correctionsPolicy: 'Política de correções',
  suggestCorrection: 'Sugerir uma correção',
  noCorrections: 'Nenhuma correção até agora',
  allCorrections: 'Todas as correções deste site',
  correctionNotice: 'Esta checagem foi alterada depois da publicação',
  verdictBefore: 'Veredito anterior:',
  verdictNow: 'veredito atual:',
  earlierVerdict: 'Veredito anterior: {label}.',
  withdrawn: 'Retirada',
  withdrawnOn: 'Retirada em {day}',
  withdrawnNotice: 'Esta checagem foi retirada',
  withdrawnMeaning:
    'O veredito e a resposta curta não valem mais. O texto abaixo foi mantido como registro do que foi retirado.',
  withdrawnCount: { one: '# retirada', other: '# retiradas' },
  correctionsIntro: 'Todas as mudanças importantes em nossas checagens, da mais recente à mais antiga.',
  correctionsCount: { one: '# correção', other: '# correções' },
  noCorrectionsYet: 'Nenhuma checagem foi corrigida até agora.',
};
