import { isInert } from './inert.ts';
import { code, fit, section } from './markdown.ts';

/** The first line of the comment, by which it is found again. It is not shown. */
export const MARKER = '<!-- assay: verdict changes -->';

export interface CommentFacts {
  /** What the run of the pull request wrote; undefined where it wrote nothing. */
  text: string | undefined;
  commit: string;
  runAddress: string;
  /** What the pull request changes; undefined where nobody knows. */
  paths: string[] | undefined;
  /** The content folder, as paths begin with it. */
  contentFolder: string;
}

/** The comment on a pull request. Its text comes from a run that the pull request controls: it is shown only if inert. */
export function commentBody({ text, commit, runAddress, paths, contentFolder }: CommentFacts): string {
  return [
    MARKER,
    shown(text),
    ...trustLines(paths, contentFolder),
    `For commit ${code(commit.slice(0, 12))}. [The run that wrote this](${runAddress}) has the problems of every file.\n`,
  ].join('\n');
}

function shown(text: string | undefined): string {
  if (text === undefined) return 'There is no comparison of verdicts: the run ended before it. Its log says why.\n';
  if (isInert(text)) return text;
  return 'The comparison of verdicts is not shown: it has links, names or markup that it should not have. Look into the run.\n';
}

/** Says whether the text may be believed: the program that wrote it is the one of the pull request. */
function trustLines(paths: string[] | undefined, contentFolder: string): string[] {
  if (paths === undefined)
    return ['**Too many files change for a list.** Part of them may be the program that wrote this text.', ''];
  const others = paths.filter((path) => !path.startsWith(`${contentFolder}/`));
  if (others.length === 0) return [];
  return [
    `**This also changes files outside ${code(contentFolder)}.** Where they are part of the program, it may have been made to write this text: read them first.`,
    '',
    fit(section('Files outside the content', others, (path) => [code(path)])),
  ];
}
