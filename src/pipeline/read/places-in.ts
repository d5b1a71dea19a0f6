import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { Place } from '../report/report.ts';
import type { SetFinding } from '../rules/rule.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';

/** Finds the places of values in a file. The file is read again, and only if there is a finding. */
export function placesIn(root: string, path: string): (finding: Pick<SetFinding, 'path'>) => Place | undefined {
  let matter: ReturnType<typeof readFrontMatter> | undefined;
  return (finding) => {
    if (!finding.path) return undefined;
    matter ??= readFrontMatter(new VFile({ path, value: readFileSync(join(root, path), 'utf8') }));
    return matter?.place(finding.path);
  };
}
