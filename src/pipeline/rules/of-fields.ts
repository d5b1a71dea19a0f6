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
    passes: added('authors: [Desk]'),
  },
  'missing-field': {
    level: 'error',
    demands: 'What every check must say is said: title, claim, verdict, summary, published, sources.',
    cure: 'Add the line.',
    fails: changed('summary: There were two.\n', ''),
    passes: {},
  },
  'empty-field': {
    level: 'error',
    demands: 'A key that must say something does.',
    cure: 'Fill it in, or take the line out where the key is optional.',
    fails: changed('summary: There were two.', 'summary:'),
    passes: added('updated:'),
  },
  'wrong-type': {
    level: 'error',
    demands: 'Text stands where text is expected, a list where a list is.',
    cure: 'Write a list as `[one, two]` or one item to a line after `- `; put quotation marks around a text that begins with `[` or `{`.',
    fails: added('topics: surveillance'),
    passes: added('topics: [surveillance]'),
  },
  'unknown-verdict': {
    level: 'error',
    demands:
      'A verdict is one of the scale in `site.yaml`. There is no default: a misspelt verdict is never published as another one.',
    cure: 'Write one of the ids that the message lists.',
    fails: changed('verdict: mostly-false', 'verdict: mostly-flase'),
    passes: changed('verdict: mostly-false', 'verdict: false'),
  },
  'unknown-value': {
    level: 'error',
    demands: 'Keys with a fixed choice of words have one of them.',
    cure: 'Write one of the words that the message lists.',
    fails: changed('stance: context', 'stance: contradict'),
    passes: changed('stance: context', 'stance: contradicts'),
  },
  'impossible-date': {
    level: 'error',
    demands: 'A day exists and is written YYYY-MM-DD. No other way of writing is guessed at.',
    cure: 'Write the day as `2026-11-23`.',
    fails: changed('published: 2026-11-24', 'published: 2026-11-31'),
    passes: changed('published: 2026-11-24', 'published: 2026-11-30'),
  },
  address: {
    level: 'error',
    demands: 'An address is complete and begins with `https://` or `http://`. Others lead nowhere, or run something.',
    cure: 'Copy the whole address from the browser.',
    fails: added('appearances:', '  - url: www.ndtv.com/flights'),
    passes: added('appearances:', '  - url: https://www.ndtv.com/flights', '    archived: https://archive.example/1'),
  },
  email: {
    level: 'error',
    demands: 'The address for readers’ letters is one.',
    cure: 'Write it as `desk@example.org`.',
    fails: changedSite('  name: The desk', '  name: The desk\n  email: desk at example.org'),
    passes: changedSite('  name: The desk', '  name: The desk\n  email: desk@example.org'),
  },
  language: {
    level: 'error',
    demands: 'A language is named by its tag. Browsers, screen readers and the search go by it.',
    cure: 'Write `en`, `es`, `pt-BR`, `ar` …: two or three letters, a country behind a hyphen where it matters.',
    fails: added('lang: english'),
    passes: added('lang: en-GB'),
  },
  slug: {
    level: 'error',
    demands: 'Names of other files are written as these files are named, without `.md`.',
    cure: 'Use lower-case letters, digits, hyphens and underscores.',
    fails: added('aliases: [Flights over Town]'),
    passes: added('aliases: [flights-over-town]'),
  },
  'source-id': {
    level: 'error',
    demands: 'The id of a source can stand in a citation.',
    cure: 'Use letters, digits, `_`, and between these `-`, `.` and `:`, and no spaces.',
    fails: changed('id: paper', 'id: the paper'),
    passes: changed('id: paper', 'id: the-paper'),
  },
  'picture-file': {
    level: 'error',
    demands:
      'A picture that the front matter names lies in the content folder, as PNG, JPEG, GIF, WebP or AVIF, and is named by its path there. One from elsewhere tells its host who reads the page, and can be changed after the check was published.',
    cure: 'Save the picture in the content folder and write its path, which begins below that folder: `claims/picture.png`.',
    fails: added(...MEDIA('https://agency.example/flights.png')),
    passes: { ...added(...MEDIA('claims/flights.png')), 'claims/flights.png': PIXEL },
  },
  number: {
    level: 'error',
    demands:
      'A place in an order is a whole number from 1 on, a rating one from 1 to 5; how many is written in digits only, and a place in a recording as `1:23`.',
    cure: 'Write digits only.',
    fails: added('order: first'),
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
