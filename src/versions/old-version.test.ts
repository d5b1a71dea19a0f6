import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../testing/scripted-history.ts';
import { oldVersion, parseVersion, type VersionSite } from './old-version.ts';

const SITE: VersionSite = {
  verdicts: [],
  url: 'https://desk.example/facts/',
  lang: 'en',
  languages: [],
  publisher: { name: 'The desk' },
};

function versionOf(text: string) {
  return oldVersion(parseVersion(Buffer.from(text)), 'claims/2026/tower.md', SITE);
}

test('an old version is rendered like the current one, with its citations and the links of its folder', () => {
  const version = versionOf(told('tower', { verdict: 'no-longer-on-the-scale', body: 'See [the mill](../mill.md).' }));
  assert.ok('data' in version);
  assert.equal(version.data.verdict, 'no-longer-on-the-scale');
  assert.match(version.html, /<a href="\/facts\/claims\/mill\/">/);
  assert.deepEqual(
    version.citations.map(({ source }) => source),
    [0],
  );
});

test('pictures are named instead of shown, whatever their descriptions contain', () => {
  const version = versionOf(told('tower', { body: '![A "> <script>alert(1)</script> door](door.png)' }));
  assert.ok('data' in version);
  assert.doesNotMatch(version.html, /<img|<script/);
  assert.match(version.html, /\[Picture not kept with this version: A .*door · door\.png\]/);
});

test('hostile texts are inert', () => {
  const body = '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> [y](data:text/html,x)';
  const version = versionOf(told('tower', { body }));
  assert.ok('data' in version);
  assert.doesNotMatch(version.html, /<script|<img|javascript:|href="data:|onerror=(?!alert\(1\)&#x3E;|alert\(1\)>)/);
});

test('a version that cannot be read says why', () => {
  const broken = versionOf(told('tower').replace('claim: The', 'claim: "The'));
  assert.equal('broken' in broken && broken.broken.cause, 'yaml');
  assert.equal('broken' in oldVersion(parseVersion('missing'), 'claims/a.md', SITE), true);
  const large = versionOf(told('tower', { body: `${'> '.repeat(5000)}deep` }));
  assert.ok('broken' in large || large.html !== '');
});
