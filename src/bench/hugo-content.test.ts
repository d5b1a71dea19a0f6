import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withTaxonomies } from './hugo-content.ts';

test('verdict and claimant become terms, and nothing else changes', () => {
  const claim = '---\ntitle: "T"\nclaimant:\n  name: "A: B"\nverdict: true\n---\n\nProse.\n';
  assert.equal(withTaxonomies(claim), claim.replace('---\n', '---\nverdicts: ["true"]\nclaimants: ["A: B"]\n'));
});

test('a claimant without quotation marks is one term', () => {
  const claim = '---\nclaimant:\n  name: Basil, Lord of Ely\nverdict: false\n---\n';
  assert.ok(withTaxonomies(claim).includes('claimants: ["Basil, Lord of Ely"]\n'));
});

test('a claim without a claimant gets no claimant term', () => {
  assert.equal(withTaxonomies('---\nverdict: false\n---\n'), '---\nverdicts: ["false"]\nverdict: false\n---\n');
});

test('a claim without a verdict is refused', () => {
  const message = 'No verdict in a claim file that begins "---\\ntitle: T\\n---\\n"';
  assert.throws(() => withTaxonomies('---\ntitle: T\n---\n'), { message });
});
