import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathWithin } from './page-address.ts';

test('a full address of the site gives its path as it is written', () => {
  for (const site of ['https://desk.example/facts', 'https://desk.example/facts/']) {
    const path = (rest: string) => pathWithin(`http://DESK.example/facts${rest}`, site);
    for (const rest of ['/', '/report.pdf', '/about', '/about/?a#b', '/media/a.png#c']) assert.equal(path(rest), rest);
    assert.equal(path(''), '/');
    assert.equal(path('#a'), '/#a');
    assert.equal(path('heet/'), undefined);
  }
  assert.equal(pathWithin('https://desk.example', 'https://desk.example'), '/');
  assert.equal(pathWithin('https://other.example/', 'https://desk.example'), undefined);
  assert.equal(pathWithin('https://other.example/', ''), undefined);
});
