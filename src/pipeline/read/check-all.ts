import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { addProblem, type Place } from '../report/report.ts';
import { OF_THE_WHOLE, type RuleId } from '../rules/index.ts';
import type { SetFinding, SetRule, WholeSet } from '../rules/rule.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';

/** Applies the rules about all files and adds what they find to the files. `fileOf` returns the file for a path in the content folder. */
export function checkAll(set: WholeSet, fileOf: (path: string) => VFile): void {
  const findings = Object.entries<SetRule>(OF_THE_WHOLE).flatMap(([id, rule]) =>
    rule.check(set).map((finding) => ({ id: id as RuleId, finding })),
  );
  for (const [path, found] of Map.groupBy(findings, ({ finding }) => finding.file)) {
    const place = placesIn(set.root, path);
    for (const { id, finding } of found) addProblem(fileOf(path), id, finding.reason, finding.place ?? place(finding));
  }
}

/** Finds the places of values in a file. The file is read again, and only if there is a finding. */
function placesIn(root: string, path: string): (finding: SetFinding) => Place | undefined {
  let matter: ReturnType<typeof readFrontMatter> | undefined;
  return (finding) => {
    if (!finding.path) return undefined;
    matter ??= readFrontMatter(new VFile({ path, value: readFileSync(join(root, path), 'utf8') }));
    return matter?.place(finding.path);
  };
}
