import assert from 'node:assert/strict';
import { checkHistory } from '../history/check-history.ts';
import { readHistory } from '../history/read-history.ts';
import { type Content, readClaims } from '../pipeline/read/read-claims.ts';
import { changesSince } from '../pull-request/changes-since.ts';
import { isInert } from '../pull-request/inert.ts';
import { CLAIM, type Files } from './content.ts';
import { type Repository, withRepository } from './repository.ts';

export const TODAY = '2026-11-26';

export const presentOf = (root: string) => ({ root, read: () => checkedContent(root), today: TODAY });

async function checkedContent(root: string): Promise<Content> {
  const content = await readClaims(root, { today: TODAY });
  await checkHistory(content, await readHistory(root, { today: TODAY, ...content.site?.history }));
  return content;
}

/** The changes in a repository, without the heading, the problems and the commit. */
export async function changesIn({ content }: Repository, reference = 'HEAD'): Promise<string> {
  const text = await changesSince(reference, presentOf(content));
  assert.ok(text.startsWith('### How this change affects verdicts\n\n'));
  assert.ok(isInert(text), text);
  return (
    text
      .slice(text.indexOf('\n\n') + 2)
      .replace(/ Compared with `[0-9a-f]{12}`.*\./, '')
      // Other tests are about the words of the rules.
      .replace(/(Blocked, because the check fails: `[^`]+` `[^`]+`) .*/g, '$1')
      .replace(/\n*#### \d[^#\n]* (?:added by|fixed by|in removed|from before)[^#]*/g, '')
      .trimEnd()
  );
}

/** The changes reported when a content folder with some files gets others. */
export async function changesOf(before: Files, after: Files): Promise<string> {
  return withRepository(before, async (repository) => {
    await repository.put(after);
    return changesIn(repository);
  });
}

export const OTHER = CLAIM.replace('There were flights.', 'There were boats.').replace('Were there flights?', 'Boats?');

export const WITHDRAWN = [
  'updated: 2026-11-25',
  'corrections:',
  '  - date: 2026-11-25',
  '    kind: withdrawal',
  '    note: It was a bird.',
];
