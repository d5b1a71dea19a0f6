import * as z from 'zod';
import { addressOf } from '../formats/addresses.ts';
import { claimSchema } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { BEST_RATING, WORST_RATING } from '../model/verdicts.ts';
import { CLAIM_KEYS } from './record.ts';

type Schema = Record<string, unknown>;

/** One text, or one for each language. */
const LOCALIZED: Schema = {
  anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
};
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a record: a line of `claims.jsonl`, an item of `claims.json`, or the file of a claim. */
export function recordSchema(site: Site): Schema {
  const ids = site.verdicts.map(({ id }) => id);
  const { properties = {} } = z.toJSONSchema(claimSchema(ids), {
    io: 'output',
    unrepresentable: 'any',
    override: asPublished,
  });
  const ofFile = Object.fromEntries(CLAIM_KEYS.map((key) => [key, properties[key] ?? {}]));
  return {
    $schema: DIALECT,
    $id: addressOf(site, 'data/claim.schema.json'),
    title: 'A fact-check',
    type: 'object',
    properties: {
      slug: { type: 'string', description: 'The last part of the address of its page.' },
      url: { type: 'string', format: 'uri', description: 'The address of its page.' },
      ...ofFile,
      verdictLabel: { type: 'string', description: 'The verdict as readers see it.' },
      rating: {
        type: 'integer',
        minimum: WORST_RATING,
        maximum: BEST_RATING,
        description: 'From 1 (false) to 5 (true). Missing if the verdict is not a degree of truth.',
      },
      withdrawn: {
        type: 'string',
        format: 'date',
        description: 'The day on which the fact-check was withdrawn. It has no verdict and no summary then.',
      },
      html: { type: 'string', description: 'The text. Only in the file of the claim.' },
      publisher: { type: 'string' },
      licence: { type: 'string' },
    },
    required: ['slug', 'url', 'title', 'claim', 'published', 'sources'],
    anyOf: [{ required: ['verdict', 'verdictLabel', 'summary'] }, { required: ['withdrawn'] }],
    additionalProperties: false,
  };
}

/** The JSON Schema of `claims.json`, and of the file of a list. */
export function listSchema(site: Site): Schema {
  return {
    $schema: DIALECT,
    $id: addressOf(site, 'data/claims.schema.json'),
    title: 'A list of fact-checks',
    type: 'object',
    properties: {
      title: { type: 'string' },
      page: { type: 'string', format: 'uri', description: 'The page with the same fact-checks.' },
      publisher: { type: 'string' },
      licence: { type: 'string' },
      lang: { type: 'string', description: 'The language of the site. Only in the file with all fact-checks.' },
      verdicts: {
        type: 'array',
        description: 'The verdict scale of the site. Only in the file with all fact-checks.',
        items: {
          type: 'object',
          properties: { id: { type: 'string' }, label: LOCALIZED, rating: { type: 'integer' }, definition: LOCALIZED },
          required: ['id', 'label', 'definition'],
          additionalProperties: false,
        },
      },
      count: { type: 'integer', minimum: 0 },
      claims: { type: 'array', items: { $ref: 'claim.schema.json' } },
    },
    required: ['title', 'page', 'publisher', 'count', 'claims'],
    additionalProperties: false,
  };
}

function asPublished(one: { zodSchema: z.core.$ZodTypes; jsonSchema: Schema }): void {
  withNumbers(one);
  withCopies(one.jsonSchema);
}

/** A page with several archived copies has all of them in a key of its own. */
function withCopies({ properties }: Schema): void {
  if (typeof properties !== 'object' || properties === null || !('archived' in properties)) return;
  const address = { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
  Object.assign(properties, {
    archived: { ...address, description: 'Address of the first archived copy.' },
    archivedCopies: { type: 'array', items: address, description: 'All archived copies, if there are several.' },
  });
}

/** Numbers are typed as texts in files, so the schema only knows their form there. */
function withNumbers({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Schema }): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'pipe' || def.out._zod.def.type !== 'transform') return;
  const { minimum, maximum, pattern } = z.globalRegistry.get(def.in as z.ZodType) ?? {};
  if (minimum !== undefined) Object.assign(jsonSchema, { type: 'integer', minimum, maximum });
  else Object.assign(jsonSchema, { type: 'string', ...(pattern !== undefined && { pattern }) });
}
