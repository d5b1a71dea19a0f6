// The words of the comparison with a manifest that was published before.

export function lostSiteCommitReason(commit: string): string {
  return `The site was published from commit ${short(commit)}, but no branch or tag has this commit; ${EXPECTED}`;
}

export function lostCommitReason(slug: string, commit: string): string {
  return `The fact-check \`${slug}\` was published as of commit ${short(commit)}, but no branch or tag has this commit; ${EXPECTED}`;
}

const EXPECTED =
  'expected every published commit, so that readers can look up what was published. If you have not fetched it, run `git fetch --all --tags`. If the history was rewritten, push the earlier branch again from a clone that still has it, and merge it';

export function unlistedReason(slug: string, url: string, commit: string | undefined): string {
  const file = commit === undefined ? 'its file' : `its file, which commit ${short(commit)} has`;
  return `The fact-check \`${slug}\` was published at ${url}, but it has no page any more; expected ${file}, or \`aliases: [${slug}]\` in the fact-check that replaces it, with an entry in \`corrections\`. To retract it, restore the file and add a withdrawal`;
}

function short(commit: string): string {
  return `\`${commit.slice(0, 12)}\``;
}
