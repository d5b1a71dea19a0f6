import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Icon } from '../model/identity.ts';
import { newestDay } from '../model/last-change.ts';
import type { Site } from '../model/site.ts';
import { DESK } from '../testing/claims.ts';
import { embedPolicy, hostPolicy, pagePolicy, redirectPolicy } from './content-policy.ts';
import { hostHeaders, hostRedirects } from './host-files.ts';
import { iconPicture, openGraphLocale, shareTags, signposts } from './meta-tags.ts';
import { paperColours } from './paper-colours.ts';
import { robotsTxt } from './robots.ts';
import { sitemapIndexXml, sitemapsOf, sitemapXml } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';

const UNDER_PATH: Site = { ...DESK, url: 'https://desk.example/facts/', lang: 'ar' };
const ICON: Icon = { svg: 'theme/icon.svg', png: { 180: 'theme/icon-180.png', 512: 'theme/icon-512.png' } };

test('previews of an article have its title, dates, topics and language', () => {
  const head = { title: 'Is <it> "so"?', description: 'No.', path: 'claims/a/', lang: 'pt-BR' };
  const article = { published: '2031-01-01', modified: '2031-01-02', topics: ['Trade', 'Fish'] };
  const tags = shareTags({ ...head, article, picture: iconPicture(UNDER_PATH, ICON) }, UNDER_PATH);
  const shown = tags.map((tag) => `${'property' in tag ? tag.property : tag.name}: ${tag.content}`);
  assert.deepEqual(shown, [
    'og:title: Is <it> "so"?',
    'og:description: No.',
    'og:type: article',
    'og:url: https://desk.example/facts/claims/a/',
    'og:site_name: Desk',
    'og:locale: pt_BR',
    'article:published_time: 2031-01-01',
    'article:modified_time: 2031-01-02',
    'article:tag: Trade',
    'article:tag: Fish',
    'og:image: https://desk.example/facts/theme/icon-512.png',
    'og:image:type: image/png',
    'og:image:width: 512',
    'og:image:height: 512',
    'og:image:alt: Desk',
    'twitter:card: summary',
  ]);
});

test('a page that is no article, of a desk without an icon, has neither dates nor a picture', () => {
  const tags = shareTags({ title: 'All', path: '', lang: 'en' }, DESK).map((tag) => tag.content);
  assert.deepEqual(tags, ['All', 'website', 'https://desk.example/', 'Desk', 'en_US', 'summary']);
  assert.equal(iconPicture(DESK, undefined), undefined);
});

test('languages without a region get one, and scripts are left out', () => {
  assert.deepEqual(['fr', 'ar', 'es-MX', 'zh-Hant-TW'].map(openGraphLocale), ['fr_FR', 'ar_EG', 'es_MX', 'zh_TW']);
});

test('a language of no country has no locale', () => {
  for (const lang of ['es-419', 'eo', 'und', 'qaa']) {
    assert.equal(openGraphLocale(lang), undefined, lang);
    const tags = shareTags({ title: 'All', path: '', lang }, DESK);
    assert.ok(!tags.some((tag) => 'property' in tag && tag.property === 'og:locale'), lang);
  }
});

test('signposts have the lasting address, and the licence only if it is an address', () => {
  assert.deepEqual(
    signposts({ ...DESK, licence: 'CC BY' }, 'claims/a/', [
      { address: 'https://desk.example/claims/a.json', type: 'application/json' },
    ]),
    [
      { rel: 'cite-as', href: 'https://desk.example/claims/a/' },
      { rel: 'describedby', href: 'https://desk.example/claims/a.json', type: 'application/json' },
      { rel: 'author', href: 'https://desk.example/' },
    ],
  );
  const licence = 'https://licence.example/by/';
  assert.deepEqual(signposts({ ...DESK, licence }, '')[1], { rel: 'license', href: licence });
});

test('our paper colours are those of the stylesheet, and a desk can change them for one scheme or both', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  assert.deepEqual(paperColours(tokens), paperColours());
  const cases: [css: string, light: string, dark: string][] = [
    [':root{color:red;--paper:#abc}', '#abc', '#abc'],
    [':root { --paper: #AABBCC; } @media (prefers-color-scheme: dark) { :root { --paper: #012; } }', '#AABBCC', '#012'],
    [
      '/* :root { --paper: #abc } */ .a { --paper: #abc } @media print { :root { --paper: #abc } }',
      '#fcfbf8',
      '#161614',
    ],
    [':root { --paper: rgb(0 0 0) }', '#fcfbf8', '#161614'],
  ];
  for (const [css, light, dark] of cases) assert.deepEqual(paperColours(css), { light, dark }, css);
});

