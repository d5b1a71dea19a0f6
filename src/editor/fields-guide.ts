import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Schemas, schemasFor } from './schemas.ts';

const KINDS: Record<keyof Schemas, { heading: string; file: string }> = {
  claim: { heading: 'A claim', file: '`claims/<slug>.md`, above the text' },
  dossier: { heading: 'A dossier', file: '`dossiers/<slug>.md`, above the findings' },
  page: { heading: 'A page', file: '`pages/<slug>.md`, above the text' },
  site: { heading: 'The site', file: '`site.yaml`' },
};

/** The text of `.github/FIELDS.md`: every key of every kind of file, as the model describes it. */
export function fieldsGuide(): string {
  const schemas = schemasFor({ verdicts: [...DEFAULT_VERDICTS], lang: 'en' });
  const parts = (Object.keys(KINDS) as (keyof Schemas)[]).map((kind) => {
    const { heading, file } = KINDS[kind];
    return [`## ${heading}`, `In ${file}:`, tables(schemas[kind], '')].join('\n\n');
  });
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Every key

This file is made from \`src/model\` by \`npm run docs\`. Keys stand in the order in which files are best written. A key that is
not required may be left out; what is left out is shown as missing and never guessed.`;

/** A table of the keys of a mapping, and one below it for each mapping or list of mappings among them. */
function tables(schema: JsonSchema, path: string): string {
  const properties = Object.entries(schema.properties ?? {});
  const rows = properties.map(([key, value]) => {
    const isRequired = schema.required?.includes(key) ?? false;
    return `| \`${key}\` | ${isRequired ? 'required' : ''} | ${cell(value)} |`;
  });
  const inner = properties.flatMap(([key, value]) => {
    const mapping = value.items ?? value;
    const name = path + key;
    if (!mapping.properties) return [];
    return [`### \`${name}\``, value.items ? 'A list; each item has:' : 'Below it:', tables(mapping, `${name}.`)];
  });
  return [['| key | | |', '|---|---|---|', ...rows].join('\n'), ...inner].join('\n\n');
}

function cell({ description = '', items, enum: words = [] }: JsonSchema): string {
  const choice = words.filter((word) => typeof word === 'string' && word !== '').map((word) => `\`${word}\``);
  const listed = choice.length > 0 ? ` One of ${choice.join(', ')}.` : '';
  const isPlainList = items && !items.properties;
  return `${description}${listed}${isPlainList ? ' A list: `[one, two]`.' : ''}`.replaceAll('|', '\\|');
}
