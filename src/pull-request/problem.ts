import { code } from './markdown.ts';

/** A problem as `npm run check` reports it. */
export interface Problem {
  /** The path of its file below the content folder. */
  path: string;
  /** Equal for the same problem in one file, even if its line changed. */
  identity: string;
  /** The top-level key that it is about, if it is about one. */
  key: string | undefined;
  /** `path:line:column`, the path below the content folder. */
  place: string;
  level: string;
  rule: string;
  reason: string;
  /** For an error that does not stop a build, the reason why; otherwise empty. As `check` prints it after the message. */
  suffix: string;
}

/** A problem as a cause: its place and message. */
export function cause({ place, rule, reason }: Problem): string {
  return `${code(place)} ${code(rule)} ${code(reason)}`;
}
