import { basename, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { listContent } from '../pipeline/content-folder.ts';
import type { Content } from '../pipeline/read-claims.ts';
import { heldMark, levelOf, oneLine } from '../pipeline/report.ts';

/** One of the two states that are compared. */
export interface Side {
  /** Absent where `site.yaml` has an error, or is not there. */
  site: Site | undefined;
  /** The entries without an error. */
  claims: ClaimEntry[];
  /** The slugs of all claim files, with those that have an error and hence no entry. */
  slugs: Set<string>;
  /** The slugs of claim files that readers do not see. */
  unseen: Set<string>;
  /** The paths of all files below the content folder. */
  paths: Set<string>;
  problems: Problem[];
}

/** A problem as `check` words it. */
export interface Problem {
  /** The path of its file below the content folder. */
  path: string;
  /** Equal for the same problem of one file, wherever in the file it moved. */
  key: string;
  /** `path:line:column`, the path below the content folder. */
  place: string;
  level: string;
  rule: string;
  reason: string;
  /** Behind an error that stops no build: why, as `check` says it. */
  mark: string;
}

/** A content folder that was read, as one side of a comparison. */
export async function makeSide(root: string, content: Content): Promise<Side> {
  const { files } = await listContent(root);
  const claims = files.filter((file) => file.kind === 'claims');
  const held = new Set(content.files.filter(({ data }) => data.heldBack).map((file) => pathBelow(root, file)));
  return {
    site: content.site,
    claims: content.claims,
    slugs: new Set(claims.map(slugOfFile)),
    unseen: new Set(claims.filter(({ path }) => held.has(path)).map(slugOfFile)),
    paths: new Set(content.files.map((file) => pathBelow(root, file))),
    problems: problemsOf(root, content),
  };
}

/** The state in which there is no content folder yet. */
export const EMPTY_SIDE: Side = {
  site: undefined,
  claims: [],
  slugs: new Set(),
  unseen: new Set(),
  paths: new Set(),
  problems: [],
};

function slugOfFile({ path }: { path: string }): string {
  return basename(path).replace(/\.[^.]*$/, '');
}

function problemsOf(root: string, content: Content): Problem[] {
  return content.files.flatMap((file) => {
    const path = pathBelow(root, file);
    return file.messages.map((message) => {
      const [level, rule, reason] = [levelOf(message), message.ruleId ?? '', oneLine(message.reason)];
      const place = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
      const mark = heldMark(file, message);
      return { path, key: [level, rule, reason].join('\n'), place, level, rule, reason, mark };
    });
  });
}

function pathBelow(root: string, { path }: VFile): string {
  return relative(root, resolve(path)).replaceAll('\\', '/');
}
