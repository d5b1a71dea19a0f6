import { type Document, isPair, type Scalar, visit } from 'yaml';
import { shorten } from '../../text/shorten.ts';
import { pathTo } from './path.ts';
import type { YamlProblem } from './problem.ts';

/** Keys whose value is one word, a date, a number or an address: ` # …` after it is a comment, not part of the value. */
const KEYS_OF_A_WORD =
  /^(?:id|verdict|from|type|kind|stance|tone|rating|mark|order|draft|lang|claimLang|titleLang|quoteLang|languages|dossier|translationOf|aliases|related|url|archived|logo|email|repository|date|claimDate|published|updated|accessed|publishAt)$/;

/** YAML treats what follows ` #` as a comment: `The party # 1 in Mexico` would silently lose its end. */
export function comments(document: Document, yaml: string): YamlProblem[] {
  if (!/[ \t]#/.test(yaml)) return [];
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(key, node, around) {
      const pair = around.findLast(isPair);
      const isOfAWord = KEYS_OF_A_WORD.test(String(pair?.key));
      const found = key === 'key' ? undefined : commentAfter(node, yaml);
      if (!found || (isOfAWord && /^#\s/.test(found.text))) return;
      const reason = `Unexpected \` ${shorten(found.text, 40)}\`: everything after \` #\` would be lost; expected straight quotation marks around the whole value, or the comment on its own line`;
      problems.push({ rule: 'yaml', reason, offset: found.offset, path: pathTo(node, around) });
    },
  });
  return problems;
}

/** The comment after a value. A value in quotation marks has none: the marks show where it ends. */
function commentAfter({ type, range }: Scalar, yaml: string): { text: string; offset: number } | undefined {
  if (type?.startsWith('QUOTE')) return undefined;
  const [start, end, next] = range ?? [0, 0, 0];
  // A block scalar has its comment after the `>` or `|` that it starts with.
  const from = type?.startsWith('BLOCK') ? start + 1 : end;
  const [, before = '', text] = /^([-+\d]*[ \t]*)(#.*)/.exec(yaml.slice(from, next)) ?? [];
  return text ? { text: text.trimEnd(), offset: from + before.length } : undefined;
}
