import { CLAIM, changed, claimFile, PIXEL, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

export const TEXTS: Cases = {
  'a misspelt citation': changed('[@agency]', '[@agency] [@agancy]'),
  'a citation of a source without a similar name': changed('[@agency]', '[@agency] [@some-other-newspaper]'),
  'an undeclared citation in a list': changed('[@agency].', '[@agency].\n\n- one\n- two, see [@agancy]'),
  'an undeclared citation in a footnote': changed('[@agency].', '[@agency].[^1]\n\n[^1]: A note [@agancy].'),
  'an undeclared citation in a quotation': changed('[@agency].', '[@agency].\n\n> one\n> two [@agancy]'),
  'an undeclared citation in a table': changed('[@agency].', '[@agency].\n\n| a | b |\n|---|---|\n| c | [@agancy] |'),
  'an undeclared citation second in its brackets': changed('[@agency]', '[@agency; @agancy]'),
  'an undeclared citation after an address that GFM finds late': changed(
    '[@agency].',
    '[@agency].\n\n[www.report.example] says \\[@x] and [@agancy].',
  ),
  'a citation without an id': changed('[@agency]', '[@agency] [@]'),
  'a locator without a comma': changed('[@agency]', '[@agency] [@agency p. 3]'),
  'a comma between two citations': changed('[@agency]', '[@agency] [@agency, @paper]'),
  'an unclosed citation': changed('[@agency].', '[@agency] [@agency p. 3'),
  'an unclosed citation with a locator': changed('[@agency].', '[@agency, p. 3. Both were seen.'),
  'two unclosed citations before a closed one': changed('[@agency].', '[@agency and [@paper, and also [@agency].'),
  'a source in brackets without `@`': changed('[@agency]', '[agency]'),
  'a source with a locator in brackets without `@`': changed('[@agency]', '[@agency] [paper, p. 3]'),
  'brackets that do not name a source, or are escaped, code or a link': changed(
    '[@agency]',
    '[@agency] [sic] \\[agency] `[agency]` [agency](#main) [paper][p] [paper]\n\n[p]: #main\n[paper]: #main\n',
  ),
  'a citation with emphasis in it': changed('[@agency]', '[@agency] [@agency, *Title* p. 3]'),
  'a citation written like a link': changed('[@agency]', '[@agency] [@agency](3)'),
  'an escaped bracket cites nothing': changed('[@agency]', '\\[@nobody] [@agency]'),
  'code cites nothing': changed('[@agency]', '[@agency] `[@nobody]`'),
  'a citation that Markdown reads as the definition of a link': changed(
    'Two flights are known [@agency].',
    'Known [@agency].\n\n[@agency]: flights',
  ),
  'a citation on a page, which has no sources': { 'pages/about.md': '---\ntitle: About\n---\n\nWe check [@agency].\n' },
  'an undeclared citation in an event of a dossier': {
    'dossiers/drones.md':
      '---\ntitle: Drones\ntimeline:\n  - date: 2026-11\n    event: |\n      The army spoke\n      of two [@agancy].\n---\n',
  },
  'raw HTML in its own block': changed('Two flights', '<div class="note">\nA note\n</div>\n\nTwo flights'),
  'raw HTML inside a line': changed('Two flights', 'Two<br>flights'),
  'an HTML comment': changed('Two flights', '<!-- to do -->\n\nTwo flights'),
  'a link that a browser would run': changed('Two flights', '[Two flights](javascript:alert(1))'),
  'a link that hides its scheme in a character reference': changed(
    'Two flights',
    '[Two flights](java&#9;script:alert(1))',
  ),
  'a link to data': changed('Two flights', '[Two flights](data:text/html,hello)'),
  'a link with its address further down': changed(
    'Two flights are known [@agency].',
    '[Two][f] flights [@agency].\n\n[f]: javascript:alert(1)',
  ),
  'an empty link': changed('Two flights', '[Two flights]()'),
  'a link without a slash before it': changed('Two flights', '[Two flights](other-flights.md)'),
  'a link to another claim without the extension': changed('Two flights', '[Two flights](other-flights)'),
  'a link to another host that looks like a path': changed('Two flights', '[Two flights](//flights.example/)'),
  'an image': changed('Two flights', '![A drone](https://pictures.example/drone.png)\n\nTwo flights'),
  'an image with its address further down': changed(
    '[@agency].',
    '[@agency]. ![A drone][pic]\n\n[pic]: https://pictures.example/drone.png',
  ),
  'no body': claimFile(CLAIM.slice(0, CLAIM.indexOf('Two flights'))),
  'sources named without brackets, next to addresses and other Markdown': wrote(
    'At www.report.example @agency, p. 3 and *so @paper*, `@agency`, https://x.example/@agency, @agency-2.',
  ),
  'footnotes in a list and a table, one without a note': wrote(
    '- A[^a] and \\[^b] and `[^c]`\n\n| d[^d] |\n|---|\n| e |\n\n[^a]: A note.',
  ),
  'HTML for which there is Markdown': wrote(
    'One<br>two <A href="https://x.example/">three</A> <!-- a comment --> <u>four</u>',
  ),
  'a body with only link definitions': changed('Two flights are known [@agency].', '[a]: https://a.example/'),
  'a body with only a footnote': changed('Two flights are known [@agency].', '[^1]: A note.'),
  'a body with only a thematic break': changed('Two flights are known [@agency].', '***'),
  'a body with only an underlined heading': changed(
    'Two flights are known [@agency].',
    'What was found\n--------------',
  ),
  'a body with only invisible spaces': changed('Two flights are known [@agency].', '\u200b\n\n&nbsp;&#8203;'),
  'a body with only empty list items': changed('Two flights are known [@agency].', '-\n-\n\n1.'),
  'a body with only raw HTML is reported once': changed('Two flights are known [@agency].', '<p>Two flights.</p>'),
  'a picture with an invisible alternative text': { ...wrote('![\u200b](flights.png)'), 'claims/flights.png': PIXEL },
  'a body of numbers in a list is not empty': changed('Two flights are known [@agency].', '1. 2 [@agency]'),
  'a body with only a picture is not empty, and cites nothing': {
    ...changed('Two flights are known [@agency].', '![A map [@agency]](flights.png)'),
    'claims/flights.png': PIXEL,
  },
  'headings that start with level 1 and skip levels': wrote(
    '# One\n\nText.\n\n## Two\n\nText.\n\n##### Five\n\nText.\n\n## Two again\n\nText.',
  ),
  'underlined headings': wrote('One\n===\n\nText.\n\nTwo\n---\n\nText.'),
};
