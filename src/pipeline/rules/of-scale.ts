import { SUITED, shapesOf } from '../../model/shapes.ts';
import type { Verdict } from '../../model/verdicts.ts';
import type { Finding, Rule } from './rule.ts';
import { changedSite } from './valid-folder.ts';

/** A rule about the verdict scale of `site.yaml`. It reports and changes nothing. */
export interface ScaleRule extends Rule {
  check(scale: readonly Verdict[]): Finding[];
}

const scaleWith = (mark: string) =>
  changedSite(
    '  name: The desk\n',
    `  name: The desk
verdicts:
  - { id: mostly-false, label: Mostly false, definition: It misleads., tone: negative }
  - { id: staged, label: Staged, definition: The scene was played., tone: negative, mark: flag }
  - { id: altered, label: Altered, definition: The picture was changed., tone: negative, mark: ${mark} }
`,
  );

/** Rules about the verdict scale of a site. */
export const OF_SCALE = {
  'same-mark': {
    level: 'note',
    demands:
      'Verdicts of the same tone should have different marks. In lists and charts readers see the mark first, and in the row of marks on a dossier they see nothing else, so they could not tell the two verdicts apart.',
    fix: 'Give one of them another `mark`, or remove the line: it then gets a shape that no other verdict has.',
    fails: scaleWith('flag'),
    passes: scaleWith('eye'),
    check(scale) {
      const shapes = shapesOf(scale);
      const used = new Set(shapes.values());
      const first = new Map<string, string>();
      return scale.flatMap(({ id, tone, mark }, index) => {
        const shape = shapes.get(id);
        const other = first.get(`${shape} ${tone}`);
        if (other === undefined) {
          first.set(`${shape} ${tone}`, id);
          return [];
        }
        const free = SUITED[tone].find((one) => !used.has(one));
        // The next finding suggests another one.
        if (free) used.add(free);
        const found = `mark \`${shape}\` for the verdict \`${id}\`: \`${other}\` has the same mark and tone`;
        const expected = free ? `expected another, such as \`${free}\`` : 'expected another, or fewer verdicts';
        const path = ['verdicts', index, mark ? 'mark' : 'id'];
        return [{ reason: `Unexpected ${found}; ${expected}`, path }];
      });
    },
  },
} satisfies Record<string, ScaleRule>;