test('the manifest names the icons of the desk below the base path', () => {
  const manifest = JSON.parse(webManifest(UNDER_PATH, ICON, paperColours()));
  assert.equal(manifest.start_url, '/facts/');
  assert.equal(manifest.dir, 'rtl');
  assert.deepEqual(
    manifest.icons.map((icon: { src: string; sizes: string }) => `${icon.src} ${icon.sizes}`),
    ['/facts/theme/icon.svg any', '/facts/theme/icon-180.png 180x180', '/facts/theme/icon-512.png 512x512'],
  );
  assert.equal(JSON.parse(webManifest(DESK, undefined, paperColours())).icons[0].src, '/favicon.svg');
});

test('robots.txt lets everyone in, and keeps crawlers of AI companies out if the desk says so', () => {
  const open = 'User-agent: *\nDisallow:\n\nSitemap: https://desk.example/facts/sitemap-index.xml\n';
  assert.equal(robotsTxt(UNDER_PATH), open);
  assert.equal(robotsTxt({ ...UNDER_PATH, aiCrawlers: true }), open);
  const refusing = robotsTxt({ ...UNDER_PATH, aiCrawlers: false });
  assert.match(
    refusing,
    /^User-agent: AI2Bot\n[\s\S]*User-agent: GPTBot\n[\s\S]*\nDisallow: \/facts\/\n\nUser-agent: \*\n/,
  );
  assert.ok(refusing.endsWith(open));
  assert.doesNotMatch(refusing, /: (?:Googlebot|Bingbot|Applebot|facebookexternalhit)\n/i);
});

test('sitemaps are split by group and by size, and the index has the newest day of each', () => {
  const pages = ['2031-01-01', undefined, '2031-02-01', '2030-01-01'].map((modified, n) => ({
    path: `${n}/`,
    modified,
  }));
  const sitemaps = sitemapsOf(pages, ({ path }) => (path === '3/' ? 'old' : 'new'), 2);
  assert.deepEqual(
    sitemaps.map((one) => [one.path, one.pages.map(({ path }) => path)]),
    [
      ['sitemap-new.xml', ['0/', '1/']],
      ['sitemap-new-2.xml', ['2/']],
      ['sitemap-old.xml', ['3/']],
    ],
  );
  assert.match(
    sitemapIndexXml(sitemaps, UNDER_PATH),
    /<sitemap><loc>https:\/\/desk\.example\/facts\/sitemap-new\.xml<\/loc><lastmod>2031-01-01<\/lastmod><\/sitemap>/,
  );
  assert.equal(newestDay([undefined]), undefined);
});

test('addresses in a sitemap are encoded and escaped, and a page without a known day has none', () => {
  const xml = sitemapXml({ pages: [{ path: "claims/a&b'برج<x>/", modified: undefined }] }, DESK);
  assert.match(
    xml,
    /<url><loc>https:\/\/desk\.example\/claims\/a&amp;b&apos;%D8%A8%D8%B1%D8%AC%3Cx%3E\/<\/loc><\/url>/,
  );
});

test('a host allows what any page allows', () => {
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
  const host = directives(hostPolicy());
  for (const policy of [pagePolicy(false), pagePolicy(true), redirectPolicy()])
    for (const [name, sources] of directives(policy))
      for (const source of sources)
        if (source !== "'none'") assert.ok(host.get(name)?.includes(source), `${name} ${source}`);
  assert.ok(hostHeaders(UNDER_PATH).startsWith(`/facts/*\n  Content-Security-Policy: ${hostPolicy()}\n`));
  assert.match(
    hostHeaders(UNDER_PATH),
    /^\/facts\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
  );
});

test('redirects of a host are encoded, below the base path, and not more than every host reads', () => {
  const moved = Array.from({ length: 1_001 }, (_, n) => ({ from: `claims/برج-${n}/`, to: 'claims/a/' }));
  const lines = hostRedirects(UNDER_PATH, moved).trimEnd().split('\n');
  assert.equal(lines[0], '/facts/claims/%D8%A8%D8%B1%D8%AC-0/ /facts/claims/a/ 301');
  assert.equal(lines.length, 1_000);
  assert.equal(hostRedirects(DESK, []), '');
  const long = hostRedirects(
    DESK,
    moved.map(({ from, to }) => ({ from: `claims/${'x'.repeat(200)}${from}`, to })),
  );
  assert.ok(long.length > 60_000 && long.length <= 65_536 && long.endsWith(' 301\n'));
});

test('other sites may show pages in frames and read answers of oEmbed', () => {
  const headers = hostHeaders(UNDER_PATH);
  assert.doesNotMatch(headers, /frame-ancestors|X-Frame-Options/i);
  assert.match(headers, /^\/facts\/claims\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
  assert.doesNotMatch(embedPolicy(), /frame-ancestors/);
});
