import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import type { Words } from './en.ts';
import { sourceNote } from './source-note.ts';

const ROLES: Record<PictureRole, string> = {
  original: 'Original',
  altered: 'Verändert',
};

const REACH: Record<ReachKey, string> = {
  shares: 'geteilt',
  views: 'Aufrufe',
  likes: 'Likes',
  comments: 'Kommentare',
  accounts: 'Konten, die es verbreitet haben',
};

const KINDS: Record<SourceKind, string> = {
  primary: 'Primärquelle',
  official: 'amtliche Quelle',
  law: 'Gesetz',
  data: 'Daten',
  research: 'Forschung',
  news: 'Medienbericht',
  other: 'andere Quelle',
};

/** The number of sources with each stance. */
const STANCE_COUNTS: Record<Stance, Forms> = {
  supports: { one: '# Quelle stützt sie', other: '# Quellen stützen sie' },
  contradicts: { one: '# Quelle widerspricht ihr', other: '# Quellen widersprechen ihr' },
  context: { one: '# Quelle liefert Hintergrund', other: '# Quellen liefern Hintergrund' },
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Klarstellung',
  update: 'Aktualisierung',
  correction: 'Korrektur',
  verdict: 'Bewertung geändert',
  withdrawal: 'Zurückgezogen',
};

