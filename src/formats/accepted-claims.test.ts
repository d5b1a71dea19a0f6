import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimReviewProblems, type Visible } from '../markup/check-claim-review.ts';
import { wordingOf } from '../model/claim.ts';
import { inLanguage } from '../model/fields.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { writeAccepted } from '../testing/accepted-content.ts';
import { claimReview } from './claim-review.ts';

test('the ClaimReview of whatever `check` accepts has no problem', async () => {
  let rated = 0;
  for (const seed of [11, 12, 13, 14]) {
    const folder = await mkdtemp(join(tmpdir(), 'assay-'));
    const { claims, site } = await writeAccepted(folder, [seed], 12);
    await rm(folder, { recursive: true });
    assert.ok(site);
    for (const claim of claims) {
      const review = claimReview({ ...claim, html: '', citations: [] } as never, site as never);
      assert.equal(review === undefined, withdrawalOf(claim.data) !== undefined);
      if (!review) continue;
      rated++;
      const { data } = claim as unknown as { data: Parameters<typeof wordingOf>[0] & Record<string, string> };
      const language: string = data.lang ?? site.lang ?? '';
      const verdict = verdictById(site.verdicts as never, data.verdict ?? '');
      const visible: Visible = {
        claim: wordingOf(data),
        verdict: inLanguage(verdict.label, language, site.lang ?? ''),
        summary: data.summary ?? '',
        rating: verdict.rating ?? null,
        claimDate: data.claimDate ?? null,
        lang: language,
      };
      assert.deepEqual(claimReviewProblems(review, { url: String(review.url), visible }), []);
    }
  }
  assert.ok(rated > 20, String(rated));
});
