import { changedSite, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

const site = (yaml: string) => changedSite('  name: The desk\n', `  name: The desk\n${yaml}\n`);

export const NAVIGATION: Cases = {
  'lists that cannot be switched off, or not like this': site('lists: { claims: false, topic: false, verdicts: no }'),
  'a history from no day, with names or not': site('history: { since: 2026-02-30, authors: yes, author: true }'),
  'a repository that is not one of GitHub': site('attestation: https://github.com/night-desk/checks'),
  'links that are not addresses': site(
    `navigation:
  - link: methodology
  - link: pages/methodology.md
  - link: www.example.org/a
  - link: desk@example.org
  - link: javascript:alert(1)
    label: Run
  - link: //evil.example/
    label: Elsewhere
  - link: /\\\\evil.example
    label: Elsewhere
  - link: mailto:a@b.example?bcc=c@d.example
    label: Write
  - link: https://www.example.org@evil.example/
    label: Example
  - link: data:text/html,<b>
    label: Data`,
  ),

  'links without what they need': site(
    `navigation:
  - link: https://example.org/
  - link: /report.pdf
  - link: /
  - link: /methodology/#main
  - label: Nowhere
  - /methodology/
footer:
  donation: https://example.org/
  social: { link: https://example.org/, label: Us }
  logo: a.png`,
  ),

  'a label that is too long': site(`navigation: [{ link: /methodology/, label: ${'How we work '.repeat(7)} }]`),
  'too many links': site(`navigation:\n${'  - link: /methodology/\n'.repeat(21)}`),
  'links to pages that do not exist or are not published': {
    ...site(
      `navigation:
  - link: /methodolgy/
  - link: /claims/flihgts/
  - link: /topics/nothing-like-it/
    label: Nothing
  - link: https://desk.example/abuot/
    label: About
  - link: /about/
footer:
  links:
    - link: /%ZZ/
      label: Odd
    - link: /methodology/#histroy
      label: History
    - link: /claims
  social:
    - link: /metodology/
  donation: { link: /give/ }
  text: We are [here](/hear/).
home:
  introduction: |
    [Our method](pages/methodolgy.md), [our rules](/corrections-policy/).`,
    ),
    'pages/about.md': '---\ntitle: About\ndraft: true\n---\n\nWe are a desk.\n',
  },

  'texts with what they must not contain': site(
    `home:
  introduction: |
    <script>alert(1)</script>

    [Run](javascript:alert(1)) and [@source]
footer:
  text: "# Who we are"`,
  ),

  'an image in the introduction': site('home:\n  introduction: "![A town](claims/town.png)"'),
  'a text that is too long': site(`footer:\n  text: ${'word '.repeat(201)}`),
  'parts that the home page does not have': site('home: { parts: [serch, newest, newest, latest] }'),
  'a part that is named twice': site('home: { parts: [newest, search, newest] }'),
  'empty keys': site('navigation:\nhome:\nfooter: { text: , links: [] }\nlists: {}'),
  'a list of lists': site('lists: [topics]'),
  'links to lists that are switched off': {
    ...site('lists: { topics: false, verdicts: false, dossiers: false, sources: true }'),
    ...wrote(
      '[a](/topics/) [b](/verdicts/false/) [c](/dossiers/) [d](/dossiers/none/) [e](/sources/) [f](/claimants/)',
    ),
  },
};
