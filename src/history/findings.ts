import { VFile } from 'vfile';
import { shownPath } from '../pipeline/folder/project.ts';
import { placesIn } from '../pipeline/read/places-in.ts';
import { addText, type Content } from '../pipeline/read/read-claims.ts';
import { addProblem } from '../pipeline/report/report.ts';
import type { RuleId } from '../pipeline/rules/index.ts';

/** A difference between the content and what was published before. */
export interface Finding {
  rule: RuleId;
  /** The file, below the content folder. It may be gone. */
  file: string;
  reason: string;
  path?: readonly PropertyKey[];
}

/** Adds findings to the files of the content. */
export function reportFindings(findings: readonly Finding[], { root, files }: Pick<Content, 'root' | 'files'>): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const [path, found] of Map.groupBy(findings, ({ file }) => file)) {
    const shown = shownPath(root, path);
    for (const { rule, reason, path: key } of found) {
      const known = rule === 'removed-claim' ? undefined : byPath.get(shown);
      const file = known ?? new VFile({ path: shown });
      // A file that is gone, or that readers no longer see, must still stop the build.
      if (!known) files.push(file);
      addProblem(file, rule, reason, key && placesIn(root, path)({ path: key }));
      if (key && !file.value) addText(file);
    }
  }
}
