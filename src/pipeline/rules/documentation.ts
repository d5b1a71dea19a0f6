import { RULE_GROUPS, RULES } from './index.ts';
import reports from './reports.json' with { type: 'json' };
import type { Rule } from './rule.ts';
import { CLAIM, type Files, SOUND } from './sound-folder.ts';

/** The names of all rules by the alphabet, each with its level and a link to where it is explained. */
export function rulesByName(): string {
  const names = Object.entries(RULES).sort(([one], [other]) => one.localeCompare(other, 'en'));
  // GitHub makes the address of a heading from its words.
  return names.map(([id, { level }]) => `- [\`${id}\`](#${id}-${level}) ${level}`).join('\n');
}

/** All rules as a text in Markdown: what each demands, what breaks it, what is then said, how to mend it, what keeps it. */
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
    'This breaks it:',
    ...filesAsMarkdown(rule.fails),
    fenced('text', reportOf(id).join('\n')),
    `**To mend it:** ${rule.cure}`,
    'This keeps it:',
    ...filesAsMarkdown(rule.passes),
  ].join('\n\n');
}

function reportOf(id: string): readonly string[] {
  const report = new Map<string, readonly string[]>(Object.entries(reports)).get(id);
  if (!report) throw new Error(`No report on file for ${id}: run \`npm run test:unit -- --test-update-snapshots\``);
  return report;
}

function filesAsMarkdown(files: Files): string[] {
  const different = Object.entries(files).filter(([path, text]) => text !== SOUND[path]);
  if (different.length === 0) return ['The folder as it is.'];
  return different.map(([path, text]) => fileAsMarkdown(path, text, SOUND[path]));
}

function fileAsMarkdown(path: string, text: Files[string], before: Files[string]): string {
  if (text === undefined) return `\`${path}\` is not there.`;
  if (typeof text !== 'string') return `\`${path}\` is ${/\.md$/.test(path) ? 'not saved as UTF-8' : 'a picture'}.`;
  if (typeof before === 'string') return `\`${path}\`:\n\n${fenced('diff', difference(before, text))}`;
  if (text === CLAIM) return `\`${path}\` is like \`claims/flights.md\`.`;
  const isAlike = text.startsWith(CLAIM.slice(0, CLAIM.indexOf('claim:')));
  if (!isAlike) return `\`${path}\`:\n\n${fenced('markdown', text.trimEnd())}`;
  return `\`${path}\` is like \`claims/flights.md\`, but:\n\n${fenced('diff', difference(CLAIM, text))}`;
}

/** What differs between two texts, line by line, with the line above for orientation. */
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

/** A block of code. Its fence is longer than any in the text. */
function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
