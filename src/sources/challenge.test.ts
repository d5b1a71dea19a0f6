import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isChallenge } from './challenge.ts';

function isOne(title: string, headers: Record<string, string> = {}): boolean {
  const body = Buffer.from(`<!doctype html><html><head><title>${title}</title>`);
  const address = 'https://www.daily-paper.example/news';
  return isChallenge({ address, status: 200, header: (name) => headers[name], body, isWhole: true });
}

test('a page is a challenge if the whole title says so', () => {
  const titles = [
    'Just a moment...',
    'Just a moment&hellip;',
    'Attention Required! | Cloudflare',
    'Access Denied',
    'Access denied | www.daily-paper.example used Cloudflare to restrict access',
    'DDoS-Guard',
    'Daily Paper - Are you a robot?',
    'Robot or human?',
    'Please Wait... | Cloudflare',
    'Checking your browser before accessing daily-paper.example.',
    'Checking your browser - reCAPTCHA',
    'Security check: daily-paper.example',
    '\n  Just a moment…\n',
  ];
  assert.deepEqual(
    titles.filter((title) => !isOne(title)),
    [],
  );
  assert.ok(isOne('Anything', { 'cf-mitigated': 'challenge' }));
});

test('an article whose title begins like that of a challenge is none', () => {
  const titles = [
    'Access denied: how the state hides files',
    'Just a moment: how the clock was invented',
    'Please wait for the second half of the report',
    'Captcha farms | Daily Paper',
    'Are you a robot? The test that millions fail',
    'Security check – Other Paper',
    'Daily Paper',
    '',
  ];
  assert.deepEqual(
    titles.filter((title) => isOne(title)),
    [],
  );
});
