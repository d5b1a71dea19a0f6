import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { claimSchema } from '../model/claim.ts';
import { dossierSchema } from '../model/dossier.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { checkSchema } from '../pipeline/schema/schema-problems.ts';
import { readYaml } from '../pipeline/yaml/read-yaml.ts';
import { CLAIM_EXAMPLES, DOSSIER_EXAMPLES } from './examples.ts';
import { fieldsGuide } from './fields-guide.ts';

test('FIELDS.md is up to date', () => {
  const written = readFileSync(new URL('../../.github/FIELDS.md', import.meta.url), 'utf8');
  assert.equal(written, fieldsGuide(), 'run `npm run docs`');
});

test('every key has a description', () => {
  const rows = fieldsGuide()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  assert.ok(rows.length > 60);
  for (const row of rows) assert.match(row, /\| [A-ZÀ-Ý`].*\. ?(?:A list: .*)?\|$|\| .*\.\s*\|$/, row);
});

test('every example is valid and appears in FIELDS.md', () => {
  const claim = claimSchema(DEFAULT_VERDICTS.map(({ id }) => id) as [string, ...string[]]);
  const examples = [
    ...Object.entries(CLAIM_EXAMPLES).map(([key, text]) => ({ key, text, schema: claim.partial() })),
    ...Object.entries(DOSSIER_EXAMPLES).map(([key, text]) => ({ key, text, schema: dossierSchema.partial() })),
  ];
  for (const { key, text, schema } of examples) {
    const file = new VFile(text);
    const source = readYaml(file);
    assert.ok(source && checkSchema(file, schema, source), file.messages[0]?.reason);
    assert.deepEqual(Object.keys(source.data as object), [key]);
    assert.ok(fieldsGuide().includes(`\n\`\`\`yaml\n${text}\`\`\`\n`), key);
  }
});
