import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Place } from '../report/report.ts';
import type { SetFinding } from '../rules/rule.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';
import { readYaml, type YamlData } from '../yaml/read-yaml.ts';

/** Finds the places of values in a file. The file is read again, and only if there is a finding. */
export function placesIn(root: string, path: string): (finding: Pick<SetFinding, 'path'>) => Place | undefined {
  let matter: Pick<YamlData, 'place'> | undefined;
  return (finding) => {
    if (!finding.path) return undefined;
    matter ??= readText(path, readFileSync(join(root, path), 'utf8'));
    return matter?.place(finding.path);
  };
}

function readText(path: string, value: string): Pick<YamlData, 'place'> | undefined {
  const file = new VFile({ path, value });
  return path === 'site.yaml' ? readYaml(file) : readFrontMatter(file);
}
