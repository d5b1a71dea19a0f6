import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isOver, isRunning, ownName } from './owner.ts';

test('a running process owns a running build', () => {
  assert.ok(isRunning(process.pid));
  assert.equal(isOver(ownName()), false);
});

test('a killed build has ended, even if its process is a zombie', {
  skip: process.platform !== 'linux',
}, async () => {
  // The shell becomes a program that never asks for its children.
  const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    const name = ownName().replace(`-${process.pid}-`, `-${pid}-`).replace(/\d*$/, beginOf(pid));
    assert.equal(isOver(name), false);
    process.kill(pid, 'SIGKILL');
    while (!/\) Z /.test(statOf(pid))) await new Promise(setImmediate);
    assert.equal(isOver(name), true);
    assert.equal(isRunning(pid), false);
  } finally {
    parent.kill('SIGKILL');
  }
});

function statOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8');
}

function beginOf(pid: number): string {
  return statOf(pid).split(') ').at(-1)?.split(' ')[19] ?? '';
}
