import type { corrections as english } from '../en/corrections.ts';
import type { TranslationOf } from '../texts.ts';

export const corrections: TranslationOf<typeof english> = {
  correctionKind: {
    clarification: 'Aclaración',
    update: 'Actualización',
    correction: 'Corrección',
    verdict: 'Cambio de veredicto',
    withdrawal: 'Retirada',
  },
  correctionsPolicy: 'Política de correcciones',
  suggestCorrection: 'Proponer una corrección',
  noCorrections: 'Sin correcciones hasta ahora',
  allCorrections: 'Todas las correcciones de este sitio',
  correctionNotice: 'Esta verificación se ha modificado desde su publicación',
  verdictBefore: 'Veredicto anterior:',
  verdictNow: 'veredicto actual:',
  earlierVerdict: 'Veredicto anterior: {label}.',
  withdrawn: 'Retirada',
  withdrawnOn: 'Retirada el {day}',
  withdrawnNotice: 'Esta verificación se ha retirado',
  withdrawnMeaning:
    'El veredicto y la respuesta breve ya no son válidos. El texto se conserva a continuación como constancia de lo que se retiró.',
  withdrawnCount: { one: '# retirada', other: '# retiradas' },
  correctionsIntro: 'Todos los cambios importantes en nuestras verificaciones, del más reciente al más antiguo.',
  correctionsCount: { one: '# corrección', other: '# correcciones' },
  noCorrectionsYet: 'Hasta ahora no se ha corregido ninguna verificación.',
};
