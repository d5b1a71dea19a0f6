import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type * as z from 'zod';
import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { siteSchema } from '../model/site.ts';
import { schemaParts } from '../pipeline/rules/deep-partial.ts';
import { oddFolder } from './odd-content.ts';

/** The keys of a schema that no value has, as paths. */
function unused(schema: z.ZodType, values: readonly unknown[], above = ''): string[] {
  const { shape, element } = schemaParts(schema);
  if (element) return unused(element, values.flat(), above);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const found = values.flatMap((value) => (value as Record<string, unknown> | undefined)?.[key] ?? []);
    return found.length === 0 ? [`${above}${key}`] : unused(field, found, `${above}${key}.`);
  });
}

const SCHEMAS = { 'site.yaml': siteSchema, claims: claimSchema([]), dossiers: dossierSchema, pages: pageSchema };

for (const [kind, schema] of Object.entries(SCHEMAS))
  test(`odd folders use every key: ${kind}`, () => {
    const files = Array.from({ length: 24 }, (_, seed) => Object.entries(oddFolder(seed, 6))).flat();
    const values = files.flatMap(([path, text]) =>
      path.split('/')[0] === kind && typeof text === 'string' ? parse(text.split('---\n')[1] ?? text) : [],
    );
    assert.deepEqual(unused(schema, values), []);
  });
