import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QUOTE } from '../testing/misbehaving-server.ts';
import { named, Visitor } from '../testing/visitor.ts';

const visitor = new Visitor();
const SPANISH = 'El año pasó';

test('quotes are found whatever the typography, markup and encoding', async () => {
  const quotes = [QUOTE];
  assert.equal(await visitor.shown(visitor.at('/fine'), { quotes }), 'live · yes');
  assert.equal(await visitor.shown(visitor.at('/no-type'), { quotes }), 'live · yes');
  assert.equal(await visitor.shown(visitor.at('/moved'), { quotes }), 'moved · /fine · yes');
  assert.equal(
    await visitor.shown(visitor.at('/fine'), { quotes: ['The ferry … in one day', 'carried [over] “nine thousand”'] }),
    'live · yes',
  );
  assert.equal(
    await visitor.shown(visitor.at('/long'), { quotes }, { pageBytes: 5_000_000 }),
    'live · yes',
    'a large page',
  );
  for (const path of ['/latin1', '/wrong-charset', '/utf16'])
    assert.equal(await visitor.shown(visitor.at(path), { quotes: [SPANISH] }), 'live · yes', path);
});

test('a quote that is not there is reported, and one that cannot be looked for is not', async () => {
  const quotes = [QUOTE];
  const { visited } = await visitor.visits([named(visitor.at('/other'), { quotes })]);
  assert.equal(visited.get(visitor.at('/other'))?.visit.quote, 'no');
  assert.deepEqual(visited.get(visitor.at('/other'))?.missing, quotes);
  for (const path of ['/pdf', '/empty', '/huge', '/bomb', '/not-gzip', '/drip', '/deep'])
    assert.equal(await visitor.shown(visitor.at(path), { quotes }), 'live · not read', path);
  assert.equal(
    await visitor.shown(visitor.at('/many'), { quotes }, { readTime: 50, pageBytes: 5_000_000 }),
    'live · not read',
  );
  assert.equal(await visitor.shown(visitor.at('/cut'), { quotes }), 'live · yes', 'the part that arrived has it');
  assert.equal(await visitor.shown(visitor.at('/fine'), { quotes: ['“…”'] }), 'live · not read');
});
