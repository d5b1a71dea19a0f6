import { added, CLAIM, changed, claimFile, second, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const AS_JSON = JSON.stringify(
  {
    title: 'Were there flights?',
    claim: 'There were flights.',
    verdict: 'mostly-false',
    summary: 'There were two.',
    published: '2026-11-24',
    sources: [
      { id: 'agency', title: 'A report', kind: 'official' },
      { id: 'paper', title: 'Another report', stance: 'context' },
    ],
  },
  null,
  2,
);

export const FRONT_MATTER: Cases = {
  'a valid file has no problems': {},
  'a file without front matter': claimFile('Two flights are known.\n'),
  'an empty file': claimFile(''),
  'an empty line before the front matter': claimFile(`\n${CLAIM}`),
  'four hyphens instead of three': claimFile(`-${CLAIM}`),
  'unclosed front matter': changed('---\n\n', '\n'),
  'front matter that closes with two hyphens': changed('---\n\n', '--\n\n'),
  'front matter that closes with two hyphens, with a rule in the text': claimFile(
    CLAIM.replace('---\n\n', '--\n\n').concat('\n---\n'),
  ),
  'unclosed front matter without a body': claimFile(CLAIM.slice(0, CLAIM.indexOf('---\n\n'))),
  'front matter that closes only at a rule in the text': claimFile(CLAIM.replace('---\n\n', '\n').concat('\n---\n')),
  'front matter as JavaScript': claimFile('---js\n{ title: (globalThis.frontMatterRan = true) }\n---\n\nText.\n'),
  'front matter as JSON': claimFile('---json\n{ "title": "Were there flights?" }\n---\n\nText.\n'),
  'front matter as JSON in braces alone': claimFile('{\n  "title": "Were there flights?"\n}\n\nText.\n'),
  'front matter as JSON between semicolons': claimFile(';;;\n{ "title": "Were there flights?" }\n;;;\n\nText.\n'),
  'front matter as TOML': claimFile('+++\ntitle = "Were there flights?"\n+++\n\nText.\n'),
  'front matter as TOML that says so': claimFile('---toml\ntitle = "Were there flights?"\n---\n\nText.\n'),
  'front matter as MultiMarkdown, without a fence': claimFile('title: Were there flights?\nverdict: false\n\nText.\n'),
  'JSON between lines of hyphens is read': claimFile(`---\n${AS_JSON}\n---\n\nText [@agency].\n`),
  'front matter that closes as a document of YAML': changed('---\n\n', '...\n\n'),
  'front matter that says it is YAML is read': claimFile(CLAIM.replace('---', '---yaml')),
  'front matter without a line': claimFile('---\n---\n\nText.\n'),
  'front matter with only a sentence': claimFile('---\nTwo flights\n---\n\nText.\n'),
  'an unclosed quotation mark': changed('claim: There were flights.', 'claim: "There were flights.'),
  'an apostrophe inside single quotation marks': changed('claim: There were flights.', "claim: 'The army's flights.'"),
  'a colon in a value without quotation marks': changed(
    'claim: There were flights.',
    'claim: He said: there were flights.',
  ),
  'no space after a colon': changed('verdict: mostly-false', 'verdict:mostly-false'),
  'a line without a key': changed('summary: There were two.', 'There were two.'),
  'a value that starts with a special character of YAML': changed(
    'claim: There were flights.',
    'claim: @army said so.',
  ),
  'a quotation mark inside quotation marks': changed('claim: There were flights.', 'claim: "He said "two" flights."'),
  'a quotation mark and a colon inside quotation marks': changed(
    'claim: There were flights.',
    'claim: "He said "two: flights" today."',
  ),
  'a colon inside curly quotation marks': changed('claim: There were flights.', 'claim: “Flights: two of them”'),
  'an address written as a Markdown link': changed(
    '    title: A report',
    '    title: A report\n    url: [here](https://report.example/)',
  ),
  'a value that starts with a bracket': changed('claim: There were flights.', 'claim: [Some] flights.'),
  'an unclosed bracket': added('topics: [mexico, drones'),
  'a value that starts with a hyphen': changed('claim: There were flights.', 'claim: - flights'),
  'a value that starts with a greater-than sign': changed('claim: There were flights.', 'claim: > flights'),
  'a value that YAML would take for an alias': changed('claim: There were flights.', 'claim: *flights'),
  'a value that YAML would take for a tag, and lose its first word': changed(
    'claim: There were flights.',
    'claim: !important flights',
  ),
  'a value that YAML would take for an anchor, and lose its first word': changed(
    'claim: There were flights.',
    'claim: &flights were seen',
  ),
  'a hashtag that YAML would take for a comment': changed(
    'claim: There were flights.',
    'claim: He posted #flights and left',
  ),
  'a number sign after a space, which would hide the words after it': changed(
    'claim: There were flights.',
    'claim: The party # 1 in Mexico won everything.',
  ),
  'a number sign after a space in a list, after a key, after quotation marks and after a greater-than sign': changed(
    'summary: There were two.',
    'summary: >- # 1\n  There were two.\nauthors: ["Desk" # 1\n  , Ana # 2\n  ]\ntopics:\n  - party # 3\nclaimant:\n  name: # 4',
  ),
  'a comment with a space after the number sign is allowed': changed(
    'verdict: mostly-false',
    'verdict: mostly-false # see the scale',
  ),
  'aliases of aliases, which would grow without end': added(
    'topics: &a [x, x, x]',
    'authors: &b [*a, *a]',
    'related: [*b, *b]',
  ),
  'a tab as indentation': changed('    title: A report', '\ttitle: A report'),
  'a line indented too little': changed('    title: A report', '   title: A report'),
  'a line indented too far': changed('    title: A report', '     title: A report'),
  'a key with a space before it': changed('verdict: mostly-false', ' verdict: mostly-false'),
  'a key with a space before it, below a value in quotation marks': changed(
    'claim: There were flights.\n',
    'claim: "There were flights."\n ',
  ),
  'the first key with a space before it': changed('title: Were there flights?', ' title: Were there flights?'),
  'a summary that goes on in the next line without spaces before it': changed(
    'summary: There were two.',
    'summary: There were two,\nand perhaps a third.',
  ),
  'an unclosed quotation mark above a line with spaces before it': added('claimant:', '  name: "Ana', '  type: person'),
  'the second source without its hyphen': changed('  - id: paper', '    id: paper'),
  'a list whose second item is indented too little': changed('  - id: paper', ' - id: paper'),
  'a duplicate key': added('summary: There were three.'),
  'a duplicate key in a source': changed('    title: A report', '    title: A report\n    title: The report'),
  'three dots inside the front matter': added('...'),
  'a byte order mark is allowed': claimFile(`\uFEFF${CLAIM}`),
  'a late line of a file with Windows line ends': claimFile(
    CLAIM.replace('[@agency]', 'here [@agency] and there [@agancy]').replaceAll('\n', '\r\n'),
  ),
  'bytes that are not valid UTF-8': claimFile(Buffer.from(CLAIM.replace('Two', 'Zw\u00f6lf'), 'latin1')),
  'a mistake in the front matter does not hide the others in the file': claimFile(
    CLAIM.replace('verdict: mostly-false', 'verdict: mostly-false\nverdict: false')
      .replace('2026-11-24', '2026-11-31\nautors: [Desk]')
      .concat('\nAs <b>seen</b> [@agancy].\n'),
  ),
  'broken YAML, and a mistake in the body': claimFile(
    CLAIM.replace('claim: There', 'claim: He said: there').concat(
      '\n#### Where\n\nAs <b>seen</b> [@nobody], [a list](javascript:alert(1)).\n',
    ),
  ),
  'broken YAML and no body': claimFile(
    CLAIM.replace('claim: There', 'claim: He said: there').replace('Two flights are known [@agency].\n', ''),
  ),
  'an anchor, an alias, a comment and an unknown key': added(
    'autors: [Desk]',
    'topics: [&a drones, *a]',
    'claimant:',
    '  name: Party # 1',
    '  type: party',
  ),
  'a source without its hyphen, cited and undeclared ones': claimFile(
    CLAIM.replace('  - id: paper', '    id: paper').concat('\nSo the paper says [@paper].\n'),
  ),
  'two duplicate keys in a mapping': added(
    'claimant:',
    '  name: The army',
    '  type: organization',
    '  name: The navy',
    '  type: person',
  ),
  'two duplicate keys in a source, but not its first key': changed(
    '    title: A report\n    kind: official\n',
    '    title: A report\n    kind: official\n    title: A paper\n    kind: law\n',
  ),
  'a duplicate list of sources': claimFile(
    CLAIM.replace('---\n\n', 'sources:\n  - id: radio\n    title: A broadcast\n---\n\n').concat(
      '\nAs was heard [@radio].\n',
    ),
  ),
  'a dossier whose source lacks its hyphen': {
    ...added('dossier: the-speech'),
    'dossiers/the-speech.md':
      '---\ntitle: The speech\nsources:\n  - id: one\n    title: One\n    id: two\n    title: Two\n---\n\nA finding [@one; @two].\n',
  },
  'a claim with a mistake still counts for a dossier and for links': {
    ...added('dossier: the-speech', 'aliases: [old]', 'topics: [drones]', 'topics: [army]'),
    'dossiers/the-speech.md': '---\ntitle: The speech\n---\n',
    ...second('The army saw a balloon.', 'related: [flights]'),
    'claims/third.md': `${second('The navy heard a bang.')['claims/second.md']}\nSee [the old check](/claims/old/).\n`,
  },
  'a claim that cannot be read still counts for a dossier and for links': {
    ...changed(
      'claim: There were flights.',
      'claim: He said: there were flights.\ndossier: the-speech\naliases: [old]',
    ),
    'dossiers/the-speech.md': '---\ntitle: The speech\n---\n',
    'claims/third.md': `${second('The navy heard a bang.')['claims/second.md']}\nSee [the old check](/claims/old/).\n`,
  },
  'a closed bidirectional control character, and one that is not closed': changed(
    'title: Were there flights?',
    'title: \u2067a\u2069 b \u2067c',
  ),
  'two control characters in a value and two in the text': claimFile(
    CLAIM.replace('title: Were there', 'title: Were\u0007 there\u0007').concat('\nA\u0007 b\u001b c.\n'),
  ),
  'a control character next to a bidirectional one is reported once': wrote('A\u0007 b \u202ec.'),
  'a comment after a value in quotation marks': changed(
    'title: Were there flights?',
    'title: "Were there flights?" # a question',
  ),
  'values of invisible characters': claimFile(
    CLAIM.replace('Were there flights?', '"\\u200b"')
      .replace('claim: There were flights.', 'claim: "\u2060"')
      .replace('summary: There were two.', 'summary: "\u00ad"'),
  ),
  'front matter that closes with four hyphens': changed('---\n\n', '----\n\n'),
  'front matter that closes with four hyphens, with a rule in the text': claimFile(
    CLAIM.replace('---\n\n', '----\n\n').concat('\n---\n'),
  ),
  'a first line with a no-break space after the hyphens': claimFile(CLAIM.replace('---\n', '---\u00a0\n')),
  'a closing line with a no-break space after the hyphens': changed('---\n\n', '---\u00a0\n\n'),
  'a closing line with a no-break space, with a rule in the text': claimFile(
    CLAIM.replace('---\n\n', '---\u00a0\n\n').concat('\n---\n'),
  ),
  'a verdict with an invisible character': changed('verdict: mostly-false', 'verdict: "mostly-fal\u200bse"'),
  'a verdict with an escaped invisible character': changed('verdict: mostly-false', 'verdict: "mostly-fal\\u200bse"'),
  'a key with an invisible character': changed('verdict: mostly-false', 'ver\u200bdict: mostly-false'),
  'UTF-16 without a byte order mark': claimFile(Buffer.from(CLAIM, 'utf16le')),
  'a line %YAML above the keys': changed('title: Were there flights?', '%YAML 1.1\ntitle: Were there flights?'),
  'a backtick inside a value that a message quotes': changed(
    'published: 2026-11-24',
    'published: "the `24th` of `November`"',
  ),
  'a directive above everything': claimFile(`%YAML 1.1\n${CLAIM}`),
};
