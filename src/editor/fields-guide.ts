import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import { CLAIM_EXAMPLES, DOSSIER_EXAMPLES } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Schemas, schemasFor } from './schemas.ts';

type Examples = Readonly<Record<string, string>>;

const KINDS: Record<keyof Schemas, { heading: string; file: string; examples?: Examples }> = {
  claim: { heading: 'A claim', file: '`claims/<slug>.md`, above the text', examples: CLAIM_EXAMPLES },
  dossier: { heading: 'A dossier', file: '`dossiers/<slug>.md`, above the findings', examples: DOSSIER_EXAMPLES },
  page: { heading: 'A page', file: '`pages/<slug>.md`, above the text' },
  site: { heading: 'The site', file: '`site.yaml`' },
};

/** The text of `.github/FIELDS.md`: every key of every kind of file, as the model describes it. */
export function fieldsGuide(): string {
  const schemas = schemasFor({ verdicts: [...DEFAULT_VERDICTS], lang: 'en' });
  const parts = (Object.keys(KINDS) as (keyof Schemas)[]).map((kind) => {
    const { heading, file, examples = {} } = KINDS[kind];
    return [`## ${heading}`, `In ${file}:`, tables(schemas[kind], '', examples)].join('\n\n');
  });
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Every key

This file is made from \`src/model\` by \`npm run docs\`. Keys stand in the order in which files are best written. A key that is
not required may be left out, stay empty, or be \`null\` or \`~\`. What is left out is not guessed: the page says that the claimant, or the publisher
or day of a source, is not recorded, and is silent about the rest. \`type\` of a claimant is then \`person\`, \`kind\` of a source
\`other\`, \`lang\` that of the site. The name of the desk always stands beside those of \`authors\`.

In a list each entry begins with \`-\`. What belongs to it stands below, with the same number of spaces in front; never with tabs.`;

/** A table of the keys of a mapping, and one below it for each mapping or list of mappings among them, with its example. */
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
    const kind = value.items ? 'A list; each item has:' : 'Below it:';
    return [`### \`${name}\``, kind, tables(mapping, `${name}.`, examples), ...exampleOf(name, examples)];
  });
  return [['| key | | |', '|---|---|---|', ...rows].join('\n'), ...inner].join('\n\n');
}

function exampleOf(name: string, examples: Examples): string[] {
  const example = examples[name];
  return example === undefined ? [] : ['For example:', `\`\`\`yaml\n${example}\`\`\``];
}

function cell({ description = '', items, enum: words = [] }: JsonSchema): string {
  const choice = words.filter((word) => typeof word === 'string' && word !== '').map((word) => `\`${word}\``);
  const listed = choice.length > 0 ? ` One of ${choice.join(', ')}.` : '';
  const isPlainList = items && !items.properties;
  return `${description}${listed}${isPlainList ? ' A list: `[one, two]`.' : ''}`.replaceAll('|', '\\|');
}
