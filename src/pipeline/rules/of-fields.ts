import type { Rule } from './rule.ts';
import { added, changed, changedSite, PIXEL } from './sound-folder.ts';

const MEDIA = (file: string) => ['media:', `  - file: ${file}`, '    alt: Two aeroplanes'];

/** Rules about what keys hold. The schemas in `src/model` say what is demanded of each. */
export const OF_FIELDS = {
  'unknown-key': {
    level: 'error',
    demands:
      'Every key is known. One that is not is nearly always misspelt, and what it says would be missing from the page.',
    cure: 'Correct the spelling. What has no key of its own belongs into the text.',
    fails: added('autors: [Desk]'),
    report: ['claims/flights.md:7:1 error unknown-key Unknown key `autors`; did you mean `authors`?'],
    passes: added('authors: [Desk]'),
  },
  'missing-field': {
    level: 'error',
    demands: 'What every check must say is said: title, claim, verdict, summary, published, sources.',
    cure: 'Add the line.',
    fails: changed('summary: There were two.\n', ''),
    report: ['claims/flights.md:2:1 error missing-field Missing `summary`, expected the line `summary: …`'],
    passes: {},
  },
  'empty-field': {
    level: 'error',
    demands: 'A key that must say something does.',
    cure: 'Fill it in, or take the line out where the key is optional.',
    fails: changed('summary: There were two.', 'summary:'),
    report: ['claims/flights.md:5:9 error empty-field Empty `summary`, expected a text'],
    passes: added('updated:'),
  },
  'wrong-type': {
    level: 'error',
    demands: 'Text stands where text is expected, a list where a list is.',
    cure: 'Write a list as `[one, two]` or one item to a line after `- `; put quotation marks around a text that begins with `[` or `{`.',
    fails: added('topics: surveillance'),
    report: [
      'claims/flights.md:7:9 error wrong-type Unexpected `surveillance` for `topics`, expected a list: `[one, two]`, or one line for each with `- ` before it',
    ],
    passes: added('topics: [surveillance]'),
  },
  'unknown-verdict': {
    level: 'error',
    demands:
      'A verdict is one of the scale in `site.yaml`. There is no default: a misspelt verdict is never published as another one.',
    cure: 'Write one of the ids that the message lists.',
    fails: changed('verdict: mostly-false', 'verdict: mostly-flase'),
    report: [
      'claims/flights.md:4:10 error unknown-verdict Unknown verdict `mostly-flase`, expected one of `true`, `mostly-true`, `half-true`, `mostly-false`, `false`, `misleading`, `outdated`, `unproven`; did you mean `mostly-false`?',
    ],
    passes: changed('verdict: mostly-false', 'verdict: false'),
  },
  'unknown-value': {
    level: 'error',
    demands: 'Keys with a fixed choice of words have one of them.',
    cure: 'Write one of the words that the message lists.',
    fails: changed('stance: context', 'stance: contradict'),
    report: [
      'claims/flights.md:13:13 error unknown-value Unexpected `contradict` for `sources[2].stance`, expected one of `supports`, `contradicts`, `context`; did you mean `contradicts`?',
    ],
    passes: changed('stance: context', 'stance: contradicts'),
  },
  'impossible-date': {
    level: 'error',
    demands: 'A day exists and is written YYYY-MM-DD. No other way of writing is guessed at.',
    cure: 'Write the day as `2026-11-23`.',
    fails: changed('published: 2026-11-24', 'published: 2026-11-31'),
    report: [
      'claims/flights.md:6:12 error impossible-date Unexpected `2026-11-31` for `published`, expected a day that exists, written YYYY-MM-DD, such as `2026-11-23`',
    ],
    passes: changed('published: 2026-11-24', 'published: 2026-11-30'),
  },
  address: {
    level: 'error',
    demands: 'An address is complete and begins with `https://` or `http://`. Others lead nowhere, or run something.',
    cure: 'Copy the whole address from the browser.',
    fails: added('appearances:', '  - url: www.ndtv.com/flights'),
    report: [
      'claims/flights.md:8:10 error address Unexpected `www.ndtv.com/flights` for `appearances[1].url`, expected a full address that begins with `https://` or `http://` and has no spaces',
    ],
    passes: added('appearances:', '  - url: https://www.ndtv.com/flights', '    archived: https://archive.example/1'),
  },
  email: {
    level: 'error',
    demands: 'The address for readers’ letters is one.',
    cure: 'Write it as `desk@example.org`.',
    fails: changedSite('  name: The desk', '  name: The desk\n  email: desk at example.org'),
    report: [
      'site.yaml:7:10 error email Unexpected `desk at example.org` for `publisher.email`, expected an e-mail address such as `desk@example.org`',
    ],
    passes: changedSite('  name: The desk', '  name: The desk\n  email: desk@example.org'),
  },
  language: {
    level: 'error',
    demands: 'A language is named by its tag. Browsers, screen readers and the search go by it.',
    cure: 'Write `en`, `es`, `pt-BR`, `ar` …: two or three letters, a country behind a hyphen where it matters.',
    fails: added('lang: english'),
    report: [
      'claims/flights.md:7:7 error language Unexpected `english` for `lang`, expected a language tag such as `en`, `pt-BR` or `ar`',
    ],
    passes: added('lang: en-GB'),
  },
  slug: {
    level: 'error',
    demands: 'Names of other files are written as these files are named, without `.md`.',
    cure: 'Use lower-case letters, digits, hyphens and underscores.',
    fails: added('aliases: [Flights over Town]'),
    report: [
      'claims/flights.md:7:11 error slug Unexpected `Flights over Town` for `aliases[1]`, expected a name of lower-case letters, digits, hyphens and underscores, such as `drones-over-mexico`; did you mean `flights-over-town`?',
    ],
    passes: added('aliases: [flights-over-town]'),
  },
  'source-id': {
    level: 'error',
    demands: 'The id of a source can stand in a citation.',
    cure: 'Use letters, digits, `_`, and between these `-`, `.` and `:`, and no spaces.',
    fails: changed('id: paper', 'id: the paper'),
    report: [
      'claims/flights.md:11:9 error source-id Unexpected `the paper` for `sources[2].id`, expected a name of letters, digits, `_`, `-`, `.` or `:` without spaces that begins and ends with a letter, a digit or `_`, such as `reuters-2026-11-23`',
    ],
    passes: changed('id: paper', 'id: the-paper'),
  },
  'picture-file': {
    level: 'error',
    demands:
      'A picture that the front matter names lies in the content folder, as PNG, JPEG, GIF, WebP or AVIF, and is named by its path there. One from elsewhere tells its host who reads the page, and can be changed after the check was published.',
    cure: 'Save the picture in the content folder and write its path, which begins below that folder: `claims/picture.png`.',
    fails: added(...MEDIA('https://agency.example/flights.png')),
    report: [
      'claims/flights.md:8:11 error picture-file Unexpected `https://agency.example/flights.png` for `media[1].file`, expected the path of a PNG, JPEG, GIF, WebP or AVIF file below the content folder, such as `pictures/two-aeroplanes.jpg`',
    ],
    passes: { ...added(...MEDIA('claims/flights.png')), 'claims/flights.png': PIXEL },
  },
  number: {
    level: 'error',
    demands:
      'A place in an order is a whole number from 1 on, a rating one from 1 to 5; how many is written in digits only, and a place in a recording as `1:23`.',
    cure: 'Write digits only.',
    fails: added('order: first'),
    report: ['claims/flights.md:7:8 error number Unexpected `first` for `order`, expected a whole number of 1 or more'],
    passes: added('order: 1'),
  },
  value: {
    level: 'error',
    demands: 'No verdict of a scale has the id of another.',
    cure: 'Give one of the two another id.',
    fails: changedSite(
      '  name: The desk\n',
      `  name: The desk
verdicts:
  - { id: mostly-false, label: Mostly false, definition: It misleads., tone: negative }
  - { id: mostly-false, label: False, definition: It is wrong., tone: negative }
`,
    ),
    report: [
      'site.yaml:9:11 error value Unexpected `mostly-false` for `verdicts[2].id`, expected an id that no other verdict has',
    ],
    passes: changedSite(
      '  name: The desk\n',
      `  name: The desk
verdicts:
  - { id: mostly-false, label: Mostly false, definition: It misleads., tone: negative }
  - { id: 'false', label: False, definition: It is wrong., tone: negative }
`,
    ),
  },
} satisfies Record<string, Rule>;
