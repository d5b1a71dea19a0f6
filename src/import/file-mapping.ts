import * as z from 'zod';
import { type Mapping, mappingSchema } from './mapping.ts';
import type { Value } from './mapping-values.ts';
import { type ReadMapping, readMappingWith } from './read-mapping.ts';

/** What the records of a file are: reviews in linked data, claims with our own keys, or anything else, which needs a mapping. */
export type RecordKind = 'reviews' | 'claims' | 'others';

/** A mapping for a file of records. It has no `files`, and those for reviews and our own claims need only verdicts. */
function fileMappingSchema(verdictIds: readonly [string, ...string[]], kind: RecordKind) {
  const { shape } = mappingSchema(verdictIds);
  const partial = shape.fields.partial();
  const { title, claim } = shape.fields.shape;
  return z.strictObject({
    ...shape,
    claims: z.strictObject({ slug: shape.claims.shape.slug, addresses: shape.claims.shape.addresses }).prefault({}),
    fields: kind === 'others' ? partial.extend({ title, claim }) : partial.prefault({}),
    verdict: kind === 'others' ? shape.verdict : shape.verdict.partial({ label: true }).prefault({}),
  });
}

/** Reads the mapping of a file of records, and completes it. Without one, no verdict is known. */
export function readFileMapping(
  given: { path: string; bytes: Uint8Array } | undefined,
  verdictIds: readonly [string, ...string[]],
  kind: RecordKind,
): ReadMapping | { mapping: Mapping } {
  const schema = fileMappingSchema(verdictIds, kind);
  if (!given) return { mapping: completed(schema.parse(kind === 'others' ? EMPTY : {}), {}, kind) };
  const { parsed, file, yaml } = readMappingWith(given.path, given.bytes, schema);
  return { mapping: parsed && completed(parsed, yaml?.data, kind), file, yaml };
}

/** Never used: the records are then reported as in need of a mapping. */
const EMPTY = { fields: { title: 'title', claim: 'claim' }, verdict: { label: 'verdict' } };

function completed(given: z.infer<ReturnType<typeof fileMappingSchema>>, raw: unknown, kind: RecordKind): Mapping {
  const written = (raw as { fields?: object; body?: unknown } | undefined) ?? {};
  const own = Object.entries(given.fields).filter(([key]) => Object.hasOwn(written.fields ?? {}, key));
  const preset: Mapping['fields'] = kind === 'reviews' ? REVIEW_FIELDS : NO_FIELDS;
  const fields = { ...preset, ...Object.fromEntries(own) } as Mapping['fields'];
  return {
    ...given,
    claims: { files: '**/*', except: [], addresses: given.claims.addresses, slug: given.claims.slug ?? fields.title },
    fields,
    verdict: { ...given.verdict, label: given.verdict.label ?? 'label' },
    undecided: given.undecided ?? { summary: fields.summary },
    body: kind === 'reviews' && written.body === undefined ? REVIEW_BODY : given.body,
    missingMakesDraft: true,
  };
}

const key = (name: string): Value => ({ key: name });

const NO_FIELDS = {
  title: key('title'),
  claim: key('claim'),
  summary: key('summary'),
  published: key('published'),
  claimants: [],
  appearances: [],
  media: [],
  sources: [],
  corrections: [],
};

const REVIEW_FIELDS: Mapping['fields'] = {
  ...NO_FIELDS,
  title: { first: [key('name'), key('claim')] },
  claimants: [{ each: 'claimants', name: key('name'), type: key('type'), url: key('url') }],
  claimDate: key('claimDate'),
  appearances: [{ each: 'appearances', url: key('url'), title: key('title'), archived: key('archived') }],
  summary: key('explanation'),
  published: key('published'),
  updated: key('updated'),
  topics: key('topics'),
  lang: key('lang'),
  sources: [
    {
      each: 'sources',
      title: key('title'),
      url: key('url'),
      publisher: key('publisher'),
      published: key('published'),
      archived: key('archived'),
      stance: { fixed: 'context' },
    },
    {
      each: 'review',
      id: { fixed: 'fact-check' },
      title: key('title'),
      url: key('url'),
      publisher: key('publisher'),
      stance: { fixed: 'context' },
    },
  ],
};

const REVIEW_BODY: Mapping['body'] = [
  { first: [{ markdown: key('body') }, { each: 'review', text: 'Imported from a ClaimReview: {cite}' }] },
];
