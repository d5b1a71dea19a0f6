import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimSlugs } from './corpus/corpus.ts';

/** What an editor changes in a content folder before it is built again. */
export const CORPUS_EDITS = {
  unchanged: () => {},
  body: (content: string) => rewrite(fileIn(content), (text) => `${text}\nOne more sentence about quillwort.\n`),
  verdict: (content: string) =>
    rewrite(fileIn(content), (text) =>
      text.replace(/^title: .*$/m, 'title: "A title that was edited"').replace(/^verdict: .*$/m, otherVerdict),
    ),
  new: (content: string) => {
    const text = readFileSync(fileIn(content), 'utf8');
    const fresh = text.replace(/^claim: .*(?:\n .*)*$/m, 'claim: "A claim that nobody has checked before."');
    writeFileSync(join(content, 'claims', 'a-claim-that-is-new.md'), fresh);
  },
  deleted: (content: string) => rmSync(fileIn(content, 1)),
} as const;

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** The file of a claim in the middle of a content folder, or the nth after it. */
function fileIn(content: string, nth = 0): string {
  const slugs = claimSlugs(content).sort();
  return join(content, 'claims', `${slugs[Math.floor(slugs.length / 2) + nth] ?? slugs[0]}.md`);
}

function otherVerdict(line: string): string {
  return line === 'verdict: false' ? 'verdict: unproven' : 'verdict: false';
}
