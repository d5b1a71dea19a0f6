import { checkHistory } from '../history/check-history.ts';
import { readHistory } from '../history/read-history.ts';
import { readClaims } from '../pipeline/read/read-claims.ts';
import { OF_HISTORY } from '../pipeline/rules/of-history.ts';
import { checkAgainst } from '../receipts/against.ts';
import { originOf } from '../receipts/claim-receipts.ts';
import type { Manifest } from '../receipts/manifest.ts';
import { CLAIM, type Files, reportLines, TODAY, VALID } from './content.ts';
import { type DatedRepository, told, withDatedRepository } from './scripted-history.ts';

/** The days of the two commits of an example. */
const [PUBLISHED, CHANGED] = ['2026-11-24', '2026-11-26'];

/**
 * The lines of the report on the valid folder with these changes, committed after it was published with others. If the history
 * was rewritten in between, it is compared with the manifest of what was published.
 */
export async function reportAfter(published: Files, files: Files, isRewritten = false): Promise<string[]> {
  return withDatedRepository(async ({ content, on, gitOn }) => {
    await on(PUBLISHED, { ...VALID, ...published });
    const manifest = isRewritten ? await manifestOf(content) : undefined;
    if (isRewritten) gitOn(PUBLISHED, 'commit', '--quiet', '--amend', '--message', 'Another past');
    const gone = Object.fromEntries(Object.keys(published).map((path) => [path, undefined]));
    await on(CHANGED, { ...gone, ...VALID, ...files });
    return historyReport(content, TODAY, manifest);
  });
}

/** The manifest of a site as a build of this content would publish it, without its files. */
export async function manifestOf(root: string, today = TODAY): Promise<Manifest> {
  const { content, history } = await withHistory(root, today);
  if (!content.site) throw new Error('site.yaml has an error');
  return { format: 1, site: content.site.url, files: {}, ...originOf(content, history, content.site) };
}

/** The lines of the report on a content folder, its history included, and what was lost since a manifest was published. */
export async function historyReport(root: string, today = TODAY, manifest?: Manifest): Promise<string[]> {
  const { content, history } = await withHistory(root, today);
  await checkHistory(content, history);
  if (manifest) checkAgainst(manifest, content, history);
  return reportLines(root, content.files);
}

async function withHistory(root: string, today: string) {
  const content = await readClaims(root, { today });
  return { content, history: await readHistory(root, { today, ...content.site?.history }) };
}

/** The rules that the history of a fact-check about a mill breaks, and the places. `later` is committed after its publication. */
export async function brokenRules(use: (repository: DatedRepository) => Promise<unknown>, today = '2026-03-01') {
  return withDatedRepository(async (repository) => {
    await repository.on('2026-01-01', { ...VALID, 'claims/flights.md': CLAIM.replace('2026-11-24', '2026-01-01') });
    await repository.on('2026-01-02', { 'claims/mill.md': told('mill') });
    await use(repository);
    const lines = (await historyReport(repository.content, today)).slice(0, -1);
    const rules = Object.keys(OF_HISTORY);
    const found = lines.filter((line) => rules.some((rule) => line.includes(` ${rule} `)));
    return found.map((line) => line.replace(/^(\S+) (?:error|warning|note) (\S+) (.*)$/, '$1 $2 $3'));
  });
}
