import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Copies claim files for Hugo and adds the two keys that its taxonomies need. */
export function prepareHugoContent(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    writeFileSync(join(to, file), withTaxonomies(readFileSync(join(from, file), 'utf8')));
  }
}

/**
 * A claim file with `verdicts` and `claimants` as lists of strings. Hugo makes a page for each term of a list, but finds no
 * term in `verdict: true`, which is a boolean, nor in the name inside `claimant`.
 */
export function withTaxonomies(text: string): string {
  const verdict = /^verdict: (\S+)$/m.exec(text)?.[1];
  if (verdict === undefined)
    throw new Error(`No verdict in a claim file that begins ${JSON.stringify(text.slice(0, 80))}`);
  const name = /^claimant:\n {2}name: (.+)$/m.exec(text)?.[1];
  const claimants = name === undefined ? '' : `claimants: [${JSON.stringify(parse(name))}]\n`;
  return text.replace(/^---\n/, (fence) => `${fence}verdicts: ["${verdict}"]\n${claimants}`);
}
