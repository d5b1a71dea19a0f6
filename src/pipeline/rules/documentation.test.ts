import assert from 'node:assert/strict';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import { rulesAsMarkdown, rulesByName } from './documentation.ts';

test('every rule is listed by name with a link to its heading', () => {
  const slugger = new GithubSlugger();
  const headings = [...rulesAsMarkdown().matchAll(/^### (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading));
  const links = [...rulesByName().matchAll(/\(#(.*)\)/g)].map(([, address]) => address);
  assert.deepEqual(links.toSorted(), headings.toSorted());
  assert.ok(links.length > 40);
});
