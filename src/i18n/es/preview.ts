import type { preview as english } from '../en/preview.ts';
import type { TranslationOf } from '../texts.ts';

export const preview: TranslationOf<typeof english> = {
  draftNotice: 'Borrador. Visible solo en la vista previa.',
  scheduledNotice: 'Publicación programada para el {day}. Hasta entonces, solo visible en la vista previa.',
  draft: 'Borrador',
  scheduled: 'Publicación programada para el {day}',
  problemsHere: 'Problemas en este archivo',
  problemsOfSite: 'Problemas que afectan a todo el sitio',
  errorsElsewhere: { one: '# error en otra página', other: '# errores en otras páginas' },
  warningsElsewhere: { one: '# advertencia en otra página', other: '# advertencias en otras páginas' },
  onlyReadable:
    'Este archivo tiene errores que impiden publicar el sitio. Solo se muestran las partes que se pueden leer.',
  nothingReadable: 'Este archivo tiene errores que impiden publicar el sitio. No se puede leer ninguna de sus partes.',
};
