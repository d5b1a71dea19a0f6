import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { textKey } from '../model/shown-history.ts';
import { textsReader } from '../model/texts-file.ts';
import { told, withDatedRepository } from '../testing/scripted-history.ts';
import { writeTexts } from './write-texts.ts';

const SITE = { url: 'https://desk.example/', lang: 'en', languages: [], publisher: { name: 'Desk' }, verdicts: [] };

test('each of many texts about versions can be read', async () => {
  await withDatedRepository(async ({ root, content, on, git }) => {
    const names = Array.from({ length: 23 }, (_, n) => `word${n}`);
    const files = names.map((name) => [`claims/${name}.md`, told('tower', { summary: `It is ${name}.` })]);
    await on('2026-01-01', Object.fromEntries(files));
    const blobs = names.map((name) => git('rev-parse', `HEAD:content/claims/${name}.md`));
    // More than are made at a time.
    const pairs = blobs.flatMap((before, a) =>
      blobs.map((after, b) => ({ before, after, words: [names[a], names[b]] })),
    );
    const file = join(root, 'out', 'texts');
    await writeTexts(content, SITE, pairs, file);
    const read = textsReader(file);
    for (const { words, ...pair } of pairs) {
      const text = JSON.stringify(read(textKey(pair)));
      if (pair.before !== pair.after) for (const word of words) assert.ok(text.includes(`${word}`), text);
    }
  });
});
