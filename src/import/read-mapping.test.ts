import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageLine } from '../pipeline/report/report.ts';
import { noteUnknownKeys, readMapping } from './read-mapping.ts';
import { readSource } from './source-files.ts';

const VALID = `claims: { files: "posts/{name}.md" }
fields:
  title: title
  claim: { plain: claim }
  summary: summary
  published: "{date}"
  sources: [{ each: sources, title: title }]
verdict:
  label: rating
  labels: { Wrong: false }
`;

function read(text: string) {
  const result = readMapping('m.yaml', Buffer.from(text), ['true', 'false']);
  return { ...result, lines: result.file.messages.map((message) => messageLine(result.file, message)) };
}

test('a valid mapping has no messages', () => {
  assert.deepEqual(read(VALID).lines, []);
});

const BROKEN: [passage: string, by: string, message: string][] = [
  [
    '  title: title\n',
    '  titel: title\n  title: title\n',
    'm.yaml:3:3 error unknown-key Unknown key `titel` in `fields`; did you mean `title`?',
  ],
  ['  title: title\n', '', 'm.yaml:3:3 error missing-field Missing `fields.title`, expected the line `title: …`'],
  [
    'Wrong: false',
    'Wrong: flase',
    'm.yaml:10:20 error unknown-value Unexpected `flase` for `verdict.labels.Wrong`, expected one of `true`, `false`; did you mean `false`?',
  ],
  [
    '{ plain: claim }',
    '{ plane: claim }',
    'm.yaml:4:12 error unknown-key Unknown key `plane` in `fields.claim`; did you mean `plain`?',
  ],
  [
    '{ plain: claim }',
    '[claim]',
    'm.yaml:4:10 error invalid-value Unexpected list for `fields.claim`, expected a key of the old site, a template with `{key}` in it, or one of `fixed`, `first`, `all`, `by` with `cases`, `plain` and `day`',
  ],
  [
    '{ plain: claim }',
    '{ plain: claim, fixed: x }',
    'm.yaml:4:10 error invalid-value Unexpected mapping for `fields.claim`, expected a key of the old site, a template with `{key}` in it, or one of `fixed`, `first`, `all`, `by` with `cases`, `plain` and `day`',
  ],
  [
    'posts/{name}.md',
    '{name}/{name}.md',
    'm.yaml:1:18 error invalid-value Unexpected `{name}/{name}.md` for `claims.files`, expected a path in which each `{name}` has only letters and digits and is used once',
  ],
  ['  label: rating\n', '', 'm.yaml:9:3 error missing-field Missing `verdict.label`, expected the line `label: …`'],
  [
    'summary: summary',
    'summary: *x',
    'm.yaml:5:12 error yaml Unexpected `*x`, which YAML does not read as text; expected quotation marks around the whole value',
  ],
];

for (const [passage, by, message] of BROKEN) {
  test(message, () => {
    assert.ok(VALID.includes(passage));
    const { mapping, lines } = read(VALID.replace(passage, () => by));
    assert.equal(mapping, undefined);
    assert.deepEqual(lines, [message]);
  });
}

test('a key that no file has is reported as a note', () => {
  const result = read(VALID.replace('label: rating', 'label: ratign'));
  const file = readSource(
    'posts/a.md',
    Buffer.from('---\ntitle: a\nclaim: b\nsummary: c\ndate: d\nrating: e\nsources: [{title: f}]\n---\n'),
  );
  noteUnknownKeys(result, { files: new Map([[file.path, file]]), others: [] });
  assert.deepEqual(
    result.file.messages.map((message) => messageLine(result.file, message)),
    ['m.yaml:9:10 note unmet-key No file in the folder has the key `ratign`; did you mean `rating`?'],
  );
});
