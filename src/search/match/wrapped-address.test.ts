import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testKeys } from '../../testing/address-keys.ts';
import { addressKey } from './address-key.ts';

/** Addresses with archived copies and redirects. */
const EQUIVALENT: [string, ...string[]][] = [
  [
    'https://paper.example/story',
    'https://web.archive.org/web/20190304050607/https://paper.example/story',
    'https://web.archive.org/web/2019id_/http://www.paper.example/story/?utm_source=x#top',
    'http://web.archive.org/web/20190304050607/https:/paper.example/story',
    'https://web.archive.org/web/20190304050607/paper.example/story',
    'https://web.archive.org/web/*/https://paper.example/story',
    'https://web.archive.org/web/2020/https%3A%2F%2Fpaper.example%2Fstory',
    'https://web.archive.org/web/2020/https://web.archive.org/web/2019/https://paper.example/story',
    'https://archive.ph/2019.03.04-050607/https://paper.example/story',
    'https://archive.is/newest/http://paper.example/story',
    'https://archive.today/o/AbC12/https://paper.example/story',
    'https://arquivo.pt/wayback/20190304050607/https://paper.example/story',
    'https://wayback.archive-it.org/123/20190304050607/https://paper.example/story',
    'https://webarchive.nationalarchives.gov.uk/ukgwa/20190304050607/https://paper.example/story',
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fpaper.example%2Fstory&ved=1',
    'https://www.google.co.uk/amp/s/paper.example/story/amp/',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/story',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.example%2Fstory%3Ffbclid%3Dx&h=1',
    'https://www.youtube.com/redirect?event=comments&q=https%3A%2F%2Fpaper.example%2Fstory',
  ],
  [
    'https://forum.example/showthread.php?t=100',
    'https://web.archive.org/web/2020/http://www.forum.example/showthread.php?t=100',
  ],
  [
    'https://www.youtube.com/watch?v=AbCdEfGhIjK',
    'https://web.archive.org/web/2025/https://www.youtube.com/watch?v=AbCdEfGhIjK&t=5',
    'https://ghostarchive.org/varchive/AbCdEfGhIjK',
    'https://www.youtube.com/attribution_link?u=/watch%3Fv%3DAbCdEfGhIjK%26feature%3Dshare',
  ],
];

/** Addresses that contain no other one. */
const DISTINCT: string[] = [
  'https://web.archive.org/about',
  'https://web.archive.org/web/2019/',
  'https://perma.cc/AB12-CD34',
];

testKeys(EQUIVALENT, DISTINCT);

test('nesting is limited', () => {
  const copy = 'https://web.archive.org/web/2019/';
  assert.equal(addressKey(`${copy.repeat(4)}https://paper.example/`), undefined);
  assert.equal(addressKey(`${copy.repeat(5000)}https://paper.example/`), undefined);
});
