import { posix } from 'node:path';
import { isInert } from './inert.ts';
import { code, fit, section } from './markdown.ts';

/** The first line of the comment, which identifies it. It is not displayed. */
export const MARKER = '<!-- assay: verdict changes -->';

export interface CommentFacts {
  /** The output of the pull request's run; undefined if there is none. */
  text: string | undefined;
  commit: string;
  runAddress: string;
  /** The paths that the pull request changes; undefined if there are too many. */
  paths: string[] | undefined;
  /** The content folder as `ASSAY_CONTENT` names it: below the top of the repository. */
  contentFolder: string;
}

/**
 * The comment on a pull request. Its text comes from a run controlled by the pull request, so it is only shown if it is inert.
 */
export function commentBody({ text, commit, runAddress, paths, contentFolder }: CommentFacts): string {
  return [
    MARKER,
    shown(text),
    ...trustLines(paths, contentFolder),
    `Commit: ${code(commit.slice(0, 12))}. All problems are listed in [the run that produced this comparison](${runAddress}).\n`,
  ].join('\n');
}

function shown(text: string | undefined): string {
  if (text === undefined) return 'Verdicts were not compared, because the run ended early. See its log.\n';
  if (isInert(text)) return text;
  return 'The comparison of verdicts is hidden because it contains unexpected links, names or markup. See the run.\n';
}

/** Warns if the text may be untrustworthy, because the pull request changes the program that wrote it. */
function trustLines(paths: string[] | undefined, contentFolder: string): string[] {
  if (paths === undefined)
    return ['**This changes too many files to list.** They may include the program that wrote this text.', ''];
  const start = `${posix.normalize(contentFolder).replace(/\/$/, '')}/`;
  const others = paths.filter((path) => !path.startsWith(start));
  if (others.length === 0) return [];
  return [
    `**This also changes files outside ${code(contentFolder)}.** Review those first: if they are part of the program, they may have altered this text.`,
    '',
    fit(section('Files outside the content folder', others, (path) => [code(path)])),
  ];
}
