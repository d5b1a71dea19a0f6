import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Site, siteSchema } from '../../model/site.ts';
import { nearest } from '../../text/nearest.ts';
import { linkProblem } from '../folder/content-folder.ts';
import { shownPath } from '../folder/project.ts';
import { readBytes as bytesOf } from '../folder/read-bytes.ts';
import { addProblem } from '../report/report.ts';
import { noInterface } from '../rules/of-languages.ts';
import { OF_SCALE } from '../rules/of-scale.ts';
import { checkSchema } from '../schema/schema-problems.ts';
import { readYaml, type YamlData } from '../yaml/read-yaml.ts';
import { decode } from './encoding.ts';

/** The result of reading `site.yaml`. */
export interface ReadSite {
  /** Absent if the file has an error. */
  site: Site | undefined;
  /** The valid keys. `verdicts` is missing if the file defines a scale that cannot be read. */
  validKeys: Partial<Site>;
  /** The file, with its messages. */
  file: VFile;
  /** Where a key or value of the file is. */
  place: YamlData['place'];
}

/** Reads `site.yaml`. */
export function readSite(root: string): ReadSite {
  const file = new VFile({ path: shownPath(root, 'site.yaml') });
  const bytes = readBytes(root, file);
  const text = bytes && decode(bytes, file);
  if (text === undefined) return { site: undefined, validKeys: {}, file, place: () => ({ line: 1, column: 1 }) };
  file.value = text;
  const yaml = readYaml(file);
  const site = yaml.data === undefined ? undefined : checkSchema(file, siteSchema, yaml);
  if (site && file.messages.length === 0) {
    checkLanguages(file, site, yaml);
    checkScale(file, site, yaml);
    return { site, validKeys: site, file, place: yaml.place };
  }
  return { site: undefined, validKeys: validKeysOf(yaml), file, place: yaml.place };
}

/** Reports each language of the site once that the interface is not translated into. */
function checkLanguages(file: VFile, { lang, languages }: Site, { place }: YamlData): void {
  const named = [
    { tag: lang, path: ['lang'] },
    ...languages.map((tag, index) => ({ tag, path: ['languages', index] })),
  ];
  const seen = new Set<string>();
  for (const { tag, path } of named) {
    const reason = seen.has(tag) ? undefined : noInterface(tag, lang);
    seen.add(tag);
    if (reason !== undefined) addProblem(file, 'interface-language', reason, place(path));
  }
}

function checkScale(file: VFile, { verdicts }: Site, { place }: YamlData): void {
  for (const [id, rule] of Object.entries(OF_SCALE)) {
    for (const { reason, path } of rule.check(verdicts))
      addProblem(file, id as keyof typeof OF_SCALE, reason, place(path));
  }
}

/** The valid keys of a file with an error. If the file clearly has no scale, that includes the default one. */
function validKeysOf({ data, reportedPaths }: YamlData): Partial<Site> {
  if (typeof data !== 'object' || data === null) return {};
  const given = new Map(Object.entries(data));
  const misspelt = Object.keys(data).some((key) => !(key in siteSchema.shape) && nearest(key, ['verdicts']));
  const valid = Object.entries(siteSchema.shape).flatMap(([key, schema]) => {
    const isReported = reportedPaths.some(([first]) => first === key) || (key === 'verdicts' && misspelt);
    const result = schema.safeParse(given.get(key));
    return !isReported && (given.has(key) || key === 'verdicts') && result.success ? [[key, result.data]] : [];
  });
  return Object.fromEntries(valid) as Partial<Site>;
}

function readBytes(root: string, file: VFile): Uint8Array | undefined {
  const path = join(root, 'site.yaml');
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  const refused = isLink ? linkProblem(root, path) : undefined;
  const bytes = refused === undefined ? bytesOf(path) : { rule: 'unreadable' as const, reason: refused };
  if (!('reason' in bytes)) return bytes;
  const missing =
    'Missing `site.yaml`, expected it in the content folder: it says who publishes the site, and where (ENOENT)';
  addProblem(file, bytes.rule, bytes.rule === 'missing-file' ? missing : bytes.reason);
  return undefined;
}
