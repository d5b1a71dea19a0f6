import { setImmediate as turn } from 'node:timers/promises';
import { VFile } from 'vfile';
import type { Claim } from '../../history/claims-now.ts';
import type { Finding } from '../../history/findings.ts';
import type { ClaimHistory } from '../../history/read-history.ts';
import type { Content } from '../../pipeline/read/read-claims.ts';
import type { KnownHistory } from './known-history.ts';

/** Identifies the contents of a file of the content folder; undefined if it is not there. */
export type KeyOf = (path: string) => string | undefined;

/** What was found out about a claim, and what that depends on. */
interface Kept {
  state: string;
  found: VFile[];
}

interface Memory {
  /** What all results depend on. */
  common: string;
  /** Files that are, or were at some time, not as they were committed. */
  changed: Set<string>;
  firstDay: string | undefined;
  /** About the labels of verdicts. */
  labels: VFile[];
  kept: Map<ClaimHistory, Kept>;
}

/** Claims that are looked at before something else gets a turn. */
const AT_ONCE = 50;

/**
 * Makes a function that compares the content with its history, as `npm run check` does, and adds what it finds to the files. It only looks
 * at claims that changed since the last time, so that an edit costs the same with any number of claims. Throws RevisionError if git fails.
 */
export function historyChecker(): (content: Content, known: KnownHistory, keyOf: KeyOf) => Promise<void> {
  let memory: Memory | undefined;
  return async (content, known, keyOf) => {
    const { history, repository } = known;
    const [{ findingsOf, firstDayOf, isChecked }, { claimsNow }, { changedSince }, { labelFindings }] =
      await Promise.all([
        import('../../history/check-history.ts'),
        import('../../history/claims-now.ts'),
        import('../../git/changed-since.ts'),
        import('../../history/label-findings.ts'),
      ]);
    if (!repository || !isChecked(content, history)) return;
    const seen = claimsNow(content);
    const common = JSON.stringify([known.key, content.site, content.today]);
    if (memory?.common !== common) {
      const changed = new Set(changedSince(repository.head, content.root));
      const labels = await labelFindings(content, history, { repository, changed, seen });
      memory = {
        common,
        changed,
        firstDay: firstDayOf(history),
        labels: await reported(labels, content.root),
        kept: new Map(),
      };
    }
    const { changed, firstDay, labels, kept } = memory;
    const open = openClaims(history.claims.values(), memory, seen, keyOf);
    const compared = { content, history, seen, firstDay };
    for (const share of sharesOf([...open])) {
      const claims = share.map(([claim]) => claim);
      const found = await findingsOf(claims, compared, { repository, changed });
      for (const [claim, state] of share)
        kept.set(claim, { state, found: await reported(found.get(claim) ?? [], content.root) });
      await turn();
    }
    addAll([...labels, ...[...kept.values()].flatMap((one) => one.found)], content);
  };
}

/** The claims of which something changed, with what is known of them now. Their files count as not committed from now on. */
function openClaims(
  claims: Iterable<ClaimHistory>,
  { kept, changed }: Memory,
  seen: ReadonlyMap<string, Claim>,
  keyOf: KeyOf,
): Map<ClaimHistory, string> {
  const open = new Map<ClaimHistory, string>();
  for (const claim of claims) {
    const now = [claim.slug, ...claim.formerSlugs].map((slug) => seen.get(slug)?.path);
    const state = now.map((path) => (path === undefined ? '' : `${path} ${keyOf(path)}`)).join('\n');
    const before = kept.get(claim)?.state;
    if (before === state) continue;
    open.set(claim, state);
    if (before !== undefined) for (const path of now) if (path !== undefined) changed.add(path);
  }
  return open;
}

function* sharesOf<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE);
}

/** Findings as messages on files of their own. Their places are looked up in the text, so they are kept. */
async function reported(findings: readonly Finding[], root: string): Promise<VFile[]> {
  if (findings.length === 0) return [];
  const { reportFindings } = await import('../../history/findings.ts');
  const files: VFile[] = [];
  reportFindings(findings, { root, files });
  return files;
}

/** Adds kept messages to the files of the content. What readers no longer see is reported on a file of its own. */
function addAll(found: readonly VFile[], { files }: Content): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const { path, messages } of found) {
    const isGone = messages.some(({ ruleId }) => ruleId === 'removed-claim');
    const file = (isGone ? undefined : byPath.get(path)) ?? new VFile({ path });
    file.messages.push(...messages);
    if (file !== byPath.get(path)) files.push(file);
  }
}
