import type { EnglishTexts } from '../texts.ts';

/** The history of a fact-check, and its old versions. */
export const history = {
  history: 'History',
  revisions: { one: '# revision', other: '# revisions' },
  historyIntro:
    'Every published change to this fact-check, newest first. What was removed is struck through, what was added is underlined.',
  neverChanged: 'Not changed since it was published.',
  added: 'added',
  removed: 'removed',
  leftOut: 'unchanged text left out',
  formattingOnly: { one: '# revision changed only the formatting', other: '# revisions changed only the formatting' },
  readVersion: 'Read this version',
  seeCommit: 'Commit in the repository',
  diffCut: 'This revision changed more than is shown here.',
  versionBefore: 'The version before',
  oldVersion: 'Old version',
  oldVersionOf: 'You are reading an old version of this fact-check. It was published on {day} and replaced on {until}.',
  readCurrent: 'Read the current version',
  allRevisions: 'All revisions',
  verdictThen: 'Verdict of this version',
  withdrawnSince: 'The fact-check was withdrawn on {day}. The verdict and the short answer below no longer apply.',
  pictureNotKept: 'Picture not kept with this version',
} satisfies EnglishTexts;
