import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** README.md and the guides in .github, by their paths. */
const GUIDES = new Map(
  ['README.md', ...readdirSync(join(ROOT, '.github')).map((name) => `.github/${name}`)]
    .filter((path) => path.endsWith('.md') && !path.endsWith('CHECKING.md'))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
);

const NAMES = new Set(filesBelow('src').map((path) => path.slice(path.lastIndexOf('/') + 1)));

function filesBelow(folder: string): string[] {
  const options = { recursive: true, withFileTypes: true } as const;
  return readdirSync(join(ROOT, folder), options)
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
}

interface Mention {
  guide: string;
  text: string;
}

/** What the first group of a pattern matches in each guide. */
function mentions(pattern: RegExp, prepare = (content: string) => content): Mention[] {
  return [...GUIDES].flatMap(([guide, content]) =>
    [...prepare(content).matchAll(pattern)].map(([, text = '']) => ({ guide, text })),
  );
}

function withoutCode(content: string): string {
  return content.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
}

function assertNone(wrong: Mention[]): void {
  const places = wrong.map(({ guide, text }) => `${guide}: ${text}`);
  assert.deepEqual(places, []);
}

function anchorsOf(guide: string): Set<string> {
  const slugger = new GithubSlugger();
  const headings = [...readFileSync(join(ROOT, guide), 'utf8').matchAll(/^#+ (.*)$/gm)];
  return new Set(headings.map(([, heading = '']) => slugger.slug(heading.replaceAll('`', ''))));
}

test('the source files that guides name exist', () => {
  const files = mentions(/`((?:src|\.github|\.vscode)\/[^`*<>{}]+|[\w-]+\.(?:test\.)?(?:ts|astro))`/g);
  assert.ok(files.length > 50, 'the pattern finds them');
  assertNone(files.filter(({ text }) => !existsSync(join(ROOT, text)) && !NAMES.has(text)));
});

test('the links and images of guides point to files and headings that exist', () => {
  const links = [
    ...mentions(/\]\((?!https?:)([^)\s]+)\)/g, withoutCode),
    ...mentions(/<img src="([^"]+)"/g, withoutCode),
  ];
  const isBroken = ({ guide, text }: Mention) => {
    const [path = '', anchor] = text.split('#');
    const target = path === '' ? guide : join(dirname(guide), path);
    return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchorsOf(target).has(anchor));
  };
  assertNone(links.filter(isBroken));
});

test('the commands in guides are scripts of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  assertNone(mentions(/npm run (?:--silent )?([\w:]+)/g).filter(({ text }) => !Object.hasOwn(scripts, text)));
});

/** The one function that is not ours. */
const ASTROS = 'glob';

test('the functions that guides name exist', () => {
  const sources = filesBelow('src').filter((path) => path.endsWith('.ts'));
  const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const functions = mentions(/`(\w+)\(\)`/g).filter(({ text }) => text !== ASTROS);
  assertNone(functions.filter(({ text }) => !code.includes(`function ${text}(`) && !code.includes(`  ${text}(`)));
});
