import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimReview } from '../formats/claim-review.ts';
import { jsonInHtml } from '../formats/json-in-html.ts';
import { languageName, wordsFor } from '../i18n/index.ts';
import { correctionsOf } from '../library/corrections.ts';
import { makeLibrary } from '../library/make-library.ts';
import type { EntryLine } from '../model/entry-line.ts';
import { entryLines } from '../pipeline/read/entries-file.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { makeIndex } from '../search/match/make-index.ts';
import { searchFacts } from '../search/search-facts.ts';
import { writeAccepted } from '../testing/accepted-content.ts';

const SEEDS = 24;

/** The lines of the entries file, as the pages read them. */
function throughFile(content: Content): EntryLine[] {
  return [...entryLines(content, 'editors')].map((line) => JSON.parse(JSON.stringify(line)));
}

/** Computes what the pages of a content folder show and what its search index contains. Returns the number of pages. */
async function computePages(content: Content): Promise<number> {
  const { site, claims, names, dossiers, pages, publishers } = makeLibrary(throughFile(content));
  for (const claim of claims) {
    jsonInHtml([claimReview(claim, site), searchFacts(claim, site, names)]);
    const lang = claim.data.lang ?? site.lang;
    assert.ok(wordsFor(lang, site.lang) && languageName(lang, site.lang));
    const addresses = claim.data.topics.map((topic) => names.topics.of(topic)?.slug ?? '');
    assert.ok(addresses.every((slug) => /^[^/\s]+$/.test(slug)));
  }
  assert.ok([...publishers.values()].every(({ slug }) => slug !== ''));
  correctionsOf(claims);
  await makeIndex(claims, site);
  return claims.length + dossiers.length + pages.length;
}

for (let seed = 1; seed <= SEEDS; seed++) {
  test(`what check accepts of odd folder ${seed} becomes pages`, async () => {
    const root = await mkdtemp(join(tmpdir(), 'assay-odd-'));
    try {
      const content = await writeAccepted(root, [seed], 6);
      assert.ok((await computePages(content)) >= 4);
    } finally {
      await rm(root, { recursive: true });
    }
  });
}
