import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { inLanguage } from '../model/fields.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

/** The kinds of files that editors write. */
export type Schemas = Record<'claim' | 'dossier' | 'page' | 'site', JsonSchema>;

/** The JSON Schema of each kind of file, with the verdicts of the site and what they mean. */
export function schemasFor(site: Pick<Site, 'verdicts' | 'lang'>): Schemas {
  const [first, ...others] = site.verdicts.map((verdict) => verdict.id);
  if (first === undefined) throw new Error('A scale without verdicts has no schema.');
  return {
    claim: frontMatter('claim', jsonSchema(claimSchema([first, ...others]), meanings(site))),
    dossier: frontMatter('dossier', jsonSchema(dossierSchema)),
    page: frontMatter('page', jsonSchema(pageSchema)),
    site: titled('site.yaml', jsonSchema(siteSchema)),
  };
}

/**
 * remark-lint-frontmatter-schema says neither which key is unknown nor where it stands, unless it is the value that breaks a
 * rule. So every value of an unknown key does.
 */
function frontMatter(kind: string, schema: JsonSchema): JsonSchema {
  const placed: JsonSchema = JSON.parse(JSON.stringify(schema), (word, value: unknown) =>
    word === 'additionalProperties' && value === false ? { $ref: '#/definitions/unknown-key' } : value,
  );
  return titled(`Front matter of a ${kind}`, { ...placed, definitions: { 'unknown-key': { not: {} } } });
}

function titled(title: string, { $schema, ...schema }: JsonSchema): JsonSchema {
  return { $schema, title, ...schema };
}

function meanings({ verdicts, lang }: Pick<Site, 'verdicts' | 'lang'>): Record<string, string> {
  const inWords = verdicts.map(({ id, label, definition }) => [
    id,
    `**${inLanguage(label, lang, 'en')}**: ${inLanguage(definition, lang, 'en')}`,
  ]);
  return Object.fromEntries(inWords);
}
