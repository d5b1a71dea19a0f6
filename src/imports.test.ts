import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const SOURCE = import.meta.dirname;

/** Which folder may import from which others. Its own files are always allowed; `pipeline` stands for all of its folders. */
const ARROWS: Record<string, string[]> = {
  text: [],
  git: ['text'],
  parallel: [],
  model: [],
  fonts: [],
  markup: [],
  theme: ['model'],
  i18n: ['model'],
  formats: ['model', 'i18n'],
  citations: ['model', 'i18n', 'formats'],
  'share-pictures': ['model', 'i18n', 'text', 'theme', 'fonts', 'components'],
  'open-data': ['model', 'formats', 'text'],
  feeds: ['model', 'i18n', 'formats'],
  share: ['model', 'i18n', 'formats', 'text', 'discovery', 'feeds', 'components'],
  discovery: ['model', 'i18n', 'formats'],
  'pipeline/limits': [],
  'pipeline/folder': ['model', 'text', 'pipeline/limits'],
  'pipeline/rules': ['model', 'i18n', 'text', 'pipeline/limits', 'pipeline/folder'],
  'pipeline/report': ['model', 'text', 'pipeline/limits', 'pipeline/rules'],
  'pipeline/yaml': ['model', 'text', 'pipeline/limits', 'pipeline/report'],
  'pipeline/schema': ['model', 'text', 'pipeline/rules', 'pipeline/report', 'pipeline/yaml'],
  'pipeline/markdown': ['model', 'i18n', 'text', 'pipeline/limits', 'pipeline/folder', 'pipeline/report'],
  pipeline: ['model', 'i18n', 'text', 'git', 'theme', 'parallel'],
  search: ['model', 'i18n', 'text', 'parallel', 'pipeline'],
  library: ['model', 'i18n'],
  plan: [
    'model',
    'i18n',
    'formats',
    'citations',
    'discovery',
    'feeds',
    'search',
    'library',
    'theme',
    'open-data',
    'share',
    'share-pictures',
  ],
  components: ['model', 'i18n', 'text', 'formats', 'citations', 'search', 'share', 'plan', 'library', 'styles'],
  layouts: ['model', 'i18n', 'formats', 'discovery', 'plan', 'components', 'styles', 'fonts'],
  views: [
    'model',
    'i18n',
    'formats',
    'citations',
    'discovery',
    'search',
    'share',
    'plan',
    'components',
    'layouts',
    'styles',
  ],
  pages: ['formats', 'library', 'plan', 'views'],
  engine: ['model', 'parallel', 'pipeline', 'library', 'plan'],
  history: ['model', 'text', 'git', 'parallel', 'pipeline'],
  receipts: ['model', 'formats', 'git', 'pipeline', 'history'],
  versions: ['model', 'i18n', 'text', 'git', 'parallel', 'pipeline', 'history'],
  'pull-request': ['model', 'text', 'git', 'pipeline', 'history'],
  new: ['model', 'i18n', 'text', 'pipeline'],
  export: ['model', 'formats', 'citations', 'text', 'pipeline', 'open-data', 'markup'],
  mcp: ['model', 'text', 'pipeline', 'search', 'library', 'open-data', 'plan'],
  import: ['model', 'i18n', 'text', 'pipeline'],
  sources: ['model', 'text', 'pipeline'],
  editor: ['model', 'text', 'pipeline'],
  dev: [
    'model',
    'formats',
    'text',
    'git',
    'pipeline',
    'history',
    'versions',
    'search',
    'plan',
    'library',
    'components',
    'layouts',
  ],
  cli: [
    'model',
    'receipts',
    'history',
    'git',
    'formats',
    'text',
    'parallel',
    'pipeline',
    'search',
    'pull-request',
    'new',
    'sources',
    'import',
    'editor',
    'dev',
    'engine',
    'library',
    'plan',
    'components',
    'export',
    'mcp',
    'versions',
  ],
};

/** An import or re-export of which something is left when types are gone. */
const VALUE_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;

/** The files of this project that a file imports, types included, as paths below `src`. */
function importsOf(name: string): string[] {
  const text = readFileSync(join(SOURCE, name), 'utf8');
  const paths = [...text.matchAll(/(?:from |import |import\()'(\.[^']*)'/g)].map(([, path = '']) => path);
  return paths.map((path) => relative(SOURCE, resolve(SOURCE, dirname(name), path)).replaceAll('\\', '/'));
}

const NAMES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const SOURCES = NAMES.filter(
  (name) => /\.(ts|js|astro)$/.test(name) && !/\.(test|spec)\.ts$|^(e2e|bench|testing)\//.test(name),
);

for (const [folder, allowed] of Object.entries(ARROWS)) {
  test(`${folder} imports only ${allowed.join(', ') || 'its own files'}`, () => {
    const files = SOURCES.filter((name) => name.startsWith(`${folder}/`));
    assert.ok(files.length > 0);
    for (const name of files)
      for (const target of importsOf(name))
        assert.ok(
          [folder, ...allowed].some((one) => target.startsWith(`${one}/`)),
          `${name} imports ${target}`,
        );
  });
}

test('no files import each other in a circle, types included', () => {
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]): void => {
    assert.ok(!way.includes(name), [...way.slice(way.indexOf(name)), name].join(' > '));
    if (done.has(name)) return;
    for (const target of importsOf(name)) if (SOURCES.includes(target)) follow(target, [...way, name]);
    done.add(name);
  };
  for (const name of SOURCES) follow(name, []);
});

test('only `npm run sources` sends requests to other hosts', () => {
  const importing = (pattern: RegExp) =>
    SOURCES.filter((name) => pattern.test(readFileSync(join(SOURCE, name), 'utf8')));
  assert.deepEqual(importing(/from 'undici'/), ['sources/request.ts']);
  assert.deepEqual(importing(/sources\/visit-all\.ts'/), ['cli/sources.ts']);
});

test('the script of the search page carries no schemas and no interface words of all languages', () => {
  const carried = new Set<string>();
  const carry = (file: string) => {
    if (carried.has(file)) return;
    carried.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(VALUE_IMPORT)) {
      if (path.startsWith('.')) carry(resolve(dirname(file), path));
      else carried.add(path);
    }
  };
  carry(join(SOURCE, 'search/page/index.ts'));
  const others = [...carried].filter((file) => !file.startsWith(join(SOURCE, 'search/')));
  assert.deepEqual(others.map((file) => file.replace(`${SOURCE}/`, '')).sort(), [
    'fastest-levenshtein',
    'i18n/count.ts',
    'i18n/dates.ts',
    'text/fold.ts',
    'text/runs.ts',
    'text/shorten.ts',
    'text/symbols.ts',
    'text/tokens.ts',
    'text/variants.ts',
  ]);
});

test('tests read fixtures only, never the content of the desk, apart from the weight of the example', () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(test|spec)\.ts$|^e2e.*\.ts$/.test(name) && name !== join('e2e', 'page-weight.spec.ts'),
  );
  assert.ok(names.length > 100);
  for (const name of names) {
    const text = readFileSync(join(SOURCE, name), 'utf8');
    assert.doesNotMatch(text, /(?:projectRoot|ROOT), '(?:\.\/)?content[/']|\.\.\/content\//, name);
  }
});
