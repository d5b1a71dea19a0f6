import type { EnglishTexts } from '../texts.ts';

/** The page about data files. */
export const data = {
  data: 'Data',
  dataIntro: 'All our fact-checks as files, for research, archives and other programs.',
  dataZip: 'All fact-checks without their texts in one file, with a schema, the licence and an explanation',
  dataJson: 'All fact-checks as one JSON object',
  dataJsonl: 'One fact-check on each line, as JSON',
  dataCsv: 'All fact-checks as a spreadsheet',
  dataReviews: 'ClaimReview, in the format of the Data Commons feed',
  dataEfcsn: 'The format of the EFCSN repository, as far as the fact-checks have its values',
  dataSearch: 'Results in the format of Google’s Fact Check Tools API, by year',
  dataSchema: 'What each key means, as JSON Schema',
  dataCatalogues: 'Descriptions for data catalogues: DCAT and Croissant',
  dataHere:
    'Each fact-check, each dossier and the list of each topic, claimant, verdict and publisher is also available as data: replace the last slash of its address with .json, or for a list with .csv.',
  dataCitations:
    'References to each fact-check and each dossier, with its sources: replace the last slash of its address with .bib, .ris or .csl.json, or with .references.txt for references in APA, MLA and Chicago style.',
  dataMissing:
    'Missing values are left out. Withdrawn fact-checks have no verdict, and verdicts that are not on the scale have no rating.',
  dataCells: 'In spreadsheets, lists are JSON. An apostrophe comes before any text that would be run as a formula.',
  verifyCopy: 'Verify a copy',
  verifyIntro: 'The SHA-256 digest of every file of this site, and of the file that each fact-check was made from',
  verifyFiles: 'The files',
  verifyFilesBy: 'A file with the digest in the list has not changed since the list was made.',
  verifyHere:
    'In a clone of the repository, this command compares a copy with the list, and the list with the repository:',
  verifyBuilder: 'Who built the site',
  verifyBuilderBy:
    'If this command succeeds, a workflow of {repository} on GitHub made the list. Otherwise, nothing proves it.',
  verifyBuilderNot: 'Nothing proves it: anyone who can replace the site can replace the list too.',
  verifyTime: 'When it was built',
  verifyTimeBy:
    'If it succeeds, the same command with --format json shows when the attestation was recorded outside this site: the list is no newer than that.',
  verifyTimeNot: 'Nothing proves it.',
} satisfies EnglishTexts;
