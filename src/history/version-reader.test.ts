import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../testing/scripted-history.ts';
import { factsOf, type Version } from './facts.ts';
import { versionReader } from './version-reader.ts';

const CLAIM = told('tower', {
  more: ['topics: [towers]', 'corrections:', '- date: 2026-01-01', '  kind: update', '  note: More.'],
});
const edit = (passage: string | RegExp, by: string) => CLAIM.replace(passage, by);

/** Later versions of a claim, each of which is read as if it were alone. */
const VERSIONS: Record<string, string | Uint8Array> = {
  'an edited value': edit('verdict: true', 'verdict: false'),
  'an edited list': edit('[towers]', '[towers, mills]'),
  'a removed list': edit('topics: [towers]\n', ''),
  'a removed claim': edit(/claim: .*\n/, ''),
  'a key twice': edit('verdict: true', 'verdict: true\nverdict: false'),
  'an unknown key': edit('verdict: true', 'verdict: true\nconstructor: x'),
  'keys in another order': edit(/(title: .*\n)(claim: .*\n)/, '$2$1'),
  'an anchor and an alias': edit('[towers]', '[&a towers, *a]'),
  'an alias of another key': edit('summary: It', 'summary: *a'),
  'a comment between keys': edit('topics:', '# Topics\ntopics:'),
  'a comment after a value': edit('[towers]', '[towers] # and mills'),
  'a value over several lines': edit('It was built', 'It was\n  built'),
  'a value that continues at the margin': edit('It was built', 'It was\nbuilt'),
  'a quotation mark that is not closed': edit('It was built', '"It was built'),
  'a quotation over two keys': edit(/summary: (.*)\n/, 'summary: "$1\n').replace('topics: [towers]', 'topics: x"'),
  'a block text': edit(/summary: (.*)\n/, 'summary: |\n  $1\n  ---\n'),
  'JSON as front matter':
    '---\n{ "title": "T", "claim": "C", "verdict": "true", "summary": "S", "draft": "true" }\n---\n\nText.\n',
  'an empty value': edit('topics: [towers]', 'topics:'),
  'an invalid date': edit('published: 2026-01-01', 'published: 2026-02-30'),
  'Windows line ends': CLAIM.replaceAll('\n', '\r\n'),
  'a byte order mark': `\ufeff${CLAIM}`,
  'markers of a conflict': edit('[@plan]', '\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> work\n'),
  'UTF-16': Buffer.from(`\ufeff${CLAIM}`, 'utf16le'),
  'a picture': Buffer.from([0, 1, 2]),
  'a hidden character': edit('It was built', 'It was \u202ebuilt'),
  'no closing fence': edit(/\n---\n\n/, '\n'),
  'no front matter': 'Text.\n',
};

/** What comparisons depend on: the white space around a body does not count. */
const essence = ({ facts, broken }: Version) => ({ data: facts?.data, body: facts?.body.trim(), broken });

for (const [name, version] of Object.entries(VERSIONS)) {
  test(`${name} is read as it would be without the version before`, () => {
    const read = versionReader();
    read(Buffer.from(CLAIM));
    for (const text of [version, CLAIM, version]) {
      const blob = Buffer.from(text);
      assert.deepEqual(essence(read(blob)), essence(factsOf(blob)));
    }
  });
}
