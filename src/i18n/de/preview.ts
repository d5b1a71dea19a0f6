import type { preview as english } from '../en/preview.ts';
import type { TranslationOf } from '../texts.ts';

export const preview: TranslationOf<typeof english> = {
  draftNotice: 'Entwurf. Nur in der Vorschau sichtbar.',
  scheduledNotice: 'Veröffentlichung geplant für den {day}. Bis dahin nur in der Vorschau sichtbar.',
  draft: 'Entwurf',
  scheduled: 'Geplant für den {day}',
  problemsHere: 'Probleme in dieser Datei',
  problemsOfSite: 'Probleme, die die ganze Website betreffen',
  errorsElsewhere: { one: '# Fehler auf einer anderen Seite', other: '# Fehler auf anderen Seiten' },
  warningsElsewhere: { one: '# Warnung auf einer anderen Seite', other: '# Warnungen auf anderen Seiten' },
  onlyReadable:
    'Diese Datei enthält Fehler, deshalb lässt sich die Website nicht veröffentlichen. Angezeigt werden nur die lesbaren Teile.',
  nothingReadable:
    'Diese Datei enthält Fehler, deshalb lässt sich die Website nicht veröffentlichen. Kein Teil davon ist lesbar.',
};
