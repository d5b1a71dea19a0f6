import type { ClaimRule } from './rule.ts';
import { added } from './valid-folder.ts';

/** Typographic quotation marks around a whole value, which are ordinary characters to YAML. */
const AROUND = /^([“”„«»‹›‘’‚]).*([“”«»‹›‘’])$/s;

export const quotationMarks: ClaimRule = {
  level: 'warning',
  demands:
    'Names of authors and topics should have straight quotation marks around them, or none. YAML treats curly quotation marks (“ ”) as part of the name, so the page would show them.',
  fix: 'Write straight quotation marks: `authors: ["Ana", "Bob"]`. If the marks are part of the name, ignore this.',
  fails: added('authors: ["Ana", “Bob”]'),
  passes: added('authors: ["Ana", "Bob", Ana “Bee” Ruiz]'),
  check({ claim }) {
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
