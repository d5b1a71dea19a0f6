import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, Source, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import { sourceNote } from './source-note.ts';

const ROLES: Record<PictureRole, string> = {
  original: 'Original',
  altered: 'Altered',
};

const REACH: Record<ReachKey, string> = {
  shares: 'shares',
  views: 'views',
  likes: 'likes',
  comments: 'comments',
  accounts: 'accounts that spread it',
};

const KINDS: Record<SourceKind, string> = {
  primary: 'primary source',
  official: 'official source',
  law: 'law',
  data: 'data',
  research: 'research',
  news: 'news',
  other: 'other source',
};

const STANCES: Record<Stance, string> = {
  supports: 'supports the claim',
  contradicts: 'contradicts the claim',
  context: 'gives context',
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Clarification',
  update: 'Update',
  correction: 'Correction',
  verdict: 'Verdict changed',
  withdrawal: 'Withdrawn',
};

const RESULTS: Forms = { one: '# fact-check found', other: '# fact-checks found' };

/** The English words. The tag decides how dates and numbers are written. */
export function en(language: string) {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  const stance = (value: Stance) => STANCES[value];
  return {
    lang: language,
    date,
    number,
    kind: (value: SourceKind) => KINDS[value],
    stance,
    correctionKind: (value: CorrectionKind) => CORRECTIONS[value],

    // Between a label and what it names, and between names
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Skip to the content',
    mainNavigation: 'Main',
    allClaims: 'All claims',
    topics: 'Topics',
    claimants: 'Claimants',
    sources: 'Sources',
    corrections: 'Corrections',
    dossiers: 'Dossiers',
    verdicts: 'Verdicts',
    search: 'Search',
    searchLabel: 'Search the fact-checks',
    aboutThisSite: 'About this site',
    publishedBy: 'Published by',
    licence: (name: string) => `Texts: ${name}`,
    privacy: 'This site sets no cookies and loads nothing from anywhere else.',
    previous: 'Previous page',
    next: 'Next page',
    page: (n: number, of: number) => `Page ${number(n)} of ${number(of)}`,
    pages: 'Pages',

    // Only in an editor's preview
    draftNotice: 'Draft. Only visible in preview.',
    scheduledNotice: (day: string) => `Scheduled for ${date(day)}. Only visible in preview until then.`,
    draft: 'Draft',
    scheduled: (day: string) => `Scheduled for ${date(day)}`,
    problemsHere: 'Problems in this file',
    problemsOfSite: 'Problems that concern the whole site',
    errorsElsewhere: (n: number) => count(n, { one: '# error on another page', other: '# errors on other pages' }),
    warningsElsewhere: (n: number) =>
      count(n, { one: '# warning on another page', other: '# warnings on other pages' }),
    onlyReadable: 'This file has errors, which stop the site from being published. This is what can be read of it.',
    nothingReadable: 'This file has errors, which stop the site from being published. Nothing of it can be read.',

    // Claim page
    claim: 'The claim',
    translation: 'Translation',
    translationFrom: (original: string) => `Translation (original: ${original})`,
    claimOf: (n: number, of: number) => `claim ${number(n)} of ${number(of)}`,
    dossier: 'Dossier',
    whereItWasSaid: 'where it was said',
    aboutClaimant: 'about the claimant',
    archivedCopy: 'archived copy',
    ourScreenshot: 'our screenshot',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Credit',
    claimantUnknown: 'Claimant not recorded',
    verdict: 'Verdict',
    rating: (n: number, best: number) => `Rated ${number(n)} on a scale from 1 (false) to ${number(best)} (true)`,
    allWithThisVerdict: 'What our verdicts mean',
    checkedBy: 'Checked by',
    reviewedBy: 'Reviewed by',
    tipFrom: 'Tip from',
    atMoment: (time: string) => `at ${time}`,
    reach: (key: ReachKey) => REACH[key],
    countedOn: 'counted on',
    firstPublished: 'published',
    lastUpdated: 'last updated',
    updatedNote: (day: string) => `Last updated ${date(day)}`,
    howWeCheck: 'How we check',
    correctionsPolicy: 'Corrections policy',
    suggestCorrection: 'Suggest a correction',
    editThisPage: 'Edit this page',
    noCorrections: 'Corrections: none so far',
    allCorrections: 'All corrections on this site',
    correctionNotice: 'This check was changed after it was published',
    verdictBefore: 'Earlier verdict:',
    verdictNow: 'verdict now:',
    earlierVerdict: (label: string) => `Earlier verdict: ${label}.`,
    withdrawn: 'Withdrawn',
    withdrawnOn: (day: string) => `Withdrawn on ${date(day)}`,
    withdrawnNotice: 'This fact-check was withdrawn',
    withdrawnMeaning:
      'Its verdict and its short answer no longer stand. The text below is kept so that readers can see what was withdrawn.',
    sourceNumber: (n: number) => `Source ${number(n)}`,
    sourceNote: (source: Source) => sourceNote(source, date, stance),
    publisherUnknown: 'publisher not recorded',
    dateUnknown: 'date not recorded',
    accessed: (day: string) => `opened ${date(day)}`,
    citedIn: 'Cited in',
    citedAbove: 'opening of the text',
    notCited: 'Not cited in the text',
    related: 'Related fact-checks',
    topicsOfClaim: 'Topics',
    nextClaim: 'Next claim in this article',
    previousClaim: 'Previous claim in this article',
    table: 'Table',
    footnotes: 'Footnotes',
    backToReference: (n: string): string => `Back to reference ${n}`,
    task: (isDone: boolean): string => (isDone ? 'Done' : 'Not done'),

    // Lists
    claims: (n: number) => count(n, { one: '# fact-check', other: '# fact-checks' }),
    withdrawnCount: (n: number) => count(n, { other: '# withdrawn' }),
    sourcesCount: (n: number) => count(n, { one: '# source', other: '# sources' }),
    inAll: (n: number) => `${number(n)} in all`,
    noClaims: 'No fact-checks here yet.',
    verdictCounts: 'How these claims came out',
    verdictCount: 'Number of claims',
    newest: 'Latest fact-checks',
    withVerdict: (label: string) => `Claims found: ${label}`,
    onTopic: (topic: string) => `Topic: ${topic}`,
    byClaimant: (name: string) => `Claims by ${name}`,
    fromPublisher: (name: string) => `Sources published by ${name}`,
    citedBy: 'cited in',
    andMore: (n: number) => `and ${number(n)} more`,
    claimsAbout: (n: number) => count(n, { one: '# claim', other: '# claims' }),
    verdictsIntro: 'Every claim gets one verdict of this scale. The word, the mark and the colour say the same thing.',
    sourcesIntro: 'Everything our fact-checks rest on, by publisher.',
    correctionsIntro: 'Every change that matters to readers, newest first. Nothing is altered in silence.',
    correctionsCount: (n: number) => count(n, { one: '# correction', other: '# corrections' }),
    noCorrectionsYet: 'No fact-check has been corrected so far. A correction would be listed here, newest first.',
    noSources: 'No sources yet. A publisher appears here as soon as a fact-check cites it.',
    noDossiers: 'No dossiers yet. The first one will be listed here.',
    noTopics: 'No topics yet. A topic appears here as soon as a fact-check names it.',
    noClaimants: 'No claimants yet. A claimant appears here as soon as a fact-check names one.',
    noVerdict: 'No claim has this verdict so far.',
    publishers: (n: number) => count(n, { one: '# publisher', other: '# publishers' }),
    onScale: (n: number) => `${number(n)} of 5`,
    besideScale: 'no number: it stands beside the line from false to true',

    // Dossier
    dossiersIntro: 'A dossier takes one article or speech apart, claim by claim.',
    dossierDocument: 'The document',
    atAGlance: 'The claims at a glance, in the order the document makes them',
    claimByClaim: 'Claim by claim',
    findings: 'Findings on the document as a whole',
    timeline: 'Timeline',
    claimNumber: (n: number) => `Claim ${number(n)}`,
    noClaimsInDossier: 'No claim of this document has been checked yet.',

    // Home and search
    searchHint: 'Type a word or a name, or paste a whole post or an address.',
    searchButton: 'Search',
    whoStandsBehind: 'Who stands behind this',
    seeAll: (n: number) => `See all ${number(n)} fact-checks`,
    searchTitle: 'Search',
    filters: 'Narrow down',
    topic: 'Topic',
    claimant: 'Claimant',
    language: 'Language',
    year: 'Year',
    findValue: 'Find in this list',
    order: 'Order',
    byFit: 'Best fit first',
    byDate: 'Newest first',
    searching: 'Searching …',
    nothingClose: 'No fact-check comes close to this.',
    closestFound: 'Closest fact-checks to what you typed. See for yourself whether they speak of the same claim.',
    farFound: 'Nothing comes really close to what you typed. These fact-checks share some words with it.',
    linkedFound: 'Fact-checks of what was claimed at this address',
    othersFound: 'Other fact-checks that share words with what you typed',
    clearFilters: 'Clear everything',
    needsScript: 'Search needs JavaScript. Without it, the lists lead to every fact-check:',
    // Forms, not a function: the search page takes them along for its script.
    results: RESULTS,
    mayBeMore: 'There may be more: add a word to narrow it down.',
    nothingFound: 'Nothing found.',
    nothingFoundHelp: 'Try fewer or other words, or remove a filter. These lists lead to every fact-check:',
    searchFailed: 'The search index could not be loaded. These lists lead to every fact-check:',
    searchStart: 'Type something, or choose a filter, to see fact-checks here.',
    moreResults: 'Show more',
    moved: 'This page has a new address',
    notFoundTitle: 'This page does not exist',
    notFoundText: 'The address may be misspelt, or the page may have moved. Search for it, or go by a list:',
    searchPrivacy: 'The search runs in your browser. What you type is sent nowhere.',
  };
}

/** Every word of the interface, in one language. */
export type Words = ReturnType<typeof en>;
