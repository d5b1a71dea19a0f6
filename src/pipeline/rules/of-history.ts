import type { Rule } from './rule.ts';
import { added, CLAIM, changed, claimFile, SITE } from './valid-folder.ts';

const NOW_FALSE = CLAIM.replace('verdict: mostly-false', 'verdict: false');
/** The valid claim file with another body. */
const reworded = (updated: string) =>
  claimFile(
    CLAIM.replace('Two flights', 'At least two flights').replace(/(published: .*\n)/, `$1updated: ${updated}\n`),
  );
/** The valid `site.yaml` with a scale whose only verdict has these lines. */
const withLabel = (...lines: string[]) =>
  `${SITE}verdicts:\n  - id: mostly-false\n${lines.map((line) => `    ${line}\n`).join('')}    definition: It misleads.\n    tone: negative\n`;
const correction = (...lines: string[]) => ['corrections:', ...lines.map((line) => `  ${line}`)];
const NOTED = correction(
  '- date: 2026-11-25',
  '  kind: correction',
  '  note: The date of the second flight was wrong.',
);

/** Rules about what was published before. They need the complete git history; `src/history/check-history.ts` applies them. */
export const OF_HISTORY = {
  'unrecorded-change': {
    level: 'error',
    demands:
      'If the verdict, the wording of the claim or the summary of a published fact-check changes, an entry in `corrections` must tell readers. Others have quoted what it said before. Each version is compared with the last one that readers saw: what `check` refused was never on the site. An entry covers a change if it was added in the same commit, earlier that day, or later on its own. For a changed verdict, `from` names the one that readers saw, even if it is no longer on the scale; a verdict with another id and the same label counts as the same. Changes to spelling, links, quotation marks or the formatting of the body need no entry. `history` in `site.yaml` sets the day from which this applies.',
    fix: 'Add the entry that the message shows to `corrections`, above the others, and write in `note` what was wrong and what is right. If the change is from a time before your site was public, set `history.since` to the day it went public.',
    published: {},
    fails: changed('verdict: mostly-false', 'verdict: false'),
    passes: claimFile(
      NOW_FALSE.replace(
        'published: 2026-11-24',
        [
          'published: 2026-11-24',
          'updated: 2026-11-26',
          ...correction(
            '- date: 2026-11-26',
            '  kind: verdict',
            '  from: mostly-false',
            '  note: A second flight became known.',
          ),
        ].join('\n'),
      ),
    ),
  },
  'altered-correction': {
    level: 'error',
    demands:
      'A published entry in `corrections` must not be removed or changed. Readers rely on the list to see everything that was ever corrected. You may still change an entry in a version that `check` refused, because no site was built with it, and the wording of a note on the day you added it.',
    fix: 'Restore the entry that the message shows. If it was wrong itself, add another one that says so.',
    published: added('updated: 2026-11-25', ...NOTED),
    fails: {},
    passes: added('updated: 2026-11-25', ...NOTED),
  },
  'changed-label': {
    level: 'error',
    demands:
      'If the label of a verdict changes in `site.yaml`, every fact-check with that verdict reads differently, so an entry in `formerly` must name the earlier label. Each version of `site.yaml` is compared with what readers saw at the end of the day before; you may change the label of a verdict that no published fact-check had until then, and a label in a language that none of them is in. Published entries in `formerly` must stay. A scale that `site.yaml` does not define is the default one. A verdict with another id and the same label counts as the same.',
    fix: 'Add the entry that the message shows to `formerly`. `until` is the day of the change. If the fact-checks should have another verdict, change that in their files, with a correction in each, and leave the label as it was.',
    published: { 'site.yaml': withLabel('label: Mostly false') },
    fails: { 'site.yaml': withLabel('label: Mostly true') },
    passes: { 'site.yaml': withLabel('label: Mostly wrong', 'formerly: [{ label: Mostly false, until: 2026-11-26 }]') },
  },
  'removed-claim': {
    level: 'error',
    demands:
      'A published fact-check must keep its address. If its file is removed, or renamed without an alias, or hidden by `draft` or `publishAt`, links to it no longer work, and readers cannot tell what became of it. You may remove a file on the day you added it, and one that always had errors, because no build succeeded with it. With `--against`, the fact-checks of an earlier published site count too.',
    fix: 'Keep the file. If you renamed it, add its former name to `aliases`. To retract a fact-check, add an entry with `kind: withdrawal`: its page stays and says why. From the next day, you may remove the file. If another fact-check replaces it, add its name to `aliases` there.',
    published: {},
    fails: added('draft: true'),
    passes: {},
  },
  'lost-commit': {
    level: 'error',
    demands:
      'A commit that the site was published from must stay in the repository. Otherwise nobody can look up what the site said, and its history hides that something changed. `npm run check -- --against ADDRESS_OR_FILE` compares the repository with the `data/manifest.json` of a published site.',
    fix: 'Fetch the commit. If the history was rewritten, push the earlier branch again from a clone that still has it, and merge it. Block force pushes.',
    published: {},
    rewritten: true,
    fails: {},
    passes: {},
  },
  'published-in-git': {
    level: 'warning',
    demands:
      '`published` should be the day on which readers could first see the fact-check, as git has it. Fact-checks in the first commit, and those from before `history.since`, are exempt. This is only a warning, because a fact-check may have been published elsewhere before.',
    fix: 'Correct `published`, or leave it if the fact-check was published elsewhere on that day.',
    published: {
      'claims/flights.md': undefined,
      'claims/first.md': CLAIM.replace('There were flights.', 'There were boats.'),
    },
    fails: {
      'claims/first.md': CLAIM.replace('There were flights.', 'There were boats.'),
      'claims/flights.md': CLAIM.replace('published: 2026-11-24', 'published: 2026-11-03'),
    },
    passes: {
      'claims/first.md': CLAIM.replace('There were flights.', 'There were boats.'),
      'claims/flights.md': CLAIM.replace('published: 2026-11-24', 'published: 2026-11-26'),
    },
  },
  'updated-in-git': {
    level: 'warning',
    demands:
      '`updated` should be a day on which readers could see a change, as git has it, and not be before a change of the sources, the claimant or the date of the claim. Changes of formatting do not count. A day of difference is none, because git may count days in another time zone, and neither is the date of an entry in `corrections`, or a day before the fact-check was in git.',
    fix: 'Set `updated` to the day of the last change that matters to readers.',
    published: {},
    fails: reworded('2026-12-03'),
    passes: reworded('2026-11-27'),
  },
} satisfies Record<string, Rule>;
