import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../texts.ts';

export const data: TranslationOf<typeof english> = {
  data: 'Daten',
  dataIntro: 'Alle unsere Faktenchecks als Dateien, für Forschung, Archive und andere Programme.',
  dataZip: 'Alle Faktenchecks ohne ihre Texte in einer Datei, mit Schema, Lizenz und Erklärung',
  dataJson: 'Alle Faktenchecks als ein JSON-Objekt',
  dataJsonl: 'Ein Faktencheck pro Zeile, als JSON',
  dataCsv: 'Alle Faktenchecks als Tabelle',
  dataReviews: 'ClaimReview, im Format des Data-Commons-Feeds',
  dataEfcsn: 'Das Format der EFCSN-Datenbank, soweit die Faktenchecks deren Angaben enthalten',
  dataSearch: 'Ergebnisse im Format von Googles Fact Check Tools API, nach Jahren',
  dataSchema: 'Was jeder Schlüssel bedeutet, als JSON Schema',
  dataCatalogues: 'Beschreibungen für Datenkataloge: DCAT und Croissant',
  dataHere:
    'Jeden Faktencheck, jedes Dossier und die Listen zu einzelnen Themen, Urhebern, Bewertungen und Herausgebern gibt es auch als Daten: Ersetzen Sie den letzten Schrägstrich der Adresse durch .json, bei Listen auch durch .csv.',
  dataCitations:
    'Literaturangaben zu jedem Faktencheck und jedem Dossier, mit den Quellen: Ersetzen Sie den letzten Schrägstrich der Adresse durch .bib, .ris oder .csl.json, oder durch .references.txt für Angaben nach APA, MLA und Chicago.',
  dataMissing:
    'Fehlende Werte sind weggelassen. Zurückgezogene Faktenchecks haben kein Urteil, und Urteile außerhalb der Skala keine Bewertung.',
  dataCells:
    'In Tabellen sind Listen als JSON geschrieben. Vor Text, der als Formel ausgeführt würde, steht ein Apostroph.',
  verifyCopy: 'Eine Kopie prüfen',
  verifyIntro:
    'Die SHA-256-Prüfsumme jeder Datei dieser Website und der Datei, aus der ein Faktencheck jeweils erzeugt wurde',
  verifyFiles: 'Die Dateien',
  verifyFilesBy: 'Eine Datei mit der Prüfsumme aus der Liste hat sich nicht geändert, seit die Liste erzeugt wurde.',
  verifyHere:
    'In einem Klon des Repositorys vergleicht dieser Befehl eine Kopie mit der Liste und die Liste mit dem Repository:',
  verifyBuilder: 'Wer die Website erzeugt hat',
  verifyBuilderBy:
    'Wenn dieser Befehl erfolgreich ist, hat ein Workflow von {repository} auf GitHub die Liste erzeugt. Andernfalls ist das durch nichts bewiesen.',
  verifyBuilderNot: 'Das ist durch nichts bewiesen: Wer die Website ersetzen kann, kann auch die Liste ersetzen.',
  verifyTime: 'Wann sie erzeugt wurde',
  verifyTimeBy:
    'Ist er erfolgreich, zeigt derselbe Befehl mit --format json, wann die Bestätigung außerhalb dieser Website verzeichnet wurde: Jünger ist die Liste nicht.',
  verifyTimeNot: 'Das ist durch nichts bewiesen.',
};
