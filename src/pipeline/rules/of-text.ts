import type { Rule } from './rule.ts';
import { changed, PIXEL, wrote } from './sound-folder.ts';

/** Rules about the text below the front matter. Plugins of the Markdown chain find what breaks them. */
export const OF_TEXT = {
  'empty-body': {
    level: 'error',
    demands: 'A check has a text: what was found and how it is known.',
    cure: 'Write it below the front matter.',
    fails: changed('Two flights are known [@agency].\n', ''),
    passes: {},
  },
  'raw-html': {
    level: 'error',
    demands: 'A text is Markdown. HTML could run something in a reader’s browser.',
    cure: 'Write it in Markdown: `**bold**`, `*slanted*`, `[text](https://…)`, a backslash at the end of a line for a new one. Comments belong into the front matter, behind `# `. A less-than sign that is meant as such is written `\\<`.',
    fails: wrote('There were <b>two</b> flights.'),
    passes: wrote('There were **two** flights, and \\<b> is no mark of ours.'),
  },
  'link-address': {
    level: 'error',
    demands:
      'A link leads to a web page, a mail address, or a place on this site. `javascript:` and `data:` would run something.',
    cure: 'Write the whole address, beginning with `https://`; or the path of another file of the content folder.',
    fails: wrote('There is [a list](javascript:alert(1)).'),
    passes: wrote('There is [a list](https://agency.example/list).'),
  },
  'undeclared-source': {
    level: 'error',
    demands: 'What a text cites is in its list of sources.',
    cure: 'Correct the id, or add the source to the list.',
    fails: changed('[@agency]', '[@agancy]'),
    passes: {},
  },
  citation: {
    level: 'error',
    demands: 'A citation can be read: `[@id]`, `[@id, p. 3]` or `[@one; @two]`.',
    cure: 'Close the bracket, begin every id with `@`, and put nothing but ids and places between the brackets. A bracket that is no citation is written `\\[`.',
    fails: changed('[@agency]', '[@agency, @paper]'),
    passes: changed('[@agency]', '[@agency; @paper]'),
  },
  'bare-citation': {
    level: 'warning',
    demands: 'A source is cited between square brackets. Without them its name is printed as it is, and leads nowhere.',
    cure: 'Put the brackets round it: `[@agency]`. A name that is no citation is written `\\@agency`.',
    fails: wrote('The list is older, says @agency.'),
    passes: wrote('The list is older, says \\@agency to desk@agency.'),
  },
  footnote: {
    level: 'warning',
    demands:
      'A footnote and the sign that refers to it are both there. One without the other is printed as it is, or vanishes.',
    cure: 'Write the note on a line of its own: `[^1]: …`. Take out the one that is not needed.',
    fails: wrote('There were two[^1].\n\n[^2]: A note.'),
    passes: wrote('There were two[^1].\n\n[^1]: A note.'),
  },
  'image-address': {
    level: 'error',
    demands:
      'A picture lies in the content folder, as PNG, JPEG, GIF, WebP or AVIF. One from elsewhere tells its host who reads the page, and can be changed after the check was published.',
    cure: 'Save the picture beside the file and write its name: `![what is to be seen](picture.png)`.',
    fails: wrote('![Two aeroplanes over a town](https://agency.example/flights.png)'),
    passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  },
  'image-text': {
    level: 'error',
    demands: 'A picture has a text that says what is to be seen, for those who cannot see it.',
    cure: 'Write it between the square brackets: `![Two aeroplanes over a town](flights.png)`.',
    fails: { ...wrote('![](flights.png)'), 'claims/flights.png': PIXEL },
    passes: { ...wrote('![Two aeroplanes over a town](flights.png)'), 'claims/flights.png': PIXEL },
  },
  'skipped-heading': {
    level: 'warning',
    demands:
      'Headings go down one rank at a time, beginning with `##` (the title of the page has the first rank). Screen readers go by them.',
    cure: 'Take a `#` away, or add the heading that is missing above.',
    fails: wrote('## What was said\n\n#### Where\n\nIn a paper.'),
    passes: wrote('## What was said\n\n### Where\n\nIn a paper.'),
  },
  'lost-text': {
    level: 'error',
    demands:
      'What is typed stands on the page. Markdown takes signs within figures, at the start of a line and before other signs for its own, and shows no table cell beyond the head and only the first of two notes or addresses with one name.',
    cure: 'Write a backslash before the sign: `3\\*4\\*5`, `\\> 50 percent`, `\\+ 3 points`, `\\# 1`. Write the backslash of a path twice: `C:\\\\_reports`. Give each note its own name, and the head of a table as many columns as its rows.',
    fails: wrote('There were 3*4*5 drones.\n\nMore than\n> 50 flew.'),
    passes: wrote('There were 3\\*4\\*5 *big* drones, 5~7 flew.\n\nMore than\n\\> 50 flew.\n\n1. One\n2. Two'),
  },
  'doubtful-markdown': {
    level: 'warning',
    demands:
      'Markdown says what was meant. A year at the start of a paragraph is not the number of a list, and what is nearly a heading, link, table or bold text is not printed with its signs.',
    cure: 'Write a backslash before a sign that is meant as such: `2019\\. The bridge was opened.` Else write the Markdown that the message shows.',
    fails: wrote('##What was said\n\n2019. Two flew.\n\nA [list] (https://agency.example/list).'),
    passes: wrote('## What was said\n\n2019\\. Two flew.\n\nA [list](https://agency.example/list).'),
  },
  'sign-at-line-start': {
    level: 'note',
    demands:
      'A sign at the start of a line begins a quotation, a list or a heading. Where it may have been meant as itself (`> 50` for “more than”, `* only in May`, `1.` three times), readers would not see what was typed.',
    cure: 'Write a backslash before the sign: `\\> 50`, `\\* only in May`. Begin a quotation that begins with a number with its quotation mark, an item of a list with `- `, and number a list as readers shall see it.',
    fails: wrote('> 50 flew.\n\n* Only in May.'),
    passes: wrote('> “50 flew.”\n\n\\* Only in May.\n\n* One\n* Two\n\n1. One\n2. Two'),
  },
} satisfies Record<string, Rule>;
