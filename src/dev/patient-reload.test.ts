import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { patientReload } from './patient-reload.ts';

test('a reload waits until all pages that were asked for have been sent', () => {
  let reloads = 0;
  const { reload, waitFor } = patientReload(() => reloads++);
  reload();
  assert.equal(reloads, 1);
  const [one, other] = [new EventEmitter(), new EventEmitter()] as unknown as [ServerResponse, ServerResponse];
  waitFor(one);
  waitFor(other);
  reload();
  reload();
  one.emit('close');
  assert.equal(reloads, 1);
  other.emit('close');
  assert.equal(reloads, 2);
});
