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
  accounts: 'accounts that shared it',
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

/** The number of sources with each stance. */
const STANCE_COUNTS: Record<Stance, Forms> = {
  supports: { one: '# source supports it', other: '# sources support it' },
  contradicts: { one: '# source contradicts it', other: '# sources contradict it' },
  context: { one: '# source gives context', other: '# sources give context' },
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'Clarification',
  update: 'Update',
  correction: 'Correction',
  verdict: 'Verdict changed',
  withdrawal: 'Withdrawn',
};

const RESULTS: Forms = { one: '# fact-check found', other: '# fact-checks found' };

const SHOW_RESULTS: Forms = { one: 'Show # result', other: 'Show # results' };

/** The English interface. The tag decides how dates and numbers are written. */
export function en(language: string) {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  return {
    lang: language,
    date,
    number,
    kind: (value: SourceKind) => KINDS[value],
    stanceCount: (value: Stance, n: number) => count(n, STANCE_COUNTS[value]),
    otherSources: (n: number) => count(n, { one: '# other source', other: '# other sources' }),
    correctionKind: (value: CorrectionKind) => CORRECTIONS[value],

    // Between a label and its value, and between the items of a list
    colon: ': ',
    comma: ', ',

    // Frame of every page
    skip: 'Skip to main content',
    mainNavigation: 'Main',
    menu: 'Menu',
    allClaims: 'All fact-checks',
    topics: 'Topics',
    claimants: 'Claimants',
    sources: 'Sources',
    corrections: 'Corrections',
    dossiers: 'Dossiers',
    verdicts: 'Verdicts',
    search: 'Search',
    searchLabel: 'Search fact-checks',
    aboutThisSite: 'About this site',
    publishedBy: 'Published by',
    licence: (name: string) => `Text licence: ${name}`,
    privacy: 'This site sets no cookies and loads nothing from other sites.',
    previous: 'Previous page',
    next: 'Next page',
    page: (n: number, of: number) => `Page ${number(n)} of ${number(of)}`,
    pages: 'Pages',

    // Preview only
    draftNotice: 'Draft. Visible only in the preview.',
    scheduledNotice: (day: string) => `Scheduled for ${date(day)}. Until then, visible only in the preview.`,
    draft: 'Draft',
    scheduled: (day: string) => `Scheduled for ${date(day)}`,
    problemsHere: 'Problems in this file',
    problemsOfSite: 'Problems that affect the whole site',
    errorsElsewhere: (n: number) => count(n, { one: '# error on another page', other: '# errors on other pages' }),
    warningsElsewhere: (n: number) =>
      count(n, { one: '# warning on another page', other: '# warnings on other pages' }),
    onlyReadable: 'This file has errors, so the site cannot be published. Only the parts that can be read are shown.',
    nothingReadable: 'This file has errors, so the site cannot be published. No part of it can be read.',

    // Claim page
    claim: 'The claim',
    translation: 'Translation',
    translationFrom: (original: string) => `Translation (original: ${original})`,
    claimOf: (n: number, of: number) => `claim ${number(n)} of ${number(of)}`,
    dossier: 'Dossier',
    whereItWasSaid: 'where it was said',
    aboutClaimant: 'about the claimant',
    aboutFactCheck: 'About this fact-check',
    whereClaimed: 'Where the claim was made',
    archivedCopy: 'archived copy',
    titleFromAddress: 'title from its address',
    ourScreenshot: 'our screenshot',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'Credit',
    claimantUnknown: 'Claimant not recorded',
    verdict: 'Verdict',
    rating: (n: number, best: number) => `Rated ${number(n)} on a scale from 1 (false) to ${number(best)} (true)`,
    whatVerdictsMean: 'What our verdicts mean',
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
    noCorrections: 'No corrections so far',
    allCorrections: 'All corrections on this site',
    correctionNotice: 'This fact-check has been changed since it was published',
    verdictBefore: 'Previous verdict:',
    verdictNow: 'current verdict:',
    earlierVerdict: (label: string) => `Previous verdict: ${label}.`,
    withdrawn: 'Withdrawn',
    withdrawnOn: (day: string) => `Withdrawn on ${date(day)}`,
    withdrawnNotice: 'This fact-check has been withdrawn',
    withdrawnMeaning:
      'Its verdict and short answer no longer apply. The text below is kept as a record of what was withdrawn.',
    sourceNumber: (n: number) => `Source ${number(n)}`,
    sourceNote: (source: Source) => sourceNote(source, date),
    publisherUnknown: 'publisher not recorded',
    dateUnknown: 'date not recorded',
    accessed: (day: string) => `accessed ${date(day)}`,
    citedIn: 'Cited in',
    introduction: 'introduction',
    notCited: 'Not cited in the text',
    related: 'Related fact-checks',
    topicsOfClaim: 'Topics',
    nextClaim: 'Next claim in this dossier',
    previousClaim: 'Previous claim in this dossier',
    table: 'Table',
    footnotes: 'Footnotes',
    backToReference: (n: string): string => `Back to reference ${n}`,
    task: (isDone: boolean): string => (isDone ? 'Done' : 'Not done'),

    // Lists
    claims: (n: number) => count(n, { one: '# fact-check', other: '# fact-checks' }),
    withdrawnCount: (n: number) => count(n, { other: '# withdrawn' }),
    sourcesCount: (n: number) => count(n, { one: '# source', other: '# sources' }),
    total: (n: number) => `${number(n)} in total`,
    noClaims: 'No fact-checks here yet.',
    verdictCounts: 'Verdicts on these claims',
    verdictCount: 'Number of claims',
    newest: 'Latest fact-checks',
    withVerdict: (label: string) => `Verdict: ${label}`,
    onTopic: (topic: string) => `Topic: ${topic}`,
    byClaimant: (name: string) => `Claims by ${name}`,
    fromPublisher: (name: string) => `Sources from ${name}`,
    citedBy: 'cited in',
    andMore: (n: number) => `and ${number(n)} more`,
    verdictsIntro:
      'Each claim gets one verdict from this scale. The word, the symbol and the colour always mean the same thing.',
    sourcesIntro: 'All the sources our fact-checks cite, by publisher.',
    correctionsIntro: 'Every significant change to our fact-checks, newest first.',
    correctionsCount: (n: number) => count(n, { one: '# correction', other: '# corrections' }),
    noCorrectionsYet: 'No fact-checks have been corrected so far.',
    noSources: 'No sources yet. Publishers are listed here once a fact-check cites them.',
    noDossiers: 'No dossiers yet.',
    noTopics: 'No topics yet. Topics are listed here once a fact-check has them.',
    noClaimants: 'No claimants yet. People and organisations are listed here once a fact-check names them.',
    noVerdict: 'No claims have this verdict yet.',
    publishers: (n: number) => count(n, { one: '# publisher', other: '# publishers' }),
    onScale: (n: number) => `${number(n)} out of 5`,
    notOnScale: 'not on the scale from false to true',

    // Dossier
    dossiersIntro: 'A dossier checks one article or speech, claim by claim.',
    atAGlance: 'The claims at a glance, in the order of the document',
    claimByClaim: 'Claim by claim',
    findings: 'Overall findings',
    timeline: 'Timeline',
    claimNumber: (n: number) => `Claim ${number(n)}`,
    noClaimsInDossier: 'No claims in this document have been checked yet.',

    // Home and search
    searchHint: 'Enter a word or a name, or paste a whole post or a link.',
    searchButton: 'Search',
    whoWeAre: 'Who we are',
    seeAll: (n: number) => `See all ${number(n)} fact-checks`,
    searchTitle: 'Search',
    filters: 'Filters',
    topic: 'Topic',
    claimant: 'Claimant',
    language: 'Language',
    year: 'Year',
    searchList: 'Search this list',
    sortBy: 'Sort by',
    byRelevance: 'Relevance',
    byDate: 'Newest',
    searching: 'Searching…',
    nothingClose: 'No matching fact-checks.',
    closestFound: 'These fact-checks are the closest matches. Check whether they are about the same claim.',
    farFound: 'No close matches. These fact-checks share some words with your search.',
    linkedFound: 'Fact-checks of claims made at this link',
    othersFound: 'Other fact-checks that share words with your search',
    clearFilters: 'Clear filters',
    needsScript: 'Search needs JavaScript. You can still browse all fact-checks:',
    // Plural forms rather than a function, because the search page passes them to its script.
    results: RESULTS,
    showResults: SHOW_RESULTS,
    mayBeMore: 'There may be more results. Add a word to narrow your search.',
    nothingFound: 'No results.',
    nothingFoundHelp: 'Try fewer or different words, or remove a filter. You can also browse all fact-checks:',
    searchFailed: 'Search could not be loaded. You can still browse all fact-checks:',
    moreResults: 'Show more',
    moved: 'This page has moved',
    notFoundTitle: 'Page not found',
    notFoundText: 'The address may be wrong, or the page may have moved. Search for it, or browse one of these lists:',
    searchPrivacy: 'Search runs in your browser. What you enter is not sent anywhere.',
  };
}

/** All the words of the interface in one language. */
export type Words = ReturnType<typeof en>;
