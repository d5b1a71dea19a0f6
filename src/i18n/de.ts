import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { numbersIn } from './count.ts';
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
  accounts: 'Konten, die es verbreiteten',
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

const STANCES: Record<Stance, string> = {
  supports: 'stützt die Behauptung',
  contradicts: 'widerspricht der Behauptung',
  context: 'liefert Hintergrund',
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Klarstellung',
  update: 'Aktualisierung',
  correction: 'Korrektur',
  verdict: 'Bewertung geändert',
  withdrawal: 'Zurückgezogen',
};

/** The German words. */
export function de(language: string): Words {
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
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Zum Inhalt springen',
    mainNavigation: 'Hauptmenü',
    allClaims: 'Alle Behauptungen',
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
    licence: (name) => `Texte: ${name}`,
    privacy: 'Diese Website setzt keine Cookies und lädt nichts von anderswo.',
    previous: 'Vorherige Seite',
    next: 'Nächste Seite',
    page: (n, of) => `Seite ${number(n)} von ${number(of)}`,
    pages: 'Seiten',

    // Only in an editor's preview
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
      'Diese Datei hat Fehler; so lange lässt sich die Website nicht veröffentlichen. Das hier ist davon lesbar.',
    nothingReadable:
      'Diese Datei hat Fehler; so lange lässt sich die Website nicht veröffentlichen. Nichts davon ist lesbar.',

    // Claim page
    claim: 'Die Behauptung',
    translation: 'Übersetzung',
    translationFrom: (original: string) => `Übersetzung (Original: ${original})`,
    claimOf: (n, of) => `Behauptung ${number(n)} von ${number(of)}`,
    dossier: 'Dossier',
    whereItWasSaid: 'wo es gesagt wurde',
    aboutClaimant: 'zur Person oder Organisation',
    archivedCopy: 'archivierte Kopie',
    ourScreenshot: 'unser Screenshot',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Bildnachweis',
    claimantUnknown: 'Nicht vermerkt, wer es behauptet',
    verdict: 'Bewertung',
    rating: (n, best) => `Eingestuft mit ${number(n)} auf einer Skala von 1 (falsch) bis ${number(best)} (richtig)`,
    allWithThisVerdict: 'Was unsere Bewertungen bedeuten',
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
    noCorrections: 'Korrekturen: bisher keine',
    allCorrections: 'Alle Korrekturen auf dieser Website',
    correctionNotice: 'Dieser Faktencheck wurde nach der Veröffentlichung geändert',
    verdictBefore: 'Frühere Bewertung:',
    verdictNow: 'Bewertung jetzt:',
    earlierVerdict: (label) => `Frühere Bewertung: ${label}.`,
    withdrawn: 'Zurückgezogen',
    withdrawnOn: (day) => `Zurückgezogen am ${date(day)}`,
    withdrawnNotice: 'Dieser Faktencheck wurde zurückgezogen',
    withdrawnMeaning:
      'Bewertung und Kurzantwort gelten nicht mehr. Der Text darunter bleibt stehen, damit nachzulesen ist, was zurückgezogen wurde.',
    sourceNumber: (n) => `Quelle ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date, stance),
    publisherUnknown: 'Herausgeber nicht vermerkt',
    dateUnknown: 'Datum nicht vermerkt',
    accessed: (day) => `abgerufen am ${date(day)}`,
    citedIn: 'Zitiert in',
    citedAbove: 'Anfang des Textes',
    notCited: 'Im Text nicht zitiert',
    related: 'Verwandte Faktenchecks',
    topicsOfClaim: 'Themen',
    nextClaim: 'Nächste Behauptung in diesem Artikel',
    previousClaim: 'Vorherige Behauptung in diesem Artikel',
    table: 'Tabelle',
    footnotes: 'Fußnoten',
    backToReference: (n) => `Zurück zu Verweis ${n}`,
    task: (isDone) => (isDone ? 'Erledigt' : 'Nicht erledigt'),

    // Lists
    claims: (n) => count(n, { one: '# Faktencheck', other: '# Faktenchecks' }),
    withdrawnCount: (n) => count(n, { other: '# zurückgezogen' }),
    sourcesCount: (n) => count(n, { one: '# Quelle', other: '# Quellen' }),
    inAll: (n) => `${number(n)} insgesamt`,
    noClaims: 'Hier gibt es noch keine Faktenchecks.',
    verdictCounts: 'Wie diese Behauptungen bewertet wurden',
    verdictCount: 'Zahl der Behauptungen',
    newest: 'Neueste Faktenchecks',
    withVerdict: (label) => `Behauptungen mit der Bewertung: ${label}`,
    onTopic: (topic) => `Thema: ${topic}`,
    byClaimant: (name) => `Behauptungen von ${name}`,
    fromPublisher: (name) => `Quellen, herausgegeben von ${name}`,
    citedBy: 'zitiert in',
    andMore: (n) => count(n, { one: 'und # weiterer', other: 'und # weitere' }),
    claimsAbout: (n) => count(n, { one: '# Behauptung', other: '# Behauptungen' }),
    verdictsIntro: 'Jede Behauptung erhält genau eine Bewertung dieser Skala. Wort, Zeichen und Farbe sagen dasselbe.',
    sourcesIntro: 'Alles, worauf sich unsere Faktenchecks stützen, nach Herausgebern.',
    correctionsIntro:
      'Jede Änderung, die für Leserinnen und Leser von Belang ist, die neueste zuerst. Nichts wird stillschweigend geändert.',
    correctionsCount: (n) => count(n, { one: '# Korrektur', other: '# Korrekturen' }),
    noCorrectionsYet:
      'Bisher wurde kein Faktencheck korrigiert. Eine Korrektur würde hier aufgeführt, die neueste zuerst.',
    noSources: 'Noch keine Quellen. Ein Herausgeber erscheint hier, sobald ein Faktencheck ihn zitiert.',
    noDossiers: 'Noch keine Dossiers. Das erste wird hier aufgeführt.',
    noTopics: 'Noch keine Themen. Ein Thema erscheint hier, sobald ein Faktencheck es nennt.',
    noClaimants:
      'Noch niemand in dieser Liste. Wer etwas behauptet, erscheint hier, sobald ein Faktencheck den Namen nennt.',
    noVerdict: 'Bisher hat keine Behauptung diese Bewertung.',
    publishers: (n) => count(n, { one: '# Herausgeber', other: '# Herausgeber' }),
    onScale: (n) => `${number(n)} von 5`,
    besideScale: 'ohne Zahl: steht neben der Linie von falsch bis richtig',

    // Dossier
    dossiersIntro: 'Ein Dossier nimmt einen Artikel oder eine Rede auseinander, Behauptung für Behauptung.',
    dossierDocument: 'Das Dokument',
    atAGlance: 'Die Behauptungen auf einen Blick, in der Reihenfolge des Dokuments',
    claimByClaim: 'Behauptung für Behauptung',
    findings: 'Befunde zum gesamten Dokument',
    timeline: 'Zeitleiste',
    claimNumber: (n) => `Behauptung ${number(n)}`,
    noClaimsInDossier: 'Noch wurde keine Behauptung dieses Dokuments geprüft.',

    // Home and search
    searchHint: 'Ein Wort oder einen Namen eingeben, oder einen ganzen Beitrag oder eine Adresse einfügen.',
    searchButton: 'Suchen',
    whoStandsBehind: 'Wer dahintersteht',
    seeAll: (n) => `Alle Faktenchecks ansehen (${number(n)})`,
    searchTitle: 'Suche',
    filters: 'Eingrenzen',
    topic: 'Thema',
    claimant: 'Wer es behauptet',
    language: 'Sprache',
    year: 'Jahr',
    findValue: 'In dieser Liste suchen',
    order: 'Reihenfolge',
    byFit: 'Passendste zuerst',
    byDate: 'Neueste zuerst',
    searching: 'Suche läuft …',
    nothingClose: 'Kein Faktencheck kommt dem nahe.',
    closestFound:
      'Die Faktenchecks, die dem Eingegebenen am nächsten kommen. Ob sie von derselben Behauptung handeln, bitte selbst prüfen.',
    farFound: 'Nichts kommt dem Eingegebenen wirklich nahe. Diese Faktenchecks haben einige Wörter mit ihm gemein.',
    linkedFound: 'Faktenchecks zu dem, was unter dieser Adresse behauptet wurde',
    othersFound: 'Weitere Faktenchecks, die Wörter mit dem Eingegebenen gemein haben',
    clearFilters: 'Alles zurücksetzen',
    needsScript: 'Die Suche braucht JavaScript. Ohne JavaScript führen diese Listen zu allen Faktenchecks:',
    results: { one: '# Faktencheck gefunden', other: '# Faktenchecks gefunden' },
    mayBeMore: 'Es kann weitere geben: Ein Wort mehr grenzt die Suche ein.',
    nothingFound: 'Nichts gefunden.',
    nothingFoundHelp:
      'Versuchen Sie es mit weniger oder anderen Wörtern oder entfernen Sie einen Filter. Diese Listen führen zu allen Faktenchecks:',
    searchFailed: 'Das Suchverzeichnis konnte nicht geladen werden. Diese Listen führen zu allen Faktenchecks:',
    searchStart: 'Geben Sie etwas ein oder wählen Sie einen Filter, um hier Faktenchecks zu sehen.',
    moreResults: 'Mehr anzeigen',
    moved: 'Diese Seite hat eine neue Adresse',
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFoundText:
      'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. Suchen Sie danach oder nehmen Sie den Weg über eine Liste:',
    searchPrivacy: 'Die Suche läuft in Ihrem Browser. Was Sie eingeben, wird nirgendwohin gesendet.',
  };
}
