import { nearest } from '../text/nearest.ts';
import { namesInPattern } from './file-pattern.ts';
import { keyOf, leavesOf } from './leaves.ts';
import type { Mapping } from './mapping.ts';
import type { ReadMapping } from './read-mapping.ts';
import { TEXT } from './source-file.ts';
import type { SourceFolder } from './source-folder.ts';

/** Notes on the mapping file each name of a key that no file of the folder has: most often it is misspelt. */
export function noteUnmetNames({ mapping, file, yaml }: ReadMapping, folder: SourceFolder): void {
  if (!mapping || !yaml) return;
  const known = keysIn(folder);
  for (const { name, path } of namesIn(yaml.data, [])) {
    const key = theirKey(name, mapping);
    if (key === undefined || known.has(key)) continue;
    const near = nearest(key, [...known]);
    const reason = `No file of the folder has the key \`${key}\`${near ? `; did you mean \`${near}\`?` : ''}`;
    file.message(reason, { place: yaml.place(path), ruleId: 'unmet-key', source: 'assay' }).fatal = undefined;
  }
}

/** Every key of theirs, and each part of it: `checks.rating`, `checks` and `rating`. A file has no key that is deep. */
function keysIn(folder: SourceFolder): Set<string> {
  const whole = new Set(
    [...folder.files.values()].flatMap((file) => leavesOf(file.data).map((node) => keyOf(node.path))),
  );
  const known = new Set<string>();
  for (const key of whole) {
    const steps = key.split('.');
    for (let from = 0; from < steps.length; from++)
      for (let to = from + 1; to <= steps.length; to++) known.add(steps.slice(from, to).join('.'));
  }
  return known;
}

interface Name {
  name: string;
  path: PropertyKey[];
}

/** Keys under which a mapping has words of its own and no names of keys. */
const OWN_WORDS = ['files', 'except', 'site', 'fixed', 'heading', 'labels', 'scales', 'most'];

function namesIn(value: unknown, path: PropertyKey[]): Name[] {
  if (OWN_WORDS.includes(String(path.at(-1))) || path.join() === 'undecided,verdict') return [];
  if (typeof value === 'string') return wordsIn(value, path).map((name) => ({ name: name.trim(), path }));
  if (Array.isArray(value)) return value.flatMap((item, index) => namesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => namesIn(inner, [...path, key]));
}

/** A text of its own names keys in braces; anything else is a name, or has some in braces. */
function wordsIn(value: string, path: PropertyKey[]): string[] {
  const last = String(path.at(-1));
  const isText =
    last === 'file' ||
    (path[0] === 'body' && last !== 'each' && !path.some((step) => step === 'markdown' || step === 'quotation'));
  return isText || value.includes('{') ? [...value.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name) : [value];
}

/** The key of theirs that a name stands for, or undefined where it stands for something of the mapping. */
function theirKey(name: string, mapping: Mapping): string | undefined {
  const plain = name.replace(/^file\./, '');
  const [first = '', ...rest] = plain.split('.');
  if (Object.hasOwn(mapping['look-up'], first) && rest.length > 0) return ownWord(rest.join('.'));
  if (Object.hasOwn(mapping.values, plain) || namesInPattern(mapping.claims.files).includes(plain)) return undefined;
  return ownWord(plain);
}

function ownWord(name: string): string | undefined {
  return ['cite', 'item', TEXT].includes(name) ? undefined : name;
}
