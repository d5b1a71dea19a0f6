import type { history as english } from '../en/history.ts';
import type { TranslationOf } from '../texts.ts';

export const history: TranslationOf<typeof english> = {
  history: 'Änderungsverlauf',
  revisions: { one: '# Version', other: '# Versionen' },
  historyIntro:
    'Jede veröffentlichte Änderung an diesem Faktencheck, die neueste zuerst. Entferntes ist durchgestrichen, Hinzugefügtes unterstrichen.',
  neverChanged: 'Seit der Veröffentlichung nicht geändert.',
  added: 'hinzugefügt',
  removed: 'entfernt',
  leftOut: 'unveränderter Text ausgelassen',
  formattingOnly: {
    one: '# Änderung betraf nur die Formatierung',
    other: '# Änderungen betrafen nur die Formatierung',
  },
  readVersion: 'Diese Version lesen',
  seeCommit: 'Commit im Repository',
  diffCut: 'Diese Änderung ist umfangreicher, als hier gezeigt wird.',
  versionBefore: 'Die Version davor',
  oldVersion: 'Alte Version',
  oldVersionOf:
    'Sie lesen eine alte Version dieses Faktenchecks. Sie wurde am {day} veröffentlicht und am {until} ersetzt.',
  readCurrent: 'Aktuelle Version lesen',
  allRevisions: 'Alle Änderungen',
  verdictThen: 'Urteil dieser Version',
  withdrawnSince:
    'Der Faktencheck wurde am {day} zurückgezogen. Das Urteil und die Kurzantwort unten gelten nicht mehr.',
  pictureNotKept: 'Bild nicht mit dieser Version aufbewahrt',
};
