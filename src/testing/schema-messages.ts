import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type * as z from 'zod';
import remarkSchemaMessages from '../editor/remark-schema-messages.js';
import { type Schemas, schemasFor } from '../editor/schemas.ts';
import { claimSchema } from '../model/claim.ts';
import { dossierSchema, pageSchema } from '../model/dossier.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';

/** A site with the default verdicts. */
export const DESK = { verdicts: [...DEFAULT_VERDICTS], lang: 'en' };

/** The messages of an editor about YAML, as `line:column message`. Lines are counted from the first line of the YAML. */
export async function messagesInEditor(
  kind: keyof Schemas,
  yaml: string,
  site: Pick<Site, 'verdicts' | 'lang'> = DESK,
): Promise<string[]> {
  const rule = [remarkLintFrontmatterSchema, { embed: schemasFor(site)[kind] }];
  // The types of the rule are those of an older unified.
  const plugins = [remarkFrontmatter, rule, remarkSchemaMessages] as PluggableList;
  const file = await remark()
    .use(plugins)
    .process(new VFile({ path: 'file.md', value: `---\n${yaml}---\n` }));
  return file.messages.map(({ place, reason }) => {
    const { line, column } = place && 'start' in place ? place.start : (place ?? { line: 0, column: 0 });
    return `${line - 1}:${column} ${reason}`;
  });
}

/** Whether the YAML is valid for `npm run check`. */
export function isValidForCheck(
  kind: keyof Schemas,
  yaml: string,
  { verdicts }: Pick<Site, 'verdicts'> = DESK,
): boolean {
  const [first = '', ...others] = verdicts.map(({ id }) => id);
  const models: Record<keyof Schemas, z.ZodType> = {
    claim: claimSchema([first, ...others]),
    dossier: dossierSchema,
    page: pageSchema,
    site: siteSchema,
  };
  return models[kind].safeParse(parse(yaml, { schema: 'failsafe' })).success;
}
