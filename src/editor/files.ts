import type { Site } from '../model/site.ts';
import { schemasFor } from './schemas.ts';
import { snippets } from './snippets.ts';

/** The generated files of `.vscode`, by name: a JSON Schema for each kind of file, and the snippets. */
export function editorFiles(site: Pick<Site, 'verdicts' | 'lang'>): Record<string, string> {
  const schemas = schemasFor(site);
  const files = Object.entries(schemas).map(([kind, schema]) => [`${kind}.schema.json`, asJson(schema)]);
  return { ...Object.fromEntries(files), 'claims.code-snippets': asJson(snippets(schemas)) };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
