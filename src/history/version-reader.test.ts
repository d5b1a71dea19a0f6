import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../testing/scripted-history.ts';
import { changesBetween } from './changes-between.ts';
import { type ClaimVersions, type ComparedClaim, compareClaim } from './compare-claim.ts';
import { comparedPairs } from './compared-pairs.ts';
import { factsOf } from './facts.ts';

const CLAIM = told('tower', {
  more: ['topics: [towers]', 'corrections:', '- date: 2026-01-01', '  kind: update', '  note: More.'],
});
const edit = (passage: string | RegExp, by: string) => CLAIM.replace(passage, by);

/** Other versions of the claim. */
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
  'another citation': edit('[@plan]', '[@plan, p. 2]'),
  'the same citation of a source with another id': CLAIM.replaceAll('plan', 'map'),
  'a citation that became code': edit('[@plan]', '`[@plan]`'),
  'other white space in the body': edit('[@plan]', '\n\n[@plan]'),
  'another body': edit('[@plan]', 'as everybody knows [@plan]'),
  'no closing fence': edit(/\n---\n\n/, '\n'),
  'no front matter': 'Text.\n',
};

/** What is found if every version is parsed as a whole. */
function comparedByParsing({ versions, blobs }: ClaimVersions): ComparedClaim {
  const read = new Map([...blobs].map(([hash, blob]) => [hash, factsOf(blob)]));
  const readable = new Map(
    [...read].map(([hash, { facts, broken }]) => [
      hash,
      { isComparable: facts !== undefined, ...(broken && { broken }) },
    ]),
  );
  const changes = comparedPairs(versions, readable).flatMap(({ before, after, key }) => {
    const [was, is] = [read.get(before)?.facts, read.get(after)?.facts];
    return was && is ? [[key, changesBetween(was, is)] as const] : [];
  });
  return { readable, changes: new Map(changes) };
}

for (const [name, version] of Object.entries(VERSIONS)) {
  test(`${name}: the same is found as by parsing every version`, () => {
    const blobs = new Map([
      ['first', Buffer.from(CLAIM)],
      ['second', Buffer.from(version)],
      ['third', Buffer.from(edit('verdict: true', 'verdict: outdated'))],
    ]);
    for (const versions of [
      ['first', 'second', 'third'],
      ['second', 'first'],
      ['third', 'second', 'first', 'second'],
    ]) {
      const claim = { versions, blobs: new Map([...blobs].filter(([hash]) => versions.includes(hash))) };
      const expected = comparedByParsing(claim);
      assert.deepEqual(compareClaim(claim), expected);
      const newest = versions.at(-1);
      const isValid = !expected.readable.get(newest ?? '')?.broken;
      if (isValid) assert.deepEqual(compareClaim({ ...claim, valid: newest }), expected);
    }
  });
}
