import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertUsablePath } from './project-path.ts';

test('a project in a folder that pages cannot be made in is told to move', () => {
  for (const [path, character] of [
    ['/home/ana/C# things/checks/', '#'],
    ['/home/ana/what?/checks/', '?'],
    ['/home/ana/*/checks/', '*'],
  ] as const)
    assert.throws(() => assertUsablePath(path), {
      name: 'Stop',
      message: `The folder of this project has the character \`${character}\` in its path (${path}), with which no pages can be made. Rename or move the folder, then run the command again.`,
    });
});

test('a project may lie in a folder with any other name', () => {
  for (const path of ['/home/ana/50% é [x] & it’s "so"/', 'C:\\Users\\Ana\\checks\\']) assertUsablePath(path);
});
