import { inLanguage } from '../model/fields.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { CLAIM_EXAMPLES, DOSSIER_EXAMPLES } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Schemas, schemasFor } from './schemas.ts';

type Examples = Readonly<Record<string, string>>;

const KINDS: Record<keyof Schemas, { heading: string; file: string; examples?: Examples }> = {
  claim: { heading: 'A claim', file: 'the front matter of `claims/<slug>.md`', examples: CLAIM_EXAMPLES },
  dossier: { heading: 'A dossier', file: 'the front matter of `dossiers/<slug>.md`', examples: DOSSIER_EXAMPLES },
  page: { heading: 'A page', file: 'the front matter of `pages/<slug>.md`' },
  site: { heading: 'The site', file: '`site.yaml`' },
};

/** The text of `.github/FIELDS.md`: every key of every kind of file, with its description from the model. */
export function fieldsGuide(): string {
  const schemas = schemasFor({ verdicts: [...DEFAULT_VERDICTS], lang: 'en' });
  const parts = (Object.keys(KINDS) as (keyof Schemas)[]).map((kind) => {
    const { heading, file, examples = {} } = KINDS[kind];
    return [`## ${heading}`, `In ${file}:`, tables(schemas[kind], '', examples)].join('\n\n');
  });
  return `${[INTRODUCTION, ...parts, defaultVerdicts()].join('\n\n')}\n`;
}

const INTRODUCTION = `# Every key

The keys you can use in fact-checks, dossiers, pages and \`site.yaml\`, in the recommended order. Keys marked “required” must have a
value. You can omit any other key, leave it empty, or set it to \`null\` or \`~\`.

Assay does not guess missing values. If a fact-check has no claimant, or a source has no publisher or date, the page says that it is
not recorded. The page does not mention other missing values. These keys have defaults:

- \`type\` of a claimant: \`person\`
- \`kind\` of a source: \`other\`
- \`lang\`: the language of the site

The name of the desk always appears next to the \`authors\`.

In a list, start each entry with \`-\`, and indent all of its lines by the same number of spaces. Do not use tabs.

This page is generated from \`src/model\`. To update it, run \`npm run docs\`.`;

function defaultVerdicts(): string {
  const rows = DEFAULT_VERDICTS.map(({ id, rating, definition }) => {
    return `| \`${id}\` | ${rating ?? ''} | ${inLanguage(definition, 'en', 'en')} |`;
  });
  return [
    '## The default verdicts',
    'Your site uses these verdicts unless you set `verdicts` in `site.yaml`:',
    ['| Verdict | Rating | Meaning |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

/** A table of the keys of a mapping, followed by a table and an example for each nested mapping or list of mappings. */
function tables(schema: JsonSchema, path: string, examples: Examples): string {
  const properties = Object.entries(schema.properties ?? {});
  const rows = properties.map(([key, value]) => {
    const isRequired = schema.required?.includes(key) ?? false;
    return `| \`${key}\` | ${isRequired ? 'required' : ''} | ${cell(value)} |`;
  });
  const inner = properties.flatMap(([key, value]) => {
    const mapping = value.items ?? value;
    const name = path + key;
    if (!mapping.properties) return [];
    const kind = value.items ? 'A list. Each entry has these keys:' : 'It has these keys:';
    return [`### \`${name}\``, kind, tables(mapping, `${name}.`, examples), ...exampleOf(name, examples)];
  });
  return [['| Key | | Description |', '|---|---|---|', ...rows].join('\n'), ...inner].join('\n\n');
}

function exampleOf(name: string, examples: Examples): string[] {
  const example = examples[name];
  return example === undefined ? [] : ['For example:', `\`\`\`yaml\n${example}\`\`\``];
}

function cell({ description = '', items, enum: words = [] }: JsonSchema): string {
  const choice = words.filter((word) => typeof word === 'string' && word !== '').map((word) => `\`${word}\``);
  const listed = choice.length > 1 ? ` One of ${choice.join(', ')}.` : '';
  const isPlainList = items && !items.properties;
  return `${description}${listed}${isPlainList ? ' A list: `[one, two]`.' : ''}`.replaceAll('|', '\\|');
}