/** The German interface. */
export function de(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stanceCount: (value, n) => count(n, STANCE_COUNTS[value]),
    otherSources: (n) => count(n, { one: '# weitere Quelle', other: '# weitere Quellen' }),
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and its value, and between the items of a list
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Zum Hauptinhalt springen',
    mainNavigation: 'Hauptmenü',
    menu: 'Menü',
    allClaims: 'Alle Faktenchecks',
    topics: 'Themen',
    claimants: 'Wer es behauptet',
    sources: 'Quellen',
    corrections: 'Korrekturen',
    dossiers: 'Dossiers',
    verdicts: 'Bewertungen',
    search: 'Suche',
    searchLabel: 'Faktenchecks durchsuchen',
    aboutThisSite: 'Über diese Website',
    publishedBy: 'Herausgegeben von',
    licence: (name) => `Lizenz der Texte: ${name}`,
    privacy: 'Diese Website setzt keine Cookies und lädt nichts von anderen Websites.',
    previous: 'Vorherige Seite',
    next: 'Nächste Seite',
    page: (n, of) => `Seite ${number(n)} von ${number(of)}`,
    pages: 'Seiten',

    // Preview only
    draftNotice: 'Entwurf. Nur in der Vorschau sichtbar.',
    scheduledNotice: (day) => `Veröffentlichung geplant für den ${date(day)}. Bis dahin nur in der Vorschau sichtbar.`,
    draft: 'Entwurf',
    scheduled: (day) => `Geplant für den ${date(day)}`,
    problemsHere: 'Probleme in dieser Datei',
    problemsOfSite: 'Probleme, die die ganze Website betreffen',
    errorsElsewhere: (n) => count(n, { one: '# Fehler auf einer anderen Seite', other: '# Fehler auf anderen Seiten' }),
    warningsElsewhere: (n) =>
      count(n, { one: '# Warnung auf einer anderen Seite', other: '# Warnungen auf anderen Seiten' }),
    onlyReadable:
      'Diese Datei enthält Fehler, deshalb lässt sich die Website nicht veröffentlichen. Angezeigt werden nur die lesbaren Teile.',
    nothingReadable:
      'Diese Datei enthält Fehler, deshalb lässt sich die Website nicht veröffentlichen. Kein Teil davon ist lesbar.',

    // Claim page
    claim: 'Die Behauptung',
    translation: 'Übersetzung',
    translationFrom: (original: string) => `Übersetzung (Original: ${original})`,
    claimOf: (n, of) => `Behauptung ${number(n)} von ${number(of)}`,
    dossier: 'Dossier',
    whereItWasSaid: 'wo es gesagt wurde',
    aboutClaimant: 'zur Person oder Organisation',
    aboutFactCheck: 'Zu diesem Faktencheck',
    whereClaimed: 'Wo es behauptet wurde',
    archivedCopy: 'archivierte Kopie',
    titleFromAddress: 'Titel aus der Adresse',
    ourScreenshot: 'unser Screenshot',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Bildnachweis',
    claimantUnknown: 'Nicht vermerkt, wer es behauptet',
    verdict: 'Bewertung',
    rating: (n, best) => `Stufe ${number(n)} auf einer Skala von 1 (falsch) bis ${number(best)} (richtig)`,
    whatVerdictsMean: 'Was unsere Bewertungen bedeuten',
    checkedBy: 'Geprüft von',
    reviewedBy: 'Gegengelesen von',
    tipFrom: 'Hinweis von',
    atMoment: (time: string) => `bei ${time}`,
    reach: (key: ReachKey) => REACH[key],
    countedOn: 'gezählt am',
    firstPublished: 'veröffentlicht am',
    lastUpdated: 'zuletzt aktualisiert am',
    updatedNote: (day) => `Zuletzt aktualisiert am ${date(day)}`,
    howWeCheck: 'Wie wir prüfen',
    correctionsPolicy: 'Umgang mit Korrekturen',
    suggestCorrection: 'Korrektur vorschlagen',
    editThisPage: 'Diese Seite bearbeiten',
    noCorrections: 'Bisher keine Korrekturen',
    allCorrections: 'Alle Korrekturen auf dieser Website',
    correctionNotice: 'Dieser Faktencheck wurde nach der Veröffentlichung geändert',
    verdictBefore: 'Frühere Bewertung:',
    verdictNow: 'aktuelle Bewertung:',
    earlierVerdict: (label) => `Frühere Bewertung: ${label}.`,
    withdrawn: 'Zurückgezogen',
    withdrawnOn: (day) => `Zurückgezogen am ${date(day)}`,
    withdrawnNotice: 'Dieser Faktencheck wurde zurückgezogen',
    withdrawnMeaning:
      'Bewertung und Kurzantwort gelten nicht mehr. Der folgende Text bleibt als Nachweis dessen erhalten, was zurückgezogen wurde.',
    sourceNumber: (n) => `Quelle ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date),
    publisherUnknown: 'Herausgeber nicht vermerkt',
    dateUnknown: 'Datum nicht vermerkt',
    accessed: (day) => `abgerufen am ${date(day)}`,
    citedIn: 'Zitiert in',
    introduction: 'Einleitung',
    notCited: 'Im Text nicht zitiert',
    related: 'Verwandte Faktenchecks',
    topicsOfClaim: 'Themen',
    nextClaim: 'Nächste Behauptung in diesem Dossier',
    previousClaim: 'Vorherige Behauptung in diesem Dossier',
    table: 'Tabelle',
    footnotes: 'Fußnoten',
    backToReference: (n) => `Zurück zu Verweis ${n}`,
    task: (isDone) => (isDone ? 'Erledigt' : 'Nicht erledigt'),

    // Lists
    claims: (n) => count(n, { one: '# Faktencheck', other: '# Faktenchecks' }),
    withdrawnCount: (n) => count(n, { other: '# zurückgezogen' }),
    sourcesCount: (n) => count(n, { one: '# Quelle', other: '# Quellen' }),
    total: (n) => `${number(n)} insgesamt`,
    noClaims: 'Hier gibt es noch keine Faktenchecks.',
    verdictCounts: 'Bewertungen dieser Behauptungen',
    verdictCount: 'Zahl der Behauptungen',
    newest: 'Neueste Faktenchecks',
    withVerdict: (label) => `Bewertung: ${label}`,
    onTopic: (topic) => `Thema: ${topic}`,
    byClaimant: (name) => `Behauptungen von ${name}`,
    fromPublisher: (name) => `Quellen von ${name}`,
    citedBy: 'zitiert in',
    andMore: (n) => count(n, { one: 'und # weiterer', other: 'und # weitere' }),
    verdictsIntro:
      'Jede Behauptung erhält genau eine Bewertung aus dieser Skala. Wort, Symbol und Farbe bedeuten immer dasselbe.',
    sourcesIntro: 'Alle Quellen, auf die sich unsere Faktenchecks stützen, nach Herausgebern.',
    correctionsIntro: 'Alle wesentlichen Änderungen an unseren Faktenchecks, die neuesten zuerst.',
    correctionsCount: (n) => count(n, { one: '# Korrektur', other: '# Korrekturen' }),
    noCorrectionsYet: 'Bisher wurde kein Faktencheck korrigiert.',
    noSources: 'Noch keine Quellen. Sie erscheinen hier, sobald ein Faktencheck sie zitiert.',
    noDossiers: 'Noch keine Dossiers.',
    noTopics: 'Noch keine Themen. Sie erscheinen hier, sobald ein Faktencheck sie nennt.',
    noClaimants:
      'Noch niemand in dieser Liste. Personen und Organisationen erscheinen hier, sobald ein Faktencheck sie nennt.',
    noVerdict: 'Bisher hat keine Behauptung diese Bewertung.',
    publishers: (n) => count(n, { one: '# Herausgeber', other: '# Herausgeber' }),
    onScale: (n) => `${number(n)} von 5`,
    notOnScale: 'außerhalb der Skala von falsch bis richtig',

    // Dossier
    dossiersIntro: 'Ein Dossier prüft einen Artikel oder eine Rede, Behauptung für Behauptung.',
    atAGlance: 'Die Behauptungen auf einen Blick, in der Reihenfolge des Dokuments',
    claimByClaim: 'Behauptung für Behauptung',
    findings: 'Befunde insgesamt',
    timeline: 'Zeitleiste',
    claimNumber: (n) => `Behauptung ${number(n)}`,
    noClaimsInDossier: 'Noch wurde keine Behauptung dieses Dokuments geprüft.',

    // Home and search
    searchHint: 'Geben Sie ein Wort oder einen Namen ein, oder fügen Sie einen ganzen Beitrag oder einen Link ein.',
    searchButton: 'Suchen',
    whoWeAre: 'Wer wir sind',
    seeAll: (n) => `Alle Faktenchecks ansehen (${number(n)})`,
    searchTitle: 'Suche',
    filters: 'Filter',
    topic: 'Thema',
    claimant: 'Wer es behauptet',
    language: 'Sprache',
    year: 'Jahr',
    searchList: 'Diese Liste durchsuchen',
    sortBy: 'Sortieren nach',
    byRelevance: 'Relevanz',
    byDate: 'Neueste',
    searching: 'Suche läuft …',
    nothingClose: 'Kein passender Faktencheck gefunden.',
    closestFound: 'Diese Faktenchecks passen am besten. Bitte prüfen Sie, ob es um dieselbe Behauptung geht.',
    farFound: 'Nichts passt genau. Diese Faktenchecks enthalten einige Wörter aus Ihrer Suche.',
    linkedFound: 'Faktenchecks zu Behauptungen unter diesem Link',
    othersFound: 'Weitere Faktenchecks mit Wörtern aus Ihrer Suche',
    clearFilters: 'Filter zurücksetzen',
    needsScript: 'Die Suche benötigt JavaScript. Sie können auch alle Faktenchecks durchblättern:',
    results: { one: '# Faktencheck gefunden', other: '# Faktenchecks gefunden' },
    showResults: { one: '# Treffer anzeigen', other: '# Treffer anzeigen' },
    mayBeMore: 'Möglicherweise gibt es weitere Treffer. Ergänzen Sie ein Wort, um die Suche einzugrenzen.',
    nothingFound: 'Keine Treffer.',
    nothingFoundHelp:
      'Versuchen Sie es mit weniger oder anderen Wörtern, oder entfernen Sie einen Filter. Sie können auch alle Faktenchecks durchblättern:',
    searchFailed: 'Die Suche konnte nicht geladen werden. Sie können auch alle Faktenchecks durchblättern:',
    moreResults: 'Mehr anzeigen',
    moved: 'Diese Seite ist umgezogen',
    notFoundTitle: 'Seite nicht gefunden',
    notFoundText:
      'Vielleicht ist die Adresse falsch, oder die Seite ist umgezogen. Suchen Sie danach oder sehen Sie in einer dieser Listen nach:',
    searchPrivacy: 'Die Suche läuft in Ihrem Browser. Was Sie eingeben, wird nirgendwohin gesendet.',
  };
}
