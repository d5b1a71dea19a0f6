import type { history as english } from '../en/history.ts';
import type { TranslationOf } from '../texts.ts';

export const history: TranslationOf<typeof english> = {
  history: 'Histórico',
  revisions: { one: '# revisão', other: '# revisões' },
  historyIntro:
    'Todas as alterações publicadas desta checagem, da mais recente à mais antiga. O que foi removido aparece riscado; o que foi adicionado, sublinhado.',
  neverChanged: 'Sem alterações desde a publicação.',
  added: 'adicionado',
  removed: 'removido',
  leftOut: 'texto inalterado omitido',
  formattingOnly: { one: '# revisão alterou apenas a formatação', other: '# revisões alteraram apenas a formatação' },
  readVersion: 'Ler esta versão',
  seeCommit: 'Commit no repositório',
  diffCut: 'Esta revisão alterou mais do que é mostrado aqui.',
  versionBefore: 'A versão anterior',
  oldVersion: 'Versão antiga',
  oldVersionOf:
    'Você está lendo uma versão antiga desta checagem. Ela foi publicada em {day} e substituída em {until}.',
  readCurrent: 'Ler a versão atual',
  allRevisions: 'Todas as revisões',
  verdictThen: 'Veredito desta versão',
  withdrawnSince: 'A checagem foi retirada em {day}. O veredito e a resposta curta abaixo não valem mais.',
  pictureNotKept: 'Imagem não preservada com esta versão',
};
