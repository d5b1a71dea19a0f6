import matter from 'gray-matter';
import type { VFile } from 'vfile';
import { withHiddenNamed } from '../../text/hidden-characters.ts';
import { addProblem, type Place } from '../report/report.ts';
import { parseYaml, refusedYaml, type YamlData } from './read-yaml.ts';
import { recoverKeys } from './recover-keys.ts';

/** The front matter of a file, and the place of each part of it. */
export interface FrontMatter extends YamlData {
  /** The front matter as it was typed. */
  above: string;
  /** The Markdown below the front matter. */
  body: string;
  /** The number of lines above the body. */
  linesAbove: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Splits a file into front matter and body. Problems become fatal messages on the file, and the result is undefined if the end
 * of the front matter cannot be found. Only YAML is read: gray-matter would run `---js` front matter as code
 * (jonschlinkert/gray-matter issue 131).
 */
export function readFrontMatter(file: VFile): FrontMatter | undefined {
  const text = String(file).replace(/^\uFEFF/, '');
  const lines = text.split(/\r\n|\n|\r/);
  const refused = fenceProblem(lines);
  if (refused) {
    addProblem(file, refused.rule, refused.reason, refused.place);
    return undefined;
  }
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const linesAbove = closing + 1;
  const above = lines.slice(1, closing).join('\n');
  const large = refusedYaml(file, above, 1);
  if (large) return { ...large, above, body: lines.slice(linesAbove).join('\n'), linesAbove };
  const { yaml, body } = split(lines, closing);
  return { ...parseYaml(file, yaml, 1), above, body, linesAbove };
}

/**
 * Recovers the keys that affect other files from a file that cannot be read. The front matter is assumed to end at the first
 * line that closes it, nearly closes it, or cannot be part of it.
 */
export function recoverFrontMatter(text: string): Readonly<Record<string, unknown>> {
  const lines = text.replace(/^[\uFEFF\s]*(?:-+.*)?/, '').split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => NEARLY_FENCE.test(line) || !OF_FRONT_MATTER.test(line));
  return recoverKeys((end === -1 ? lines : lines.slice(0, end)).join('\n'));
}

interface Refusal {
  rule: 'front-matter' | 'front-matter-language';
  reason: string;
  place: Place;
}

function fenceProblem(lines: string[]): Refusal | undefined {
  const first = lines[0] ?? '';
  const language = first.startsWith('---') ? matter.language(`${first}\n`).name : '';
  if (/^ya?ml$/.test(language) || FENCE.test(first)) {
    if (lines.some((line, index) => index > 0 && FENCE.test(line))) return undefined;
    return { rule: 'front-matter', ...neverClosed(lines) };
  }
  if (/^\w+$/.test(language)) {
    const { fix } = FORMS.find(({ names }) => names.test(language)) ?? PROGRAM;
    return {
      rule: 'front-matter-language',
      reason: `Unexpected front matter language \`${language}\`, expected YAML: ${fix}`,
      place: { line: 1, column: 4, end: { line: 1, column: first.trimEnd().length + 1 } },
    };
  }
  const form = FORMS.find(({ begins }) => begins.test(first));
  if (form) {
    const found = withHiddenNamed(first.trim().slice(0, 40));
    return {
      rule: 'front-matter-language',
      reason: `Unexpected front matter in ${form.name}, which starts with \`${found}\`, expected YAML: ${form.fix}`,
      place: { line: 1, column: 1, end: { line: 1, column: first.trimEnd().length + 1 } },
    };
  }
  const found = first.trim() === '' ? 'empty first line' : `first line \`${withHiddenNamed(first.slice(0, 40))}\``;
  return {
    rule: 'front-matter',
    reason: `Unexpected ${found}, expected \`---\`: a file starts with its front matter, between two lines of three hyphens`,
    place: { line: 1, column: 1 },
  };
}

/** Front matter of other programs: how to recognise it and how to turn it into YAML. */
const FORMS: readonly { name: string; begins: RegExp; names: RegExp; fix: string }[] = [
  {
    name: 'TOML',
    begins: /^\+{3,}\s*$/,
    names: /^toml$/i,
    fix: 'write `---` alone on the first line and below the keys, and `title: …` instead of `title = "…"`',
  },
  {
    name: 'JSON',
    begins: /^(?:;{3,}\s*$|\s*\{\s*(?:["}]|$))/,
    names: /^json5?$/i,
    fix: 'write `---` alone on a line above the braces and another below them; the JSON itself can stay, because it is valid YAML',
  },
];

/** Front matter that other tools run. */
const PROGRAM = { fix: 'write `---` alone on the first line. Nothing was run' };

/** A line meant to close the front matter: hyphens or dashes, too many, too few or indented, or the end of a YAML document. */
const NEARLY_FENCE = /^(?:\s*[-–—]+\s*|\.{3}\s*)$/;
/** A line that can be in front matter: a key, an item, a comment, something indented, an empty line. */
const OF_FRONT_MATTER = /^(?:[\w-]+:(?:\s|$)|- |#|\s|$)/;

/** Where unclosed front matter should have ended: at a line meant to close it, otherwise above the body. */
function neverClosed(lines: string[]): Pick<Refusal, 'reason' | 'place'> {
  const expected = 'expected a closing `---` line between the front matter and the body';
  const near = lines.findIndex((line, index) => index > 0 && NEARLY_FENCE.test(line));
  if (near !== -1)
    return {
      reason: `Unexpected \`${typedFence(lines[near] ?? '')}\`, ${expected}`,
      place: { line: near + 1, column: 1 },
    };
  const text = lines.findIndex((line, index) => index > 0 && !OF_FRONT_MATTER.test(line));
  if (text !== -1)
    return { reason: `Unexpected text in the front matter, ${expected}`, place: { line: text + 1, column: 1 } };
  return {
    reason: `Unexpected end of file in the front matter, ${expected}`,
    place: { line: lines.length, column: 1 },
  };
}

/** A malformed fence as a message quotes it: its only fault may be a no-break space after the hyphens. */
function typedFence(line: string): string {
  return withHiddenNamed(line.replace(/^[ \t]+|[ \t]+$/g, ''));
}

/** Lets gray-matter split the file. The YAML is parsed elsewhere, so the engine returns it unchanged. */
function split(lines: string[], closing: number): { yaml: string; body: string } {
  // gray-matter ends the front matter at any line that begins with `---`, a rule in a block scalar included.
  const head = ['---', ...lines.slice(1, closing).map((line) => (line.startsWith('---') ? ` ${line}` : line)), '---'];
  let yaml = '';
  // Options switch off gray-matter's cache, which forgets errors (issue 166).
  const { content } = matter([...head, ...lines.slice(closing + 1)].join('\n'), {
    language: 'yaml',
    engines: {
      yaml(source: string) {
        yaml = source;
        return {};
      },
    },
  });
  return { yaml: yaml.replace(/^\n/, ''), body: content };
}
