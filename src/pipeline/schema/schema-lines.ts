import type * as z from 'zod';
import { type SchemaParts, schemaParts } from '../rules/deep-partial.ts';

/** What a schema expects at a path: the keys of a mapping, the items of a list. */
export function partAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaParts {
  let here = schemaParts(schema);
  for (const step of path) {
    const inner = typeof step === 'number' ? here.element : here.shape?.[String(step)];
    if (!inner) return {};
    here = schemaParts(inner);
  }
  return here;
}

/** The lines that a file should contain, in words. */
export interface Lines {
  text: string;
  /** Whether they are keys below the key itself. */
  hasKeys: boolean;
}

/** The lines to write for a missing or malformed key: `key: …`, and the required keys below it. */
export function linesFor(path: readonly PropertyKey[], part: SchemaParts): Lines {
  const last = path.at(-1);
  const { shape } = part.element ? schemaParts(part.element) : part;
  const isItem = part.element !== undefined || typeof last === 'number';
  const keys = Object.keys(shape ?? {}).filter((key) => !shape?.[key]?.safeParse(undefined).success);
  if (keys.length === 0) return { text: `the line \`${String(last)}: …\``, hasKeys: false };
  const below = keys.map((key, index) => {
    const spaces = isItem && index > 0 ? 4 : 2;
    return `\`${isItem && index === 0 ? '- ' : ''}${key}: …\` (indented by ${spaces} spaces)`;
  });
  const lines = below.join(', ').replace(/, (?=[^,]*$)/, ' and ');
  return { text: typeof last === 'number' ? lines : `\`${String(last)}:\` and below it ${lines}`, hasKeys: true };
}
