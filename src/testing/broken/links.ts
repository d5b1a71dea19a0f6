import { added, CLAIM, PIXEL, SITE, second, wrote } from '../../pipeline/rules/valid-folder.ts';
import type { Cases } from './cases.ts';

export const LINKS: Cases = {
  'links to pages of the site that exist': {
    ...wrote(
      '[a](/) [b](/claims/) [c](/claims/flights/index.html) [d](/claims/flights/#sources) [e](/methodology/) [f](/search/?q=x) [g](/topics/) [h](/favicon.svg) [i](#main) [j](../pages/methodology.md) [k](/claims/old/)',
    ),
    ...second('The army saw a balloon.', 'aliases: [old]'),
  },
  'links to pages of the site that do not exist': wrote(
    '[a](/claims/none/) [b](/dossiers/none/) [c](/none/) [d](/methodology/none/) [e](none.md) [f](../pages/none.md#x) [g](/claims/%ZZ/)',
  ),
  'links to files outside the content folder': wrote('[a](../../secret.md) [b](..%2f..%2fsecret.md)'),
  'a broken link in a definition': wrote('Two [flights][1].\n\n[1]: /claims/none/'),
  'links to a draft and to a scheduled file': {
    ...wrote('[a](/claims/second/) [b](third.md)'),
    ...second('The army saw a balloon.', 'draft: true'),
    'claims/third.md': CLAIM.replace('There were flights.', 'A ship was sold.\npublishAt: 2226-01-01').replace(
      '2026-11-24',
      '2226-01-01',
    ),
  },
  'a draft may link to a draft': {
    'claims/flights.md': `${CLAIM.replace('verdict', 'draft: true\nverdict')}\n[a](second.md)\n`,
    ...second('The army saw a balloon.', 'draft: true'),
  },
  'a broken link in a timeline': {
    ...added('dossier: one'),
    'dossiers/one.md':
      '---\ntitle: One\ntimeline:\n  - date: 2026\n    event: There were [flights](/claims/none/).\n---\n',
  },
  'links to subpages of claims, lists and pages of lists that do not exist': wrote(
    '[a](/claims/flights/nothing/more/)\n[b](/topics/nothing/)\n[c](/verdicts/nothing/)\n[d](/claims/999/)\n[e](/search/x/y)\n[f](/assets/nothing.css)\n[g](/claims//flights/)\n[h](/claimants/nobody/)\n[i](/topics/drones/2/)\n[j](/sources/nobody/)',
  ),
  'links to lists and pages of lists that exist': {
    'claims/flights.md': CLAIM.replace('kind: official', 'kind: official\n    publisher: The agency')
      .replace('published: 2026-11-24', 'published: 2026-11-24\ntopics: [Drones]\nclaimant:\n  name: The army')
      .concat(
        '\n[a](/claims/flights) [b](/404.html) [c](/topics/drones/) [d](/verdicts/false/) [e](/claimants/the-army/) [f](/sources/the-agency/) [g](/verdicts/) [h](https://desk.example/claims/flights/) [i](/media/claims/a.png) ![A town](a.png) [j](https://desk.example/media/claims/a.png) [k](https://desk.example/report.pdf) [l](/report.pdf#page=2) [m](https://desk.example/about) [n](/.well-known/foo)\n',
      ),
    'claims/a.png': PIXEL,
    'pages/about.md': '---\ntitle: About\n---\n\nWe are a desk.\n',
    'static/report.pdf': '',
    'static/.well-known/foo': '',
  },
  'addresses that are not on the site, or not published': {
    ...wrote(
      '[a](/feed.rss)\n[b](/claims/flights.yaml)\n[c](/claims/flights/history/)\n[d](/data/claims.yaml)\n[e](/sitemap.xml)\n[f](/media/a.png)\n[g](/topics/balloons/)\n[h](/claims/old-balloon/)\n[i](/claims/2/)\n[j](/favicon.svg/)\n[k](/search/index.json)',
    ),
    ...second('The army saw a balloon.', 'topics: [Balloons]', 'aliases: [old-balloon]', 'draft: true'),
    'pages/of-drafts.md': '---\ntitle: Drafts\ndraft: true\n---\n\n[a](/topics/balloons/) [b](/claims/old-balloon/)\n',
  },
  'a fragment that does not exist on the page of an old address': {
    ...wrote('[a](/claims/old/#sources) [b](/claims/old#nothing)'),
    ...second('The army saw a balloon.', 'aliases: [old]'),
  },
  'broken links with full addresses of the site': wrote(
    '[a](https://desk.example/claims/none/), [b](http://DESK.example/none/), [c](https://desk.example)',
  ),
  'fragments that do not exist on a page': {
    ...wrote(
      '## What was said\n\n[a](#what-was-said) [b](#no-such-heading) [c](second.md#sources) [d](second.md#no-such-heading) [e](/claims/second/#source-1) [f](/claims/second/#nothing)',
    ),
    ...second('The army saw a balloon.'),
  },
  'a full address of a site with a base path': {
    'site.yaml': SITE.replace('https://desk.example/', 'https://desk.example/facts/'),
    ...wrote(
      '[a](https://desk.example/facts/claims/none/), [b](https://desk.example/claims/none/), [c](/claims/flights/)',
    ),
  },
};
