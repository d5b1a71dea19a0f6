import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertUsablePath } from './project-path.ts';

test('an unsupported character in the project path is reported', () => {
  for (const [path, character] of [
    ['/home/ana/C# things/checks/', '#'],
    ['/home/ana/what?/checks/', '?'],
    ['/home/ana/*/checks/', '*'],
  ] as const)
    assert.throws(() => assertUsablePath(path), {
      name: 'Stop',
      message: `The path of this project contains the character \`${character}\` (${path}), which Astro does not support. Rename or move the folder, then run the command again.`,
    });
});

test('any other path is accepted', () => {
  for (const path of ['/home/ana/50% é [x] & it’s "so"/', 'C:\\Users\\Ana\\checks\\']) assertUsablePath(path);
});
