import { type Document, visit } from 'yaml';
import { inFigures, LIMITS } from '../limits/limits.ts';
import type { YamlProblem } from './problem.ts';

/** Values and lists that are too long for any key. The file is not read further: they would be shown on many pages. */
export function longValues(document: Document, yaml: string): YamlProblem[] {
  if (!mayBeLong(yaml)) return [];
  const problems: YamlProblem[] = [];
  const refuse = (range: readonly number[] | null | undefined, what: string) =>
    problems.push({
      rule: 'too-large',
      reason: `${what}, expected fewer: ${FIX}`,
      offset: range?.[0] ?? 0,
      isUnread: true,
    });
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value === 'string' && value.length > LIMITS.valueCharacters)
        refuse(range, `More than ${inFigures(LIMITS.valueCharacters)} characters in one value`);
    },
    Seq(_, { items, range }) {
      if (items.length > LIMITS.listItems) refuse(range, `More than ${inFigures(LIMITS.listItems)} items in one list`);
    },
  });
  return problems;
}

const FIX = 'move some of it to the body';

/** A quick test: most front matter is short, and need not be traversed. */
function mayBeLong(yaml: string): boolean {
  return yaml.length > LIMITS.valueCharacters || (yaml.match(/[\n,]/g)?.length ?? 0) >= LIMITS.listItems;
}
