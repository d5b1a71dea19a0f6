import { RULE_GROUPS, RULES } from './index.ts';
import reports from './reports.json' with { type: 'json' };
import type { Rule } from './rule.ts';
import { CLAIM, type Files, VALID } from './valid-folder.ts';

/** All rules in alphabetical order, each with its level and a link to its explanation. */
export function rulesByName(): string {
  const names = Object.entries(RULES).sort(([one], [other]) => one.localeCompare(other, 'en'));
  // GitHub makes the address of a heading from its words.
  return names.map(([id, { level }]) => `- [\`${id}\`](#${id}-${level}) ${level}`).join('\n');
}

/** All rules as Markdown: what each requires, an incorrect example, its report, the fix and a correct example. */
export function rulesAsMarkdown(): string {
  const groups = Object.entries<Record<string, Rule>>(RULE_GROUPS).map(([name, rules]) => {
    const parts = Object.entries(rules).map(([id, rule]) => ruleAsMarkdown(id, rule));
    return [`## ${name}`, ...parts].join('\n\n');
  });
  return groups.join('\n\n');
}

function ruleAsMarkdown(id: string, rule: Rule): string {
  return [
    `### \`${id}\` (${rule.level})`,
    rule.demands,
    ...(rule.published ? ['**Published:**', ...filesAsMarkdown(rule.published)] : []),
    '**Incorrect:**',
    ...(rule.rewritten ? [REWRITTEN] : filesAsMarkdown(rule.fails)),
    fenced('text', reportOf(id).join('\n')),
    `**Fix:** ${rule.fix}`,
    '**Correct:**',
    ...filesAsMarkdown(rule.passes),
  ].join('\n\n');
}

const REWRITTEN = 'The commit was replaced, for example with `git commit --amend` and `git push --force`.';

function reportOf(id: string): readonly string[] {
  const report = new Map<string, readonly string[]>(Object.entries(reports)).get(id);
  if (!report) throw new Error(`No stored report for ${id}: run \`npm run test:unit -- --test-update-snapshots\``);
  return report;
}

function filesAsMarkdown(files: Files): string[] {
  const different = Object.entries(files).filter(([path, text]) => text !== VALID[path]);
  if (different.length === 0) return ['The example folder, unchanged.'];
  return different.map(([path, text]) => fileAsMarkdown(path, text, VALID[path]));
}

function fileAsMarkdown(path: string, text: Files[string], before: Files[string]): string {
  if (text === undefined) return `\`${path}\` is missing.`;
  if (typeof text !== 'string') return `\`${path}\` is ${/\.md$/.test(path) ? 'not saved as UTF-8' : 'an image'}.`;
  if (typeof before === 'string') return `\`${path}\`:\n\n${fenced('diff', difference(before, text))}`;
  if (text === CLAIM) return `\`${path}\` is the same as \`claims/flights.md\`.`;
  const isAlike = text.startsWith(CLAIM.slice(0, CLAIM.indexOf('claim:')));
  const language = path.endsWith('.css') ? 'css' : 'markdown';
  if (!isAlike) return `\`${path}\`:\n\n${fenced(language, text.trimEnd())}`;
  return `\`${path}\` is the same as \`claims/flights.md\`, except:\n\n${fenced('diff', difference(CLAIM, text))}`;
}

/** The lines that differ between two texts, with the line above them for context. */
function difference(before: string, after: string): string {
  const [old, now] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const first = now.findIndex((line, index) => line !== old[index]);
  const start = first === -1 ? now.length : first;
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  return [
    ...old.slice(Math.max(0, start - 1), start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - same).map((line) => `-${line}`),
    ...now.slice(start, now.length - same).map((line) => `+${line}`),
  ].join('\n');
}

/** A code block whose fence is longer than any in the text. */
function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
