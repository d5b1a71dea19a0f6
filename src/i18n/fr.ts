import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { numbersIn } from './count.ts';
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

const STANCES: Record<Stance, string> = {
  supports: 'étaye l’affirmation',
  contradicts: 'contredit l’affirmation',
  context: 'apporte du contexte',
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Précision',
  update: 'Mise à jour',
  correction: 'Correction',
  verdict: 'Changement de verdict',
  withdrawal: 'Retrait',
};

/** The French words. Before `:` stands a narrow space that does not break, `\u202f`. */
export function fr(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  const stance = (value: Stance) => STANCES[value];
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stance,
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and what it names, and between names
    colon: '\u202f: ',
    comma: ', ',

    // Frame of every page
    skip: 'Aller au contenu',
    mainNavigation: 'Principale',
    allClaims: 'Toutes les affirmations',
    topics: 'Thèmes',
    claimants: 'Qui l’a dit',
    sources: 'Sources',
    corrections: 'Corrections',
    dossiers: 'Dossiers',
    verdicts: 'Verdicts',
    search: 'Recherche',
    searchLabel: 'Rechercher dans les vérifications',
    aboutThisSite: 'À propos de ce site',
    publishedBy: 'Publié par',
    licence: (name) => `Textes\u202f: ${name}`,
    privacy: 'Ce site ne dépose aucun cookie et ne charge rien d’ailleurs.',
    previous: 'Page précédente',
    next: 'Page suivante',
    page: (n, of) => `Page ${number(n)} sur ${number(of)}`,
    pages: 'Pages',

    // Only in an editor's preview
    draftNotice: 'Brouillon. Visible uniquement dans l’aperçu.',
    scheduledNotice: (day) => `Publication prévue le ${date(day)}. D’ici là, visible uniquement dans l’aperçu.`,
    draft: 'Brouillon',
    scheduled: (day) => `Publication prévue le ${date(day)}`,
    problemsHere: 'Problèmes dans ce fichier',
    problemsOfSite: 'Problèmes qui concernent tout le site',
    errorsElsewhere: (n) => count(n, { one: '# erreur sur une autre page', other: '# erreurs sur d’autres pages' }),
    warningsElsewhere: (n) =>
      count(n, { one: '# avertissement sur une autre page', other: '# avertissements sur d’autres pages' }),
    onlyReadable: 'Ce fichier contient des erreurs qui empêchent la publication du site. Voici ce qu’on peut en lire.',
    nothingReadable: 'Ce fichier contient des erreurs qui empêchent la publication du site. Rien n’en est lisible.',

    // Claim page
    claim: 'L’affirmation',
    translation: 'Traduction',
    translationFrom: (original: string) => `Traduction (original : ${original})`,
    claimOf: (n, of) => `affirmation ${number(n)} sur ${number(of)}`,
    dossier: 'Dossier',
    whereItWasSaid: 'où cela a été dit',
    aboutClaimant: 'sur l’auteur de l’affirmation',
    archivedCopy: 'copie archivée',
    ourScreenshot: 'notre capture d’écran',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Crédit',
    claimantUnknown: 'Auteur de l’affirmation non indiqué',
    verdict: 'Verdict',
    rating: (n, best) => `Noté ${number(n)} sur une échelle de 1 (faux) à ${number(best)} (vrai)`,
    allWithThisVerdict: 'Ce que signifient nos verdicts',
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
    noCorrections: 'Corrections\u202f: aucune à ce jour',
    allCorrections: 'Toutes les corrections de ce site',
    correctionNotice: 'Cette vérification a été modifiée après sa publication',
    verdictBefore: 'Verdict précédent\u202f:',
    verdictNow: 'verdict actuel\u202f:',
    earlierVerdict: (label) => `Verdict précédent\u202f: ${label}.`,
    withdrawn: 'Retirée',
    withdrawnOn: (day) => `Retirée le ${date(day)}`,
    withdrawnNotice: 'Cette vérification a été retirée',
    withdrawnMeaning:
      'Son verdict et sa réponse courte ne sont plus valables. Le texte ci-dessous est conservé pour que l’on puisse voir ce qui a été retiré.',
    sourceNumber: (n) => `Source ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date, stance),
    publisherUnknown: 'éditeur non indiqué',
    dateUnknown: 'date non indiquée',
    accessed: (day) => `consultée le ${date(day)}`,
    citedIn: 'Citée dans',
    citedAbove: 'début du texte',
    notCited: 'Non citée dans le texte',
    related: 'Vérifications liées',
    topicsOfClaim: 'Thèmes',
    nextClaim: 'Affirmation suivante de cet article',
    previousClaim: 'Affirmation précédente de cet article',
    table: 'Tableau',
    footnotes: 'Notes',
    backToReference: (n) => `Retour à l’appel de note ${n}`,
    task: (isDone) => (isDone ? 'Fait' : 'À faire'),

    // Lists
    claims: (n) => count(n, { one: '# vérification', other: '# vérifications' }),
    withdrawnCount: (n) => count(n, { one: '# retirée', other: '# retirées' }),
    sourcesCount: (n) => count(n, { one: '# source', other: '# sources' }),
    inAll: (n) => `${number(n)} au total`,
    noClaims: 'Aucune vérification ici pour l’instant.',
    verdictCounts: 'Les verdicts rendus sur ces affirmations',
    verdictCount: 'Nombre d’affirmations',
    newest: 'Dernières vérifications',
    withVerdict: (label) => `Affirmations avec le verdict\u202f: ${label}`,
    onTopic: (topic) => `Thème\u202f: ${topic}`,
    // “Affirmations de” would need an apostrophe before a vowel.
    byClaimant: (name) => `Qui l’a dit\u202f: ${name}`,
    fromPublisher: (name) => `Sources publiées par ${name}`,
    citedBy: 'citée dans',
    andMore: (n) => count(n, { one: 'et # autre', other: 'et # autres' }),
    claimsAbout: (n) => count(n, { one: '# affirmation', other: '# affirmations' }),
    verdictsIntro:
      'Chaque affirmation reçoit un seul verdict de cette échelle. Le mot, le symbole et la couleur disent la même chose.',
    sourcesIntro: 'Tout ce sur quoi reposent nos vérifications, par éditeur.',
    correctionsIntro:
      'Toutes les modifications qui comptent pour les lecteurs, de la plus récente à la plus ancienne. Rien n’est changé en silence.',
    correctionsCount: (n) => count(n, { one: '# correction', other: '# corrections' }),
    noCorrectionsYet:
      'Aucune vérification n’a été corrigée à ce jour. Une correction figurerait ici, de la plus récente à la plus ancienne.',
    noSources: 'Aucune source pour l’instant. Un éditeur apparaît ici dès qu’une vérification le cite.',
    noDossiers: 'Aucun dossier pour l’instant. Le premier figurera ici.',
    noTopics: 'Aucun thème pour l’instant. Un thème apparaît ici dès qu’une vérification le mentionne.',
    noClaimants:
      'Personne dans cette liste pour l’instant. L’auteur d’une affirmation apparaît ici dès qu’une vérification le nomme.',
    noVerdict: 'Aucune affirmation n’a reçu ce verdict à ce jour.',
    publishers: (n) => count(n, { one: '# éditeur', other: '# éditeurs' }),
    onScale: (n) => `${number(n)} sur 5`,
    besideScale: 'sans note\u202f: hors de la ligne qui va de faux à vrai',

    // Dossier
    dossiersIntro: 'Un dossier examine un article ou un discours affirmation par affirmation.',
    dossierDocument: 'Le document',
    atAGlance: 'Les affirmations en un coup d’œil, dans l’ordre du document',
    claimByClaim: 'Affirmation par affirmation',
    findings: 'Constats sur l’ensemble du document',
    timeline: 'Chronologie',
    claimNumber: (n) => `Affirmation ${number(n)}`,
    noClaimsInDossier: 'Aucune affirmation de ce document n’a encore été vérifiée.',

    // Home and search
    searchHint: 'Tapez un mot ou un nom, ou collez une publication entière ou une adresse.',
    searchButton: 'Rechercher',
    whoStandsBehind: 'Qui est derrière ce site',
    seeAll: (n) => `Voir toutes les vérifications (${number(n)})`,
    searchTitle: 'Recherche',
    filters: 'Affiner la recherche',
    topic: 'Thème',
    claimant: 'Qui l’a dit',
    language: 'Langue',
    year: 'Année',
    findValue: 'Chercher dans cette liste',
    order: 'Ordre',
    byFit: 'Le plus proche d’abord',
    byDate: 'Le plus récent d’abord',
    searching: 'Recherche en cours …',
    nothingClose: 'Aucune vérification ne s’en approche.',
    closestFound:
      'Les vérifications les plus proches de votre texte. Voyez vous-même si elles parlent de la même affirmation.',
    farFound: 'Rien n’est vraiment proche de votre texte. Ces vérifications ont quelques mots en commun avec lui.',
    linkedFound: 'Vérifications de ce qui a été affirmé à cette adresse',
    othersFound: 'Autres vérifications qui ont des mots en commun avec votre texte',
    clearFilters: 'Tout effacer',
    needsScript: 'La recherche a besoin de JavaScript. Sans lui, ces listes mènent à toutes les vérifications\u202f:',
    results: { one: '# vérification trouvée', other: '# vérifications trouvées' },
    mayBeMore: 'Il peut y en avoir d’autres : ajoutez un mot pour préciser la recherche.',
    nothingFound: 'Aucun résultat.',
    nothingFoundHelp:
      'Essayez avec moins de mots ou d’autres mots, ou retirez un filtre. Ces listes mènent à toutes les vérifications\u202f:',
    searchFailed: 'L’index de recherche n’a pas pu être chargé. Ces listes mènent à toutes les vérifications\u202f:',
    searchStart: 'Saisissez un texte ou choisissez un filtre pour voir des vérifications ici.',
    moreResults: 'Afficher plus',
    moved: 'Cette page a une nouvelle adresse',
    notFoundTitle: 'Cette page n’existe pas',
    notFoundText:
      'L’adresse est peut-être mal écrite, ou la page a été déplacée. Recherchez-la, ou passez par une liste\u202f:',
    searchPrivacy: 'La recherche se fait dans votre navigateur. Ce que vous saisissez n’est envoyé nulle part.',
  };
}
