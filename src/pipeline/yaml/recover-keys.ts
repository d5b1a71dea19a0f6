import { parseDocument } from 'yaml';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { readNothings } from './nothing.ts';
import { yamlTooLarge } from './size.ts';

/**
 * Keys of a claim that other files are judged by: what leads to it, what it belongs to, whether readers see it. A preview shows
 * the title, and a change of the verdict is told of.
 */
const FOR_OTHERS = /^(?:title|verdict|dossier|aliases|draft|publishAt):/;

/**
 * Of a YAML text that cannot be read as a whole, the keys that more than the file itself needs. Each is read by itself, so that a
 * mistake in one line does not make a dossier empty, a link dead or a draft one that stops a build. Of a key that stands twice
 * nobody knows which is meant: it is left out.
 */
export function recoverKeys(yaml: string): Record<string, unknown> {
  const blocks = yaml.split(/^(?=[\w-]+:(?:[ \t]|$))/m).filter((block) => FOR_OTHERS.test(block));
  const entries = Map.groupBy(blocks.flatMap(entriesOf), ([key]) => key);
  return Object.fromEntries([...entries.values()].flatMap((found) => (found.length === 1 ? found : [])));
}

/** What a key says together with the lines below it, or alone where these are what cannot be read: a tab, a key too far in. */
function entriesOf(block: string): [string, unknown][] {
  if (yamlTooLarge(block) || stackedDiacritics(block)) return [];
  const line = /^.*/.exec(block)?.[0] ?? '';
  const document = [block, line].map(parsed).find(({ errors }) => errors.length === 0);
  if (!document || /[&*!]/.test(block)) return [];
  readNothings(document);
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}

function parsed(yaml: string) {
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
}
