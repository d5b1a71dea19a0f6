import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { addProblem } from '../report/report.ts';
import { publicFiles } from '../rules/addresses-of-site.ts';
import { OF_THE_WHOLE, type RuleId } from '../rules/index.ts';
import type { SetFinding, SetRule, WholeSet } from '../rules/rule.ts';
import { placesIn } from './places-in.ts';
import type { PlainResult } from './plain-result.ts';

/** What a rule about all files has found. */
export interface Found {
  id: RuleId;
  finding: SetFinding;
}

/** Returns the findings of an earlier run with the same key, or calls `find`. */
export type FindOnce = (key: string, find: () => Found[]) => Found[];

/**
 * Applies the rules about all files and adds what they find to the files. `fileOf` returns the file for a path in the content
 * folder. After a change that most rules do not see, such as one to a body, their findings are those of the last run.
 */
export function checkAll(
  set: WholeSet,
  results: readonly PlainResult[],
  fileOf: (path: string) => VFile,
  findOnce: FindOnce,
): void {
  const rules = Object.entries<SetRule>(OF_THE_WHOLE);
  const apply = (some: typeof rules) =>
    some.flatMap(([id, rule]) => rule.check(set).map((finding): Found => ({ id: id as RuleId, finding })));
  const kept = findOnce(keyOf(set, results), () => apply(rules.filter(([, { readsHtml }]) => !readsHtml)));
  const ofHtml = apply(rules.filter(([, { readsHtml }]) => readsHtml));
  const order = rules.map(([id]) => id);
  const findings = [...kept, ...ofHtml].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  for (const [path, found] of Map.groupBy(findings, ({ finding }) => finding.file)) {
    const place = placesIn(set.root, path);
    for (const { id, finding } of found) addProblem(fileOf(path), id, finding.reason, finding.place ?? place(finding));
  }
}

/** A digest of everything that rules which do not read HTML depend on. */
function keyOf(
  { claims, others, files, htmlOf, root, references, pictures, hidden, ...rest }: WholeSet,
  results: readonly PlainResult[],
) {
  const parts = [
    rest,
    references.get('site.yaml'),
    [...pictures],
    [...hidden],
    publicFiles(),
    results.map(({ facts }) => facts),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}
