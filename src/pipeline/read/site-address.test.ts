import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIM, reportOn, SITE } from '../../testing/content.ts';

/** The messages about the address of a site. */
async function messagesAbout(url: string): Promise<string[]> {
  const site = SITE.replace('https://desk.example/', url);
  const lines = await reportOn({ 'site.yaml': site, 'claims/flights.md': CLAIM });
  return lines.filter((line) => line.startsWith('site.yaml:2'));
}

test('the path of a site may contain any letters, encoded or not', async () => {
  for (const path of ['vérité/', 'v%C3%A9rit%C3%A9', 'my%20desk/', "a(b)+c&d;e=f,g@h:i$j'k!l*m~n[o]/"])
    assert.deepEqual(await messagesAbout(`https://desk.example/${path}`), [], path);
});

test('an address at which no page could be found is an error', async () => {
  const expected =
    'expected an address whose path has no `//` and encodes only letters and spaces, such as `https://example.org/facts/`';
  for (const path of ['a//b/', '50%25/', 'a%2Fb/', 'a%3Fb/', 'a%23b/', '50%/', '%FF/', '%22/', '%0A/', '%5C/'])
    assert.deepEqual(await messagesAbout(`https://desk.example/${path}`), [
      `site.yaml:2:6 error address Unexpected \`https://desk.example/${path}\` for \`url\`, ${expected}`,
    ]);
});
