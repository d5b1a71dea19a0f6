import type { history as english } from '../en/history.ts';
import type { TranslationOf } from '../texts.ts';

export const history: TranslationOf<typeof english> = {
  history: 'Historique',
  revisions: { one: '# révision', other: '# révisions' },
  historyIntro:
    'Toutes les modifications publiées de cette vérification, de la plus récente à la plus ancienne. Les passages supprimés sont barrés, les ajouts soulignés.',
  neverChanged: 'Aucune modification depuis la publication.',
  added: 'ajouté',
  removed: 'supprimé',
  leftOut: 'texte inchangé omis',
  formattingOnly: {
    one: '# révision n’a modifié que la mise en forme',
    other: '# révisions n’ont modifié que la mise en forme',
  },
  readVersion: 'Lire cette version',
  seeCommit: 'Commit dans le dépôt',
  diffCut: 'Cette révision comporte plus de modifications que celles affichées ici.',
  versionBefore: 'La version précédente',
  oldVersion: 'Ancienne version',
  oldVersionOf:
    'Vous lisez une ancienne version de cette vérification. Elle a été publiée le {day} et remplacée le {until}.',
  readCurrent: 'Lire la version actuelle',
  allRevisions: 'Toutes les révisions',
  verdictThen: 'Verdict de cette version',
  withdrawnSince:
    'La vérification a été retirée le {day}. Le verdict et la réponse courte ci-dessous ne sont plus valables.',
  pictureNotKept: 'Image non conservée avec cette version',
};
