import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Site } from '../model/site.ts';
import { listContent } from '../pipeline/folder/content-folder.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { heldMark, keyOf, levelOf, oneLine } from '../pipeline/report/report.ts';
import { digestOf, type FactCheck, unreadableKeys } from './fact-check.ts';
import type { Problem } from './problem.ts';

/** One of the two states that are compared. */
export interface Side {
  /** Absent if `site.yaml` is missing or has an error. */
  site: Site | undefined;
  /** The first error of `site.yaml`; absent if it has none, or if there is no content folder yet. */
  siteError: Problem | undefined;
  /** Equal if `site.yaml` is equal; undefined if it cannot be read. */
  siteDigest: string | undefined;
  /** All claim files, including those with errors. */
  claims: FactCheck[];
  /** The paths of all files, relative to the content folder. */
  paths: Set<string>;
  problems: Problem[];
}

/** Makes one side of a comparison from a content folder. */
export function makeSide(root: string, content: Content): Side {
  const problems = problemsOf(root, content);
  const errors = Map.groupBy(
    problems.filter(({ level }) => level === 'error'),
    ({ path }) => path,
  );
  return {
    site: content.site,
    siteError: errors.get('site.yaml')?.[0],
    siteDigest: digestOf(root, 'site.yaml'),
    claims: factChecksOf(root, content, errors),
    // A message can be about a file that is gone.
    paths: new Set(content.files.filter(({ path }) => existsSync(path)).map((file) => pathBelow(root, file))),
    problems,
  };
}

/** The side without a content folder. */
export const EMPTY_SIDE: Side = {
  site: undefined,
  siteError: undefined,
  siteDigest: undefined,
  claims: [],
  paths: new Set(),
  problems: [],
};

/** Every claim file, and everything in place of one. Of some with errors, only the name is known. */
function factChecksOf(root: string, content: Content, errors: ReadonlyMap<string, Problem[]>): FactCheck[] {
  const valid = new Map(content.claims.map((entry) => [entry.path, entry]));
  const broken = new Map(content.broken.map((entry) => [entry.path, entry]));
  const { files, refused } = listContent(root);
  const paths = [...files, ...refused].map(({ path }) => path).filter((path) => /^claims\/.*\.[^./]*$/s.test(path));
  return paths.map((path): FactCheck => {
    const entry = valid.get(path);
    if (entry) return { slug: entry.slug, path, data: entry.data, html: entry.html };
    const { data = {}, html = '' } = broken.get(path) ?? {};
    const [key] = unreadableKeys(data);
    const unreadableBecause = key && causeOf(key, errors.get(path) ?? []);
    return { slug: slugOfFile(path), path, data, html, broken: { digest: digestOf(root, path), unreadableBecause } };
  });
}

function slugOfFile(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC');
}

/** The error that makes a key unreadable: one about the key, or else the first of the file. */
function causeOf(key: string, errors: readonly Problem[]): Problem | undefined {
  return errors.find((error) => error.key === key) ?? errors[0];
}

function problemsOf(root: string, content: Content): Problem[] {
  return content.files.flatMap((file) => {
    const path = pathBelow(root, file);
    return file.messages.map((message) => {
      const [level, rule, reason] = [levelOf(message), message.ruleId ?? '', oneLine(message.reason)];
      const place = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
      const suffix = heldMark(file, message);
      const identity = [level, rule, reason].join('\n');
      return { path, identity, key: keyOf(message), place, level, rule, reason, suffix };
    });
  });
}

function pathBelow(root: string, { path }: VFile): string {
  return relative(root, resolve(path)).replaceAll('\\', '/');
}
