import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../folder/project.ts';
import { checkingGuide } from './introduction.ts';

test('the documentation of the rules is up to date', () => {
  const written = readFileSync(join(projectRoot, '.github', 'CHECKING.md'), 'utf8');
  assert.equal(written, checkingGuide(), 'run `npm run docs`');
});
