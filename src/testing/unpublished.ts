import assert from 'node:assert/strict';
import { entryLines } from '../pipeline/read/entries-file.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { CLAIM, type Files, reportLines, TODAY, withContent } from './content.ts';

/** The front matter of a file that is not published yet. */
export const LATER = 'publishAt: 2227-02-01';

/** A claim file with lines added below its claim. */
export function claimFile(name: string, text: string, ...lines: string[]): Files {
  return {
    [`claims/${name}.md`]: CLAIM.replace('claim: There were flights.', [`claim: ${text}`, ...lines].join('\n')),
  };
}

/** The report on a content folder, whether it may be published, and the claims that then are. */
export function outcomeOf(files: Files) {
  return withContent(files, async (root) => {
    const content = await readClaims(root, { today: TODAY });
    const lines = [...entryLines(content, 'readers')];
    return {
      report: reportLines(root, content.files),
      publishable: isPublishable(content.files),
      published: lines.flatMap((line) => ('claim' in line ? [line.claim.slug] : [])),
    };
  });
}

/** Asserts that a content folder may be published, and what is reported. */
export async function assertPublishable(files: Files, published: string[], ...report: string[]): Promise<void> {
  assert.deepEqual(await outcomeOf(files), { report, publishable: true, published });
}
