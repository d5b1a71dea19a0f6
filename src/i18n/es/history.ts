import type { history as english } from '../en/history.ts';
import type { TranslationOf } from '../texts.ts';

export const history: TranslationOf<typeof english> = {
  history: 'Historial',
  revisions: { one: '# revisión', other: '# revisiones' },
  historyIntro:
    'Todos los cambios publicados de esta verificación, del más reciente al más antiguo. Lo eliminado aparece tachado y lo añadido, subrayado.',
  neverChanged: 'Sin cambios desde su publicación.',
  added: 'añadido',
  removed: 'eliminado',
  leftOut: 'texto sin cambios omitido',
  formattingOnly: { one: '# revisión solo cambió el formato', other: '# revisiones solo cambiaron el formato' },
  readVersion: 'Leer esta versión',
  seeCommit: 'Commit en el repositorio',
  diffCut: 'Esta revisión cambió más de lo que se muestra aquí.',
  versionBefore: 'La versión anterior',
  oldVersion: 'Versión antigua',
  oldVersionOf: 'Está leyendo una versión antigua de esta verificación. Se publicó el {day} y se sustituyó el {until}.',
  readCurrent: 'Leer la versión actual',
  allRevisions: 'Todas las revisiones',
  verdictThen: 'Veredicto de esta versión',
  withdrawnSince: 'La verificación se retiró el {day}. El veredicto y la respuesta breve que siguen ya no son válidos.',
  pictureNotKept: 'Imagen no conservada con esta versión',
};
