import { type Document, visit } from 'yaml';
import { BIDI_CONTROLS } from '../../text/bidi.ts';
import { hiddenCharacters, writtenAt } from '../../text/hidden-characters.ts';
import { stackedDiacritics } from '../../text/stacked-diacritics.ts';
import { LIMITS } from '../limits/limits.ts';
import { pathTo } from './path.ts';
import type { YamlProblem } from './problem.ts';

/** Hidden characters and their escapes. `\"` is not included, because it is in every other file. */
const HIDDEN = new RegExp(String.raw`\\[xuU0abefvNLP_]|[${BIDI_CONTROLS}]|[^\P{Cc}\t\n\r]|\p{Cs}`, 'u');

/** Hidden characters and stacked diacritics, written as they are or as escapes (`"\\u202e"`). */
export function hidden(document: Document, yaml: string): YamlProblem[] {
  if (!HIDDEN.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(_, node, around) {
      const { value } = node;
      if (typeof value !== 'string') return;
      const [start, end] = node.range ?? [0, 0];
      const path = pathTo(node, around);
      const stack = stackedDiacritics(value);
      if (stack) problems.push({ rule: 'stacked-diacritics', reason: stack.reason, offset: start, isUnread: true });
      // Each search starts at the beginning of the source, and no more than these are reported.
      for (const found of hiddenCharacters(value).slice(0, Math.max(0, LIMITS.messages + 1 - problems.length))) {
        const offset = start + (writtenAt(yaml.slice(start, end), value, found) ?? 0);
        problems.push({ rule: 'hidden-character', reason: found.reason, offset, path });
      }
    },
  });
  return problems;
}
