import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readVisits, VISITS, type Visit, visitLine } from '../model/visit.ts';
import { withContent } from '../testing/content.ts';
import { addResults } from './results-file.ts';

const ADDRESS = 'https://paper.example/1';

test('a result replaces an older line or one of the same day, never a later one', async () => {
  const known: Visit = { address: ADDRESS, outcome: 'live', checked: '2026-11-20' };
  await withContent({ [VISITS]: visitLine(known) }, async (root) => {
    const afterwards = async (result: Partial<Visit>) => {
      await addResults(root, [{ ...known, ...result }], { named: undefined, today: '2026-11-28' });
      return readVisits(await readFile(join(root, VISITS), 'utf8'), '2026-11-28').visits.get(ADDRESS)?.outcome;
    };
    assert.equal(await afterwards({ outcome: 'gone', since: '2026-05-01', checked: '2026-05-03' }), 'live');
    assert.equal(await afterwards({ outcome: 'blocked' }), 'blocked');
    assert.equal(await afterwards({ outcome: 'moved', checked: '2026-11-21' }), 'moved');
  });
});
