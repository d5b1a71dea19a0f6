import { rulesAsMarkdown, rulesByName } from './documentation.ts';
import { VALID } from './valid-folder.ts';

/** The text of `.github/CHECKING.md`: how to run `check`, what it prints, and every rule. */
export function checkingGuide(): string {
  return `${INTRODUCTION}\n${rulesAsMarkdown()}\n`;
}

const INTRODUCTION = `# Content checks

This reference is generated from \`src/pipeline/rules\` by \`npm run docs\`. Every example in it is also a test.

Each message of \`npm run check\` names the rule, after the place and the level:

\`\`\`text
content/claims/flights.md:8:10 error impossible-date Unexpected \`2026-02-30\` for \`published\`, …
\`\`\`

Rules by name:

${rulesByName()}

## Run a check

\`npm run check\` reads every file in the content folder and reports all problems at once. \`npm run build\` does the same first, and stops if a
published file has an error. \`npm run dev\` shows problems on the pages, and a pull request shows them next to the lines.

| Command | Effect |
|---|---|
| \`npm run check -- content/claims/flights.md\` | Reports only on this file or folder. All files are still read, because some rules compare files. |
| \`npm run check -- --notes\` | Shows every note. By default, each rule gets one line, with its first note and the number of others. |
| \`npm run check -- --strict\` | Also fails on warnings, and on errors in drafts and scheduled files. |
| \`npm run check -- --format github\` | Writes an annotation for each problem, for GitHub workflows. With \`--since REVISION\`, files changed since that revision come first, and notes in other files are only counted by rule. |
| \`npm run check -- --against https://facts.example/\` | Also compares with the site as it was published, at its address or in the file \`data/manifest.json\` of a copy. Published commits and fact-checks that are lost are errors. Needs the complete git history and, for an address, the network. |
| \`npm run check -- --format json\` | Writes a report for other programs. |

\`npm run check --strict\`, without the separate \`--\`, is refused: npm would keep the option for itself.

The exit code is 0 if there is no error, 1 if a published file has an error (with \`--strict\`, also for any other error or a warning), and 2 on a
usage error.

- An **error** would mislead readers, break a page or run code. Nothing is published while a published file has one.
- A **warning** points out something that is probably wrong. There can be good reasons for it.
- A **note** points out something worth knowing.

## Drafts and scheduled files

An unpublished file never affects published ones. Errors in a draft, or in a fact-check with a future \`publishAt\`, are reported and
marked, for example with \`(draft)\`, but do not stop a build: the whole file is left out. If two files conflict, the unpublished one gets the error.
From the date of \`publishAt\`, its errors do stop a build; \`check\` names that date. A file is a draft only if it says exactly \`draft: true\`:
\`draft: tru\` counts as published.

## Format of a message

A problem is one line, \`path:line:column level rule message\`, followed by the line it refers to. Files with errors come last, above the count. Lines
and columns start at 1. Columns are counted as editors count them: a tab is one column, and a character beyond U+FFFF, such as
an emoji, is two.

## JSON report

\`--format json\` prints one object:

| Key | Value |
|---|---|
| \`version\` | 1. Keys may be added, but none changes its meaning within a version. |
| \`files\` | The number of files in the report: all files, or those named on the command line. |
| \`errors\`, \`warnings\`, \`notes\` | The number of each. |
| \`publishable\` | \`false\` if a published file has an error. |
| \`messages\` | A list of objects, by file and place, with \`path\`, \`line\`, \`column\`, \`endLine\` and \`endColumn\` (if known; the column after the last character), \`level\` (\`error\`, \`warning\` or \`note\`), \`rule\` and \`message\`. Unpublished files also have \`heldBack\` (\`draft\` or \`scheduled\`) and \`publishAt\`. |

## The example folder

Each example below shows its differences from this folder, which has no problems. Lines marked \`-\` are removed, lines marked \`+\` are added, and
an unmarked line is there for context. The marks are not part of the file.

${Object.entries(VALID)
  .map(
    ([path, text]) =>
      `\`${path}\`:\n\n\`\`\`${path.endsWith('.yaml') ? 'yaml' : 'markdown'}\n${String(text).trimEnd()}\n\`\`\``,
  )
  .join('\n\n')}
`;
