import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import type { Words } from './en.ts';
import { sourceNote } from './source-note.ts';

const ROLES: Record<PictureRole, string> = {
  original: 'Original',
  altered: 'Version modifiée',
};

const REACH: Record<ReachKey, string> = {
  shares: 'partages',
  views: 'vues',
  likes: 'mentions J’aime',
  comments: 'commentaires',
  accounts: 'comptes qui l’ont diffusé',
};

const KINDS: Record<SourceKind, string> = {
  primary: 'source primaire',
  official: 'source officielle',
  law: 'texte de loi',
  data: 'données',
  research: 'travaux de recherche',
  news: 'article de presse',
  other: 'autre source',
};

/** The number of sources with each stance. */
const STANCE_COUNTS: Record<Stance, Forms> = {
  supports: { one: '# source la confirme', other: '# sources la confirment' },
  contradicts: { one: '# source la contredit', other: '# sources la contredisent' },
  context: { one: '# source donne du contexte', other: '# sources donnent du contexte' },
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Précision',
  update: 'Mise à jour',
  correction: 'Correction',
  verdict: 'Changement de verdict',
  withdrawal: 'Retrait',
};

/** The French interface. A narrow no-break space, `\u202f`, goes before `:`. */
export function fr(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stanceCount: (value, n) => count(n, STANCE_COUNTS[value]),
    otherSources: (n) => count(n, { one: '# autre source', other: '# autres sources' }),
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and its value, and between the items of a list
    colon: '\u202f: ',
    comma: ', ',

    // Frame of every page
    skip: 'Aller au contenu principal',
    mainNavigation: 'Principale',
    menu: 'Menu',
    allClaims: 'Toutes les vérifications',
    topics: 'Thèmes',
    claimants: 'Qui l’a dit',
    sources: 'Sources',
    corrections: 'Corrections',
    dossiers: 'Dossiers',
    verdicts: 'Verdicts',
    search: 'Recherche',
    searchLabel: 'Rechercher une vérification',
    aboutThisSite: 'À propos de ce site',
    publishedBy: 'Publié par',
    licence: (name) => `Licence des textes\u202f: ${name}`,
    privacy: 'Ce site n’utilise pas de cookies et ne charge rien depuis d’autres sites.',
    previous: 'Page précédente',
    next: 'Page suivante',
    page: (n, of) => `Page ${number(n)} sur ${number(of)}`,
    pages: 'Pages',

    // Preview only
    draftNotice: 'Brouillon. Visible uniquement dans l’aperçu.',
    scheduledNotice: (day) => `Publication prévue le ${date(day)}. D’ici là, visible uniquement dans l’aperçu.`,
    draft: 'Brouillon',
    scheduled: (day) => `Publication prévue le ${date(day)}`,
    problemsHere: 'Problèmes dans ce fichier',
    problemsOfSite: 'Problèmes qui concernent tout le site',
    errorsElsewhere: (n) => count(n, { one: '# erreur sur une autre page', other: '# erreurs sur d’autres pages' }),
    warningsElsewhere: (n) =>
      count(n, { one: '# avertissement sur une autre page', other: '# avertissements sur d’autres pages' }),
    onlyReadable:
      'Ce fichier contient des erreurs qui empêchent la publication du site. Seules les parties lisibles sont affichées.',
    nothingReadable:
      'Ce fichier contient des erreurs qui empêchent la publication du site. Aucune partie n’est lisible.',

    // Claim page
    claim: 'L’affirmation',
    translation: 'Traduction',
    translationFrom: (original: string) => `Traduction (original\u202f: ${original})`,
    claimOf: (n, of) => `affirmation ${number(n)} sur ${number(of)}`,
    dossier: 'Dossier',
    whereItWasSaid: 'où cela a été dit',
    aboutClaimant: 'sur l’auteur de l’affirmation',
    aboutFactCheck: 'À propos de cette vérification',
    whereClaimed: 'Où cela a été dit',
    archivedCopy: 'copie archivée',
    titleFromAddress: 'titre tiré de son adresse',
    ourScreenshot: 'notre capture d’écran',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Crédit',
    claimantUnknown: 'Auteur de l’affirmation non indiqué',
    verdict: 'Verdict',
    rating: (n, best) => `Noté ${number(n)} sur une échelle de 1 (faux) à ${number(best)} (vrai)`,
    whatVerdictsMean: 'Ce que signifient nos verdicts',
    checkedBy: 'Vérifié par',
    reviewedBy: 'Relu par',
    tipFrom: 'Signalé par',
    atMoment: (time: string) => `à ${time}`,
    reach: (key: ReachKey) => REACH[key],
    countedOn: 'relevé le',
    firstPublished: 'publié le',
    lastUpdated: 'dernière mise à jour le',
    updatedNote: (day) => `Dernière mise à jour le ${date(day)}`,
    howWeCheck: 'Comment nous vérifions',
    correctionsPolicy: 'Règles de correction',
    suggestCorrection: 'Proposer une correction',
    editThisPage: 'Modifier cette page',
    noCorrections: 'Aucune correction à ce jour',
    allCorrections: 'Toutes les corrections de ce site',
    correctionNotice: 'Cette vérification a été modifiée depuis sa publication',
    verdictBefore: 'Verdict précédent\u202f:',
    verdictNow: 'verdict actuel\u202f:',
    earlierVerdict: (label) => `Verdict précédent\u202f: ${label}.`,
    withdrawn: 'Retirée',
    withdrawnOn: (day) => `Retirée le ${date(day)}`,
    withdrawnNotice: 'Cette vérification a été retirée',
    withdrawnMeaning:
      'Le verdict et la réponse courte ne sont plus valables. Le texte ci-dessous est conservé comme trace de ce qui a été retiré.',
    sourceNumber: (n) => `Source ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date),
    publisherUnknown: 'éditeur non indiqué',
    dateUnknown: 'date non indiquée',
    accessed: (day) => `consultée le ${date(day)}`,
    citedIn: 'Citée dans',
    introduction: 'introduction',
    notCited: 'Non citée dans le texte',
    related: 'Vérifications liées',
    topicsOfClaim: 'Thèmes',
    nextClaim: 'Affirmation suivante de ce dossier',
    previousClaim: 'Affirmation précédente de ce dossier',
    table: 'Tableau',
    footnotes: 'Notes',
    backToReference: (n) => `Retour à l’appel de note ${n}`,
    task: (isDone) => (isDone ? 'Fait' : 'À faire'),

    // Lists
    claims: (n) => count(n, { one: '# vérification', other: '# vérifications' }),
    withdrawnCount: (n) => count(n, { one: '# retirée', other: '# retirées' }),
    sourcesCount: (n) => count(n, { one: '# source', other: '# sources' }),
    total: (n) => `${number(n)} au total`,
    noClaims: 'Aucune vérification ici pour l’instant.',
    verdictCounts: 'Verdicts sur ces affirmations',
    verdictCount: 'Nombre d’affirmations',
    newest: 'Dernières vérifications',
    withVerdict: (label) => `Verdict\u202f: ${label}`,
    onTopic: (topic) => `Thème\u202f: ${topic}`,
    // Not “Affirmations de”, which becomes “d’” before a vowel.
    byClaimant: (name) => `Qui l’a dit\u202f: ${name}`,
    fromPublisher: (name) => `Sources publiées par ${name}`,
    citedBy: 'citée dans',
    andMore: (n) => count(n, { one: 'et # autre', other: 'et # autres' }),
    verdictsIntro:
      'Chaque affirmation reçoit un seul verdict de cette échelle. Le mot, le symbole et la couleur ont toujours le même sens.',
    sourcesIntro: 'Toutes les sources citées dans nos vérifications, par éditeur.',
    correctionsIntro:
      'Toutes les modifications importantes de nos vérifications, de la plus récente à la plus ancienne.',
    correctionsCount: (n) => count(n, { one: '# correction', other: '# corrections' }),
    noCorrectionsYet: 'Aucune vérification n’a été corrigée à ce jour.',
    noSources: 'Aucune source pour l’instant. Elles apparaîtront ici dès qu’une vérification les citera.',
    noDossiers: 'Aucun dossier pour l’instant.',
    noTopics: 'Aucun thème pour l’instant. Ils apparaîtront ici dès qu’une vérification les mentionnera.',
    noClaimants:
      'Personne dans cette liste pour l’instant. Les personnes et organisations apparaîtront ici dès qu’une vérification les nommera.',
    noVerdict: 'Aucune affirmation n’a reçu ce verdict à ce jour.',
    publishers: (n) => count(n, { one: '# éditeur', other: '# éditeurs' }),
    onScale: (n) => `${number(n)} sur 5`,
    notOnScale: 'hors de l’échelle de faux à vrai',

    // Dossier
    dossiersIntro: 'Un dossier vérifie un article ou un discours, affirmation par affirmation.',
    atAGlance: 'Les affirmations en un coup d’œil, dans l’ordre du document',
    claimByClaim: 'Affirmation par affirmation',
    findings: 'Conclusions générales',
    timeline: 'Chronologie',
    claimNumber: (n) => `Affirmation ${number(n)}`,
    noClaimsInDossier: 'Aucune affirmation de ce document n’a encore été vérifiée.',

    // Home and search
    searchHint: 'Saisissez un mot ou un nom, ou collez une publication entière ou un lien.',
    searchButton: 'Rechercher',
    whoWeAre: 'Qui sommes-nous',
    seeAll: (n) => `Voir toutes les vérifications (${number(n)})`,
    searchTitle: 'Recherche',
    filters: 'Filtres',
    topic: 'Thème',
    claimant: 'Qui l’a dit',
    language: 'Langue',
    year: 'Année',
    searchList: 'Rechercher dans cette liste',
    sortBy: 'Trier par',
    byRelevance: 'Pertinence',
    byDate: 'Plus récentes',
    searching: 'Recherche en cours…',
    nothingClose: 'Aucune vérification correspondante.',
    closestFound: 'Voici les vérifications les plus proches. Vérifiez qu’elles portent sur la même affirmation.',
    farFound: 'Aucune correspondance proche. Ces vérifications ont quelques mots en commun avec votre recherche.',
    linkedFound: 'Vérifications des affirmations publiées à cette adresse',
    othersFound: 'Autres vérifications qui ont des mots en commun avec votre recherche',
    clearFilters: 'Effacer les filtres',
    needsScript: 'La recherche nécessite JavaScript. Vous pouvez aussi parcourir toutes les vérifications\u202f:',
    results: { one: '# vérification trouvée', other: '# vérifications trouvées' },
    showResults: { one: 'Afficher # résultat', other: 'Afficher # résultats' },
    mayBeMore: 'Il peut y avoir d’autres résultats. Ajoutez un mot pour affiner la recherche.',
    nothingFound: 'Aucun résultat.',
    nothingFoundHelp:
      'Essayez avec moins de mots ou d’autres mots, ou retirez un filtre. Vous pouvez aussi parcourir toutes les vérifications\u202f:',
    searchFailed: 'La recherche n’a pas pu être chargée. Vous pouvez aussi parcourir toutes les vérifications\u202f:',
    moreResults: 'Afficher plus',
    moved: 'Cette page a changé d’adresse',
    notFoundTitle: 'Page introuvable',
    notFoundText:
      'L’adresse est peut-être incorrecte, ou la page a été déplacée. Lancez une recherche ou parcourez une de ces listes\u202f:',
    searchPrivacy: 'La recherche se fait dans votre navigateur. Ce que vous saisissez n’est envoyé nulle part.',
  };
}
