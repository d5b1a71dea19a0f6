import type * as z from 'zod';
import { type Within, within } from '../rules/loose.ts';

/** What a schema demands at a place: the keys of a mapping, the items of a list. */
export function partAt(schema: z.ZodType, path: readonly PropertyKey[]): Within {
  let here = within(schema);
  for (const step of path) {
    const inner = typeof step === 'number' ? here.element : here.shape?.[String(step)];
    if (!inner) return {};
    here = within(inner);
  }
  return here;
}

/** The lines that say what is missing or malformed: `key: …`, and for keys below it those that must be there. */
export function linesFor(path: readonly PropertyKey[], part: Within): string {
  const last = path.at(-1);
  const { shape } = part.element ? within(part.element) : part;
  const isItem = part.element !== undefined || typeof last === 'number';
  const keys = Object.keys(shape ?? {}).filter((key) => !shape?.[key]?.safeParse(undefined).success);
  if (keys.length === 0) return `the line \`${String(last)}: …\``;
  const below = keys.map((key, index) => {
    const spaces = isItem && index > 0 ? 4 : 2;
    return `\`${isItem && index === 0 ? '- ' : ''}${key}: …\` (behind ${spaces} spaces)`;
  });
  const lines = below.join(', ').replace(/, (?=[^,]*$)/, ' and ');
  return typeof last === 'number' ? lines : `\`${String(last)}:\` and below it ${lines}`;
}
