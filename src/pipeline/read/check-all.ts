import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { addProblem, type Place } from '../report/report.ts';
import { OF_THE_WHOLE, type RuleId } from '../rules/index.ts';
import type { SetFinding, SetRule, WholeSet } from '../rules/rule.ts';
import { readFrontMatter } from '../yaml/front-matter.ts';

/** Puts what the rules about all files find on these files. `fileOf` gives the file for a path below the content folder. */
export function checkAll(set: WholeSet, fileOf: (path: string) => VFile): void {
  const findings = Object.entries<SetRule>(OF_THE_WHOLE).flatMap(([id, rule]) =>
    rule.check(set).map((finding) => ({ id: id as RuleId, finding })),
  );
  for (const [path, found] of Map.groupBy(findings, ({ finding }) => finding.file)) {
    const place = placesIn(set.root, path);
    for (const { id, finding } of found) addProblem(fileOf(path), id, finding.reason, finding.place ?? place(finding));
  }
}

/** Where values stand in a file. It is read again, and only if asked: places are needed only where there is something to say. */
function placesIn(root: string, path: string): (finding: SetFinding) => Place | undefined {
  let matter: ReturnType<typeof readFrontMatter> | undefined;
  return (finding) => {
    if (!finding.path) return undefined;
    matter ??= readFrontMatter(new VFile({ path, value: readFileSync(join(root, path), 'utf8') }));
    return matter?.place(finding.path);
  };
}
