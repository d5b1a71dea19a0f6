import type { ClaimRule } from './rule.ts';
import { added } from './sound-folder.ts';

/** Marks that look like quotation marks to people, and are letters to YAML, around a whole value. */
const AROUND = /^([“”„«»‹›‘’‚]).*([“”«»‹›‘’])$/s;

export const quotationMarks: ClaimRule = {
  level: 'warning',
  demands:
    'Names of authors and topics stand between straight quotation marks, or between none. YAML takes “ ” for a part of the name, and the page would show them.',
  cure: 'Write straight marks: `authors: ["Ana", "Bob"]`. Where the marks belong to the name, go on.',
  fails: added('authors: ["Ana", “Bob”]'),
  passes: added('authors: ["Ana", "Bob", Ana “Bee” Ruiz]'),
  judge({ claim }) {
    return (['authors', 'topics'] as const).flatMap((key) =>
      (claim[key] ?? []).flatMap((value, index) => {
        const [, first, last] = AROUND.exec(value ?? '') ?? [];
        if (value === undefined || first === undefined) return [];
        const name = value.slice(1, -1);
        const reason = `Unexpected \`${first}\` and \`${last}\` around \`${name}\` in \`${key}[${index + 1}]\`, expected straight quotation marks (\`"${name}"\`) or none`;
        return [{ reason, path: [key, index] }];
      }),
    );
  },
};
