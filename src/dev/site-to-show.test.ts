import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { SITE, withContent, write } from '../testing/content.ts';
import { siteToShow } from './site-to-show.ts';

test('a valid site is shown as it is', async () => {
  await withContent({}, async (root) => {
    assert.equal(siteToShow(root).title, 'Desk');
  });
});

test('the valid keys of a site with errors are shown', async () => {
  const scale = 'verdicts:\n  - id: sound\n    label: Sound\n    definition: It holds.\n    tone: positive\n';
  const site = SITE.replace('lang: en', 'lang: english').replace('title:', 'titel:');
  await withContent({ 'site.yaml': site + scale }, async (root) => {
    const { title, url, lang, verdicts } = siteToShow(root);
    assert.deepEqual(
      { title, url, lang, verdicts: verdicts.map(({ id }) => id) },
      { title: 'site.yaml', url: 'https://desk.example/', lang: 'en', verdicts: ['sound'] },
    );
  });
});

test('invalid keys keep their previous values', async () => {
  await withContent({}, async (root) => {
    const before = siteToShow(root);
    await write(root, { 'site.yaml': SITE.replace('Desk', 'Other desk').replace('name: The desk', 'nam: Other') });
    const site = siteToShow(root, before);
    assert.equal(site.title, 'Other desk');
    assert.equal(site.publisher.name, 'The desk');
  });
});

test('an unreadable site keeps its previous values, or is a placeholder', async () => {
  await withContent({}, async (root) => {
    const before = siteToShow(root);
    for (const broken of ['title: "Desk', '- a list', '', 'a: &a [*a, *a]\n']) {
      await write(root, { 'site.yaml': broken });
      assert.deepEqual(siteToShow(root, before), before);
    }
    await rm(join(root, 'site.yaml'));
    assert.deepEqual(siteToShow(root, before), before);
    assert.equal(siteToShow(root).verdicts.length, 8);
  });
});
