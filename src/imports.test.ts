import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const SOURCE = import.meta.dirname;

/** Which folder may import from which others. Its own files are always allowed. */
const ARROWS: Record<string, string[]> = {
  model: [],
  i18n: ['model'],
  formats: ['model', 'i18n'],
  pipeline: ['model', 'i18n'],
  search: ['model', 'i18n', 'pipeline'],
  library: ['model', 'i18n'],
  components: ['model', 'i18n', 'formats', 'library', 'search', 'styles'],
  layouts: ['model', 'i18n', 'formats', 'library', 'components', 'styles'],
  pages: ['model', 'i18n', 'formats', 'library', 'search', 'components', 'layouts'],
  forge: ['model', 'pipeline'],
  new: ['model', 'i18n', 'pipeline'],
  import: ['model', 'i18n', 'pipeline'],
  editor: ['model', 'pipeline'],
  preview: ['model', 'pipeline', 'search', 'library', 'components', 'layouts'],
  cli: ['model', 'formats', 'pipeline', 'search', 'forge', 'new', 'import', 'editor', 'preview', 'components'],
};

/** An import or re-export of which something is left when types are gone. */
const VALUE_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm;

for (const [folder, allowed] of Object.entries(ARROWS)) {
  test(`${folder} imports only ${allowed.join(', ') || 'nothing of ours'}`, () => {
    const names = readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.(ts|js|astro)$/.test(name) && !name.endsWith('.test.ts'));
    assert.ok(files.length > 0);
    for (const name of files) {
      const file = join(SOURCE, folder, name);
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'(\.[^']*)'/g)) {
        const target = relative(SOURCE, resolve(dirname(file), path)).split(/[\\/]/)[0] ?? '';
        assert.ok([folder, ...allowed].includes(target), `${folder}/${name} imports ${path}`);
      }
    }
  });
}

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
  ]);
});

test('tests read fixtures only, never the content of the desk', () => {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(test|spec)\.ts$|^e2e.*\.ts$/.test(name),
  );
  assert.ok(names.length > 100);
  for (const name of names) {
    const text = readFileSync(join(SOURCE, name), 'utf8');
    assert.doesNotMatch(text, /(?:projectRoot|ROOT), '(?:\.\/)?content[/']|\.\.\/content\//, name);
  }
});
