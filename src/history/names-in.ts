import { VFile } from 'vfile';
import { DEFAULT_VERDICTS, namesSchema, type VerdictName } from '../model/verdicts.ts';
import { readYaml } from '../pipeline/yaml/read-yaml.ts';

/** The names of the verdicts in a version of `site.yaml`; undefined if they cannot be read: no build succeeded with it. */
export function namesIn(bytes: Uint8Array): VerdictName[] | undefined {
  const { data } = readYaml(new VFile({ path: 'site.yaml', value: Buffer.from(bytes).toString('utf8') }));
  if (typeof data !== 'object' || data === null) return undefined;
  const { verdicts } = data as { verdicts?: unknown };
  if (verdicts === undefined || verdicts === null || verdicts === '')
    return DEFAULT_VERDICTS.map(({ id, label }) => ({ id, label }));
  return namesSchema.safeParse(verdicts).data;
}
