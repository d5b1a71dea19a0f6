import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { inLanguage } from '../model/fields.ts';
import { SHAPES } from '../model/shapes.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

/** The JSON Schema of each kind of file that editors write. */
export type Schemas = Record<'claim' | 'dossier' | 'page' | 'site', JsonSchema>;

/** Builds the schemas, with the verdicts of the site and their definitions. */
export function schemasFor(site: Pick<Site, 'verdicts' | 'lang'>): Schemas {
  const [first, ...others] = site.verdicts.map((verdict) => verdict.id);
  if (first === undefined) throw new Error('A scale without verdicts has no schema.');
  return {
    claim: frontMatter('claim', jsonSchema(claimSchema([first, ...others]), meanings(site))),
    dossier: frontMatter('dossier', jsonSchema(dossierSchema)),
    page: frontMatter('page', jsonSchema(pageSchema)),
    site: titled('site.yaml', jsonSchema(siteSchema, SHAPES)),
  };
}

/**
 * remark-lint-frontmatter-schema names an unknown key only if its name breaks a rule, so `additionalProperties: false` becomes
 * `propertyNames`, which also lists the known keys.
 */
function frontMatter(kind: string, schema: JsonSchema): JsonSchema {
  return titled(`Front matter of a ${kind}`, withPropertyNames(schema) as JsonSchema);
}

function withPropertyNames(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withPropertyNames);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([word, value]) => [word, withPropertyNames(value)]));
  const { additionalProperties, ...others } = inner as JsonSchema;
  return additionalProperties === false
    ? { ...others, propertyNames: { enum: Object.keys(others.properties ?? {}) } }
    : inner;
}

function titled(title: string, { $schema, ...schema }: JsonSchema): JsonSchema {
  return { $schema, title, ...schema };
}

function meanings({ verdicts, lang }: Pick<Site, 'verdicts' | 'lang'>): Record<string, string> {
  const described = verdicts.map(({ id, label, definition }) => [
    id,
    `**${inLanguage(label, lang, 'en')}**: ${inLanguage(definition, lang, 'en')}`,
  ]);
  return Object.fromEntries(described);
}
