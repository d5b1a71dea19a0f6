import type { Rule } from './rule.ts';
import { added, changed, changedSite, PIXEL } from './valid-folder.ts';

const MEDIA = (file: string) => ['media:', `  - file: ${file}`, '    alt: Two aeroplanes'];

/** Rules about the values of keys. The schemas in `src/model` define what each key accepts. */
export const OF_FIELDS = {
  'unknown-key': {
    level: 'error',
    demands:
      'Every key must be one that Assay knows. An unknown key is nearly always a misspelling, and its value would be missing from the page.',
    fix: 'Correct the spelling. If no key fits, put the information in the body.',
    fails: added('autors: [Desk]'),
    passes: added('authors: [Desk]'),
  },
  'missing-field': {
    level: 'error',
    demands: 'Every fact-check needs `title`, `claim`, `verdict`, `summary`, `published` and `sources`.',
    fix: 'Add the line.',
    fails: changed('summary: There were two.\n', ''),
    passes: {},
  },
  'empty-field': {
    level: 'error',
    demands: 'A required key must have a value, and a list must not have empty items.',
    fix: 'Fill it in, or remove the line if the key is optional.',
    fails: changed('summary: There were two.', 'summary:'),
    passes: added('updated:'),
  },
  'wrong-type': {
    level: 'error',
    demands: 'A value must have the expected type: text where text is expected, a list where a list is expected.',
    fix: 'Write a list as `[one, two]`, or one item per line, each after `- `. Put quotation marks around text that starts with `[` or `{`.',
    fails: added('topics: surveillance'),
    passes: added('topics: [surveillance]'),
  },
  'unknown-verdict': {
    level: 'error',
    demands:
      'A verdict must come from the scale in `site.yaml`. There is no default: a misspelt verdict is never published as another one.',
    fix: 'Use one of the ids that the message lists.',
    fails: changed('verdict: mostly-false', 'verdict: mostly-flase'),
    passes: changed('verdict: mostly-false', 'verdict: false'),
  },
  'unknown-value': {
    level: 'error',
    demands: 'A key with a fixed set of values must have one of them.',
    fix: 'Use one of the values that the message lists.',
    fails: changed('stance: context', 'stance: contradict'),
    passes: changed('stance: context', 'stance: contradicts'),
  },
  'impossible-date': {
    level: 'error',
    demands: 'A date must exist and be written as YYYY-MM-DD. Assay never guesses at other formats.',
    fix: 'Write the date as `2026-11-23`.',
    fails: changed('published: 2026-11-24', 'published: 2026-11-31'),
    passes: changed('published: 2026-11-24', 'published: 2026-11-30'),
  },
  address: {
    level: 'error',
    demands:
      'An address must be complete and start with `https://` or `http://`. Any other address is broken, or could run scripts.',
    fix: 'Copy the whole address from the browser.',
    fails: added('appearances:', '  - url: www.ndtv.com/flights'),
    passes: added('appearances:', '  - url: https://www.ndtv.com/flights', '    archived: https://archive.example/1'),
  },
  link: {
    level: 'error',
    demands:
      'A link in the navigation or footer must be the path of a page of the site, a web address, or an email address after `mailto:`. Any other address is broken, or could run scripts.',
    fix: 'Write the path below the top of the site, such as `/about/`, even if the address of the site has a path itself; or copy the whole address.',
    fails: changedSite('  name: The desk\n', '  name: The desk\nnavigation:\n  - link: methodology\n'),
    passes: changedSite('  name: The desk\n', '  name: The desk\nnavigation:\n  - link: /methodology/\n'),
  },
  email: {
    level: 'error',
    demands: 'The email address for readers must be valid.',
    fix: 'Write it as `desk@example.org`.',
    fails: changedSite('  name: The desk', '  name: The desk\n  email: desk at example.org'),
    passes: changedSite('  name: The desk', '  name: The desk\n  email: desk@example.org'),
  },
  language: {
    level: 'error',
    demands: 'A language must be given as a language tag. Browsers, screen readers and the search rely on it.',
    fix: 'Write a tag such as `en`, `es`, `pt-BR` or `ar`: two or three letters, then a hyphen and a country code if the country matters.',
    fails: added('lang: english'),
    passes: added('lang: en-GB'),
  },
  slug: {
    level: 'error',
    demands: 'A reference to another file must be its name without `.md`.',
    fix: 'Use lower-case letters, digits, hyphens and underscores.',
    fails: added('aliases: [Flights over Town]'),
    passes: added('aliases: [flights-over-town]'),
  },
  'source-id': {
    level: 'error',
    demands: 'A source must have an id that can be used in a citation.',
    fix: 'Use letters, digits and `_`, with `-`, `.` and `:` only between them, and no spaces.',
    fails: changed('id: paper', 'id: the paper'),
    passes: changed('id: paper', 'id: the-paper'),
  },
  'picture-file': {
    level: 'error',
    demands:
      'An image named in the front matter must be a PNG, JPEG, GIF, WebP or AVIF file in the content folder, given by its path in that folder. An image hosted elsewhere would tell that host who reads the page, and could be changed after the fact-check is published.',
    fix: 'Save the image in the content folder and write its path from there: `claims/picture.png`.',
    fails: added(...MEDIA('https://agency.example/flights.png')),
    passes: { ...added(...MEDIA('claims/flights.png')), 'claims/flights.png': PIXEL },
  },
  colour: {
    level: 'error',
    demands:
      'A colour must be written as `#` and three or six hexadecimal digits, in quotation marks. Without them, YAML reads everything from the `#` as a comment.',
    fix: 'Copy the hexadecimal code of the colour, without its transparency: `"#7a1f3d"`.',
    fails: changedSite(
      '  name: The desk\n',
      '  name: The desk\ntheme:\n  accent: { light: maroon, dark: "#ffb3c7" }\n',
    ),
    passes: changedSite(
      '  name: The desk\n',
      '  name: The desk\ntheme:\n  accent: { light: "#7a1f3d", dark: "#ffb3c7" }\n',
    ),
  },
  number: {
    level: 'error',
    demands:
      'A position must be a whole number of 1 or more, and a rating a whole number from 1 to 5. A count must be in digits only, and a time in a recording in the form `1:23`.',
    fix: 'Write digits only, or minutes and seconds for a time.',
    fails: added('order: first'),
    passes: added('order: 1'),
  },
  'invalid-value': {
    level: 'error',
    demands:
      'Each verdict on a scale must have its own id, and each part of the home page can be listed only once. A list can have at most 20 links, and a label at most 80 characters. A repository that attests builds must be written as `owner/name`.',
    fix: 'Change the id of one of the verdicts, or shorten the list or label.',
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
