import type { corrections as english } from '../en/corrections.ts';
import type { TranslationOf } from '../texts.ts';

export const corrections: TranslationOf<typeof english> = {
  correctionKind: {
    clarification: 'Klarstellung',
    update: 'Aktualisierung',
    correction: 'Korrektur',
    verdict: 'Bewertung geändert',
    withdrawal: 'Zurückgezogen',
  },
  correctionsPolicy: 'Umgang mit Korrekturen',
  suggestCorrection: 'Korrektur vorschlagen',
  noCorrections: 'Bisher keine Korrekturen',
  allCorrections: 'Alle Korrekturen auf dieser Website',
  correctionNotice: 'Dieser Faktencheck wurde nach der Veröffentlichung geändert',
  verdictBefore: 'Frühere Bewertung:',
  verdictNow: 'aktuelle Bewertung:',
  earlierVerdict: 'Frühere Bewertung: {label}.',
  withdrawn: 'Zurückgezogen',
  withdrawnOn: 'Zurückgezogen am {day}',
  withdrawnNotice: 'Dieser Faktencheck wurde zurückgezogen',
  withdrawnMeaning:
    'Bewertung und Kurzantwort gelten nicht mehr. Der folgende Text bleibt als Nachweis dessen erhalten, was zurückgezogen wurde.',
  withdrawnCount: { other: '# zurückgezogen' },
  correctionsIntro: 'Alle wesentlichen Änderungen an unseren Faktenchecks, die neuesten zuerst.',
  correctionsCount: { one: '# Korrektur', other: '# Korrekturen' },
  noCorrectionsYet: 'Bisher wurde kein Faktencheck korrigiert.',
};
