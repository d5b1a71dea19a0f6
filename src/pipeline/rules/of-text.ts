import type { Rule } from './rule.ts';
import { changed, PIXEL, wrote } from './valid-folder.ts';

/** Rules about the body. Plugins of the Markdown chain apply them. */
export const OF_TEXT = {
  'empty-body': {
    level: 'error',
    demands: 'A fact-check or page must have a body. In a fact-check it says what you found and how you know.',
    fix: 'Write it below the front matter.',
    fails: changed('Two flights are known [@agency].\n', ''),
    passes: {},
  },
  'raw-html': {
    level: 'error',
    demands: 'The body must be Markdown without HTML, which could run scripts in a reader’s browser.',
    fix: 'Write Markdown: `**bold**`, `*italic*`, `[text](https://…)`, a backslash at the end of a line for a line break. Put comments in the front matter, after `# `. To show a less-than sign, write `\\<`.',
    fails: wrote('There were <b>two</b> flights.'),
    passes: wrote('There were **two** flights, and \\<b> is not a tag.'),
  },
  'link-address': {
    level: 'error',
    demands:
      'A link must point to a web page, an email address or a place on this site. `javascript:` and `data:` addresses could run scripts.',
    fix: 'Write the whole address, starting with `https://`, or the path of another file in the content folder.',
    fails: wrote('There is [a list](javascript:alert(1)).'),
    passes: wrote('There is [a list](https://agency.example/list).'),
  },
  'undeclared-source': {
    level: 'error',
    demands: 'Every source cited in the body must be in the list of sources.',
    fix: 'Correct the id, or add the source to the list.',
    fails: changed('[@agency]', '[@agancy]'),
    passes: {},
  },
  citation: {
    level: 'error',
    demands: 'A citation must have the form `[@id]`, `[@id, p. 3]` or `[@one; @two]`.',
    fix: 'Close the bracket, start every id with `@`, and put only ids and locators between the brackets. To show a bracket, write `\\[`.',
    fails: changed('[@agency]', '[@agency, @paper]'),
    passes: changed('[@agency]', '[@agency; @paper]'),
  },
  'bare-citation': {
    level: 'warning',
    demands: 'A citation should be in square brackets. Without them, the id is printed as typed and links to nothing.',
    fix: 'Put brackets around it: `[@agency]`. If it is not a citation, write `\\@agency`.',
    fails: wrote('The list is older, says @agency.'),
    passes: wrote('The list is older, says \\@agency to desk@agency.'),
  },
  footnote: {
    level: 'warning',
    demands:
      'Every footnote should have a reference, and every reference a footnote. A reference without a footnote is printed as typed, and a footnote without a reference is not shown.',
    fix: 'Write the footnote on its own line: `[^1]: …`. Remove the one you do not need.',
    fails: wrote('There were two[^1].\n\n[^2]: A note.'),
    passes: wrote('There were two[^1].\n\n[^1]: A note.'),
  },
  'image-address': {
    level: 'error',
    demands:
      'An image must be a PNG, JPEG, GIF, WebP or AVIF file in the content folder. An image hosted elsewhere would tell that host who reads the page, and could be changed after the fact-check is published.',
    fix: 'Save the image next to the file and write its name: `![what it shows](picture.png)`.',
    fails: wrote('![Two aeroplanes over a town](https://agency.example/flights.png)'),
    passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  },
  'missing-alt-text': {
    level: 'error',
    demands: 'An image must have alt text that says what it shows, for people who cannot see it.',
    fix: 'Write it between the square brackets: `![Two aeroplanes over a town](flights.png)`.',
    fails: { ...wrote('![](flights.png)'), 'claims/flights.png': PIXEL },
    passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  },
  'skipped-heading': {
    level: 'warning',
    demands:
      'Headings should go down one level at a time, starting with `##` (the page title is level 1). People who use screen readers navigate by them.',
    fix: 'Remove a `#`, or add the missing heading above.',
    fails: wrote('## What was said\n\n#### Where\n\nIn a paper.'),
    passes: wrote('## What was said\n\n### Where\n\nIn a paper.'),
  },
  'lost-text': {
    level: 'error',
    demands:
      'Everything you type must appear on the page. Markdown treats some characters as markup inside numbers, at the start of a line and before other characters. It also drops table cells beyond the last column of the header, and all but the first of two footnotes or link definitions with the same name.',
    fix: 'Write a backslash before the character: `3\\*4\\*5`, `\\> 50 percent`, `\\+ 3 points`, `\\# 1`. Double the backslash in a path: `C:\\\\_reports`. Give each footnote its own name, and the table header as many columns as the rows have.',
    fails: wrote('There were 3*4*5 drones.\n\nMore than\n> 50 flew.'),
    passes: wrote('There were 3\\*4\\*5 *big* drones, 5~7 flew.\n\nMore than\n\\> 50 flew.\n\n1. One\n2. Two'),
  },
  'ambiguous-markdown': {
    level: 'warning',
    demands:
      'Markdown should not be ambiguous. A year at the start of a paragraph would become a list number, and anything that is almost a heading, link, table or bold text would be printed with its markup.',
    fix: 'To show the character itself, write a backslash before it: `2019\\. The bridge was opened.` Otherwise, write the Markdown that the message shows.',
    fails: wrote('##What was said\n\n2019. Two flew.\n\nA [list] (https://agency.example/list).'),
    passes: wrote('## What was said\n\n2019\\. Two flew.\n\nA [list](https://agency.example/list).'),
  },
  'marker-at-line-start': {
    level: 'note',
    demands:
      'Some characters at the start of a line begin a quotation, list or heading. If you meant the character itself (`> 50` for “more than”, `* only in May`, `1.` three times), readers would not see what you typed.',
    fix: 'Write a backslash before the character: `\\> 50`, `\\* only in May`. To keep the Markdown, put a quotation mark before a quotation that starts with a number, start list items with `- `, and number a list as readers should see it.',
    fails: wrote('> 50 flew.\n\n* Only in May.'),
    passes: wrote('> “50 flew.”\n\n\\* Only in May.\n\n* One\n* Two\n\n1. One\n2. Two'),
  },
} satisfies Record<string, Rule>;
