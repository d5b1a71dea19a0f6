import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../model/site.ts';
import { isValidForCheck, messagesInEditor } from '../testing/schema-messages.ts';
import { editorFiles } from './files.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The site of a content folder of this repository. */
function siteOf(folder: string): Site {
  return siteSchema.parse(parse(readFileSync(join(ROOT, folder, 'site.yaml'), 'utf8'), { schema: 'failsafe' }));
}

const FOLDERS = { claim: 'claims', dossier: 'dossiers', page: 'pages' } as const;

for (const folder of ['content', 'own-scale', 'broken'].map((name) => `src/e2e/fixtures/${name}`)) {
  test(`editors and check agree on every file in ${folder}`, async () => {
    const site = siteOf(folder);
    const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((name) => name.endsWith('.md'))) {
      const kind = (['claim', 'dossier', 'page'] as const).find((name) => path.startsWith(FOLDERS[name]));
      assert.ok(kind, path);
      const yaml = `${readFileSync(join(ROOT, folder, path), 'utf8')
        .split(/^---\s*$/m)[1]
        ?.trim()}\n`;
      const messages = await messagesInEditor(kind, yaml, site);
      assert.equal(messages.length === 0, isValidForCheck(kind, yaml, site), `${path}\n${messages.join('\n')}`);
    }
  });
}

/** The verdict scale in a generated schema. A desk can have its own, so tests do not assume one. */
function scaleIn(schema: string): Site['verdicts'] {
  const { enum: ids, markdownEnumDescriptions } = JSON.parse(schema).properties.verdict;
  // After the ids come `true` and `false` as YAML reads them, without descriptions.
  return markdownEnumDescriptions.map((described: string, index: number) => {
    const [, label = '', definition = ''] = /^\*\*(.*?)\*\*: (.*)$/s.exec(described) ?? [];
    return { id: ids[index], label, definition, tone: 'neutral' };
  });
}

test('the files in .vscode are up to date for the scale in them', () => {
  const written = (name: string) => readFileSync(join(ROOT, '.vscode', name), 'utf8');
  const site = { verdicts: scaleIn(written('claim.schema.json')), lang: 'en' };
  for (const [name, text] of Object.entries(editorFiles(site)))
    assert.equal(written(name), text, `${name}: run \`npm run schema\``);
});

test('any scale can be read back from a generated schema', () => {
  const site = siteOf('src/e2e/fixtures/own-scale');
  const schema = editorFiles(site)['claim.schema.json'] ?? '';
  assert.equal(editorFiles({ ...site, verdicts: scaleIn(schema) })['claim.schema.json'], schema);
});
