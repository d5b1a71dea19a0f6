import { rulesAsMarkdown, rulesByName } from './documentation.ts';
import { SOUND } from './sound-folder.ts';

/** The text of `.github/CHECKING.md`: how to run `check`, what it prints, and every rule. */
export function checkingGuide(): string {
  return `${INTRODUCTION}\n${rulesAsMarkdown()}\n`;
}

const INTRODUCTION = `# What is checked

This file is made from \`src/pipeline/rules\` by \`npm run docs\`. Each example in it is a test.

A message of \`npm run check\` has the name of its rule as third word, behind the place and the level:

\`\`\`text
content/claims/flights.md:8:10 error impossible-date Unexpected \`2026-02-30\` for \`published\`, …
\`\`\`

Every rule, by name:

${rulesByName()}

## How it is run

\`\`\`sh
npm run check
\`\`\`

reads every file of the content folder and names every problem of every file in one run. \`npm run build\` does the same first
and stops at an error in a file that is published. \`npm run dev\` shows the same on the pages, and a pull request beside the lines.

| | |
|---|---|
| \`npm run check -- content/claims/flights.md\` | reports on this file only, or on a folder; all files are still read, because a claim can only be judged among the others |
| \`npm run check -- --notes\` | every note; else one line for each rule shows the first and says how many more there are |
| \`npm run check -- --strict\` | warnings make it fail as well, and errors in drafts and scheduled files |
| \`npm run check -- --format github\` | one annotation for each problem, for GitHub’s workflows; with \`--since REVISION\` the files that changed since come first, and notes in others are counted only, rule by rule |
| \`npm run check -- --format json\` | the report for programs |

\`npm run check --strict\`, without the two hyphens between, is refused: npm keeps the option for itself.

It ends with 0 where nothing is wrong, with 1 where there is an error in a file that is published (with \`--strict\` any error or warning), with 2 where it was called
wrongly.

- An **error** would mislead a reader, break a page or run something. Nothing is published while there is one.
- A **warning** is unwise. There can be a reason for it.
- A **note** is worth knowing.

What is not published cannot break what is. Errors in a draft, and in a check with a later \`publishAt\`, are shown and marked
(\`(draft)\`), and stop no build: the file is left out whole. Where two files cannot both be as they are, the one that is not
published gives way. Once the day of \`publishAt\` has come its errors do stop a build; \`check\` names that day. A file is a draft only
where \`draft: true\` can be read for certain: \`draft: tru\` counts as published.

A problem is one line, \`path:line:column level rule message\`; below it stands the line that is meant. Files with errors come last, above the count. Lines and columns are
counted from 1. A column counts as editors count: a tab is one, a letter outside the first 65,536 signs of Unicode two.

## The report for programs

\`--format json\` prints one object:

| key | |
|---|---|
| \`version\` | 1; keys may be added, none changes its meaning while it stays 1 |
| \`files\` | how many files the report is about: all, or those that were named |
| \`errors\`, \`warnings\`, \`notes\` | how many there are of each |
| \`publishable\` | \`false\` where there is an error in a file that is published |
| \`messages\` | a list, by file and place, of objects with \`path\`, \`line\`, \`column\`, \`endLine\` and \`endColumn\` (where known; the column behind the last sign), \`level\` (\`error\`, \`warning\`, \`note\`), \`rule\`, \`message\`; and for files that are not published \`heldBack\` (\`draft\` or \`scheduled\`) and \`publishAt\` |

## The folder of the examples

Every example below says what differs from this folder, in which nothing is wrong. A line with \`-\` in front is taken out,
a line with \`+\` is put in; a line with neither is there before and after, and shows the place. The signs themselves do not belong
to the file.

${Object.entries(SOUND)
  .map(
    ([path, text]) =>
      `\`${path}\`:\n\n\`\`\`${path.endsWith('.yaml') ? 'yaml' : 'markdown'}\n${String(text).trimEnd()}\n\`\`\``,
  )
  .join('\n\n')}
`;
