import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { inLanguage } from '../model/fields.ts';
import { SHAPES } from '../model/shapes.ts';
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
    site: titled('site.yaml', jsonSchema(siteSchema, SHAPES)),
  };
}

/**
 * remark-lint-frontmatter-schema does not say which key is unknown, unless it is the name of the key that breaks a rule. The
 * rule also carries the keys that are known.
 */
function frontMatter(kind: string, schema: JsonSchema): JsonSchema {
  return titled(`Front matter of a ${kind}`, withNames(schema) as JsonSchema);
}

function withNames(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withNames);
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([word, value]) => [word, withNames(value)]));
  const { additionalProperties, ...others } = inner as JsonSchema;
  return additionalProperties === false
    ? { ...others, propertyNames: { enum: Object.keys(others.properties ?? {}) } }
    : inner;
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
