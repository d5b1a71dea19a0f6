import type { preview as english } from '../en/preview.ts';
import type { TranslationOf } from '../texts.ts';

export const preview: TranslationOf<typeof english> = {
  draftNotice: 'Rascunho. Visível apenas na pré-visualização.',
  scheduledNotice: 'Publicação programada para {day}. Até lá, visível apenas na pré-visualização.',
  draft: 'Rascunho',
  scheduled: 'Publicação programada para {day}',
  problemsHere: 'Problemas neste arquivo',
  problemsOfSite: 'Problemas que afetam o site inteiro',
  errorsElsewhere: { one: '# erro em outra página', other: '# erros em outras páginas' },
  warningsElsewhere: { one: '# aviso em outra página', other: '# avisos em outras páginas' },
  onlyReadable:
    'Este arquivo tem erros que impedem a publicação do site. São mostradas apenas as partes que podem ser lidas.',
  nothingReadable: 'Este arquivo tem erros que impedem a publicação do site. Nenhuma parte dele pode ser lida.',
};
