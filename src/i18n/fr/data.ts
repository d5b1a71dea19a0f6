import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../texts.ts';

export const data: TranslationOf<typeof english> = {
  data: 'Données',
  dataIntro: 'Toutes nos vérifications sous forme de fichiers, pour la recherche, les archives et d’autres programmes.',
  dataZip: 'Toutes les vérifications sans leurs textes en un seul fichier, avec schéma, licence et explications',
  dataJson: 'Toutes les vérifications en un seul objet JSON',
  dataJsonl: 'Une vérification par ligne, en JSON',
  dataCsv: 'Toutes les vérifications sous forme de tableur',
  dataReviews: 'ClaimReview, au format du flux Data Commons',
  dataEfcsn: 'Le format de la base de l’EFCSN, dans la mesure où les vérifications contiennent ses champs',
  dataSearch: 'Résultats au format de l’API Fact Check Tools de Google, par année',
  dataSchema: 'La signification de chaque clé, en JSON Schema',
  dataCatalogues: 'Descriptions pour les catalogues de données\u202f: DCAT et Croissant',
  dataHere:
    'Chaque vérification, chaque dossier et la liste de chaque thème, auteur, verdict et éditeur existent aussi sous forme de données\u202f: remplacez la dernière barre oblique de l’adresse par .json ou, pour une liste, par .csv.',
  dataCitations:
    'Références de chaque vérification et de chaque dossier, avec les sources\u202f: remplacez la dernière barre oblique de l’adresse par .bib, .ris ou .csl.json, ou par .references.txt pour les styles APA, MLA et Chicago.',
  dataMissing:
    'Les valeurs manquantes sont omises. Les vérifications retirées n’ont pas de verdict, et les verdicts hors échelle n’ont pas de note.',
  dataCells:
    'Dans les tableurs, les listes sont en JSON. Une apostrophe précède tout texte qui serait exécuté comme une formule.',
  verifyCopy: 'Vérifier une copie',
  verifyIntro: 'L’empreinte SHA-256 de chaque fichier de ce site et du fichier dont chaque vérification est issue',
  verifyFiles: 'Les fichiers',
  verifyFilesBy:
    'Un fichier qui a l’empreinte indiquée dans la liste n’a pas changé depuis que la liste a été générée.',
  verifyHere:
    'Dans un clone du dépôt, cette commande compare une copie avec la liste, et la liste avec le dépôt\u202f:',
  verifyBuilder: 'Qui a généré le site',
  verifyBuilderBy:
    'Si cette commande réussit, la liste a été générée par un workflow de {repository} sur GitHub. Sinon, rien ne le prouve.',
  verifyBuilderNot: 'Rien ne le prouve\u202f: qui peut remplacer le site peut aussi remplacer la liste.',
  verifyTime: 'Quand il a été généré',
  verifyTimeBy:
    'Si elle réussit, la même commande avec --format json indique quand l’attestation a été enregistrée hors de ce site\u202f: la liste n’est pas plus récente.',
  verifyTimeNot: 'Rien ne le prouve.',
};
