import { parseDocument } from 'yaml';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { resolveNulls } from './nulls.ts';
import { yamlTooLarge } from './size.ts';

/**
 * Keys of a claim that affect other files: its old addresses, its dossier, whether it is published. A preview shows the title,
 * and a change of verdict is reported.
 */
const FOR_OTHERS = /^(?:title|verdict|dossier|aliases|draft|publishAt):/;

/**
 * Recovers the keys that affect other files from YAML that cannot be parsed as a whole. Each is parsed separately, so that a
 * mistake in one line does not empty a dossier, break a link or let a draft stop a build. A repeated key is left out, because
 * it is unclear which one is meant.
 */
export function recoverKeys(yaml: string): Record<string, unknown> {
  const blocks = yaml.split(/^(?=[\w-]+:(?:[ \t]|$))/m).filter((block) => FOR_OTHERS.test(block));
  const entries = Map.groupBy(blocks.flatMap(entriesOf), ([key]) => key);
  return Object.fromEntries([...entries.values()].flatMap((found) => (found.length === 1 ? found : [])));
}

/** A key with the lines below it, or alone if those lines cannot be parsed: a tab, a key indented too far. */
function entriesOf(block: string): [string, unknown][] {
  if (yamlTooLarge(block) || stackedDiacritics(block)) return [];
  const line = /^.*/.exec(block)?.[0] ?? '';
  const document = [block, line].map(parsed).find(({ errors }) => errors.length === 0);
  if (!document || /[&*!]/.test(block)) return [];
  resolveNulls(document);
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}

function parsed(yaml: string) {
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
}
