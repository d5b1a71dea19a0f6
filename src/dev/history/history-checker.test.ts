import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { newMemory } from '../../pipeline/read/cache.ts';
import { type Content, readClaims } from '../../pipeline/read/read-claims.ts';
import { OF_HISTORY } from '../../pipeline/rules/of-history.ts';
import { CLAIM, VALID } from '../../testing/content.ts';
import { historyReport } from '../../testing/history-report.ts';
import { siteWith } from '../../testing/scales.ts';
import { type DatedRepository, told, withDatedRepository } from '../../testing/scripted-history.ts';
import { previewHistory } from './preview-history.ts';

const RULES = Object.keys(OF_HISTORY);
const TODAY = new Date().toISOString().slice(0, 10);
const ALIASED = told('mill', { more: ['aliases: [tower]'] });

/** Reads content as a preview does, and returns what is found by comparing it with the history, as lines of a report. */
function comparison({ content: root }: DatedRepository) {
  const memory = newMemory();
  const history = previewHistory(root, { changed: async () => {}, report: () => {} });
  return {
    history,
    async lines(): Promise<string[]> {
      const content: Content = await readClaims(root, { memory });
      const keys = new Map([...memory.results].map(([key, { path }]) => [path, key]));
      await history.compare(content, (path) => keys.get(path));
      const found = content.files.flatMap(({ path, messages }) =>
        messages
          .filter(({ ruleId }) => RULES.includes(ruleId ?? ''))
          .map(({ line, column, ruleId, reason }) =>
            [path.slice(root.length + 1), line ?? 1, column ?? 1, ruleId, reason].join(' '),
          ),
      );
      return found.sort();
    },
  };
}

/** The same as `npm run check` finds it. */
async function checked({ content }: DatedRepository): Promise<string[]> {
  const lines = (await historyReport(content, TODAY)).filter((line) =>
    RULES.some((rule) => line.includes(` ${rule} `)),
  );
  const parts = /^(\S+?)(?::(\d+):(\d+))? (?:error|warning|note) (\S+) (.*)$/;
  return lines.map((line) => (parts.exec(line) ?? []).slice(1).join(' ')).sort();
}

test('after every edit, what is found is what `check` finds, with its place', async (context) => {
  await withDatedRepository(async (repository) => {
    const { content, on } = repository;
    await on('2026-01-01', { ...VALID, 'claims/flights.md': CLAIM.replace('2026-11-24', '2026-01-01') });
    await on('2026-01-02', { 'claims/mill.md': told('mill'), 'claims/tower.md': told('tower') });
    await on('2026-01-03', { 'claims/mill.md': told('mill', { summary: 'It is not old.' }) });
    const { history, lines } = comparison(repository);
    // A watcher that is left open would keep the process alive.
    context.after(history.stop);
    assert.deepEqual(await lines(), [], 'nobody has asked');
    await history.update();
    const now = told('mill', { summary: 'It is not old.', verdict: 'false' });
    const edits: (() => Promise<unknown>)[] = [
      async () => {},
      () => writeFile(join(content, 'claims/mill.md'), now),
      () => writeFile(join(content, 'claims/mill.md'), now.replace('title:', '# A comment\ntitle:')),
      () => rm(join(content, 'claims/tower.md')),
      () => writeFile(join(content, 'claims/mill.md'), ALIASED),
      () => writeFile(join(content, 'claims/mill.md'), told('mill', { more: ['draft: true'] })),
      () => writeFile(join(content, 'claims/mill.md'), told('mill', { summary: 'It is not old.' })),
      () => writeFile(join(content, 'claims/tower.md'), told('tower')),
      () => writeFile(join(content, 'site.yaml'), siteWith({ true: 'False', false: 'True', 'mostly-false': 'So so' })),
      () => writeFile(join(content, 'site.yaml'), siteWith({ true: 'True', false: 'False', 'mostly-false': 'So so' })),
      () => writeFile(join(content, 'site.yaml'), String(VALID['site.yaml'])),
    ];
    for (const [index, edit] of edits.entries()) {
      await edit();
      assert.deepEqual(await lines(), await checked(repository), `edit ${index}`);
    }
    await on('2026-01-09', { 'claims/mill.md': now });
    await history.update();
    const found = await lines();
    assert.deepEqual(found, await checked(repository));
    assert.match(found.join('\n'), /unrecorded-change `verdict` changed from `true` to `false` in commit/);
  });
});
