import { addProblem } from '../report.ts';
import type { WholeSet } from './set-check.ts';

/** A site without a single claim is a mistake, most often a wrong folder; it is never published. */
export function claimsExist({ paths, fileOf }: WholeSet): void {
  if (paths.some((file) => file.kind === 'claims')) return;
  const reason = 'No claims found, expected at least one file `claims/<slug>.md` in the content folder';
  addProblem(fileOf('site.yaml'), 'error', 'no-claims', reason, { line: 1, column: 1 });
}
