import { basename, relative, resolve } from 'node:path';
import type { VFile } from 'vfile';
import type { Site } from '../model/site.ts';
import { listContent } from '../pipeline/folder/content-folder.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { heldMark, levelOf, oneLine } from '../pipeline/report/report.ts';
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
    paths: new Set(content.files.map((file) => pathBelow(root, file))),
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
  const texts = new Map(content.files.map((file) => [pathBelow(root, file), file]));
  const { files, refused } = listContent(root);
  const paths = [...files, ...refused].map(({ path }) => path).filter((path) => /^claims\/.*\.[^./]*$/s.test(path));
  return paths.map((path): FactCheck => {
    const entry = valid.get(path);
    if (entry) return { slug: entry.slug, path, data: entry.data, html: entry.html };
    const { data = {}, html = '' } = broken.get(path) ?? {};
    const [key] = unreadableKeys(data);
    const unreadableBecause = key && causeOf(key, errors.get(path) ?? [], texts.get(path));
    return { slug: slugOfFile(path), path, data, html, broken: { digest: digestOf(root, path), unreadableBecause } };
  });
}

function slugOfFile(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC');
}

/** The error that makes a key unreadable: one at the key, or about it, or else the first of the file. */
function causeOf(key: string, errors: readonly Problem[], file: VFile | undefined): Problem | undefined {
  const [from, to] = linesOf(key, String(file?.value ?? ''));
  const line = ({ place }: Problem) => Number(/:(\d+):\d+$/.exec(place)?.[1]);
  const atKey = errors.find((error) => line(error) >= from && line(error) < to);
  return atKey ?? errors.find(({ reason }) => reason.includes(`\`${key}\``)) ?? errors[0];
}

/** The lines of a key and its value in the front matter: the first, and the one after the last. */
function linesOf(key: string, text: string): [number, number] {
  const lines = text.split(/\r\n|\n|\r/);
  const from = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (from === -1) return [0, 0];
  const length = lines.slice(from + 1).findIndex((line) => /^(?:[\w-]+:|---)/.test(line));
  return [from + 1, from + 2 + (length === -1 ? 0 : length)];
}

function problemsOf(root: string, content: Content): Problem[] {
  return content.files.flatMap((file) => {
    const path = pathBelow(root, file);
    return file.messages.map((message) => {
      const [level, rule, reason] = [levelOf(message), message.ruleId ?? '', oneLine(message.reason)];
      const place = `${path}:${message.line ?? 1}:${message.column ?? 1}`;
      const suffix = heldMark(file, message);
      return { path, key: [level, rule, reason].join('\n'), place, level, rule, reason, suffix };
    });
  });
}

function pathBelow(root: string, { path }: VFile): string {
  return relative(root, resolve(path)).replaceAll('\\', '/');
}
