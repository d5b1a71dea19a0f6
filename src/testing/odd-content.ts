import { SHAPE_NAMES } from '../model/shapes.ts';
import { type Files, PIXEL } from './content.ts';
import { randomNumbers } from './random.ts';

/** Names that are members of every object, unseen, long, or in letters of which few programs think. */
const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'null',
  'undefined',
  'NaN',
  '0',
  '-',
  '+',
  'C#',
  'C++',
  '???',
  '…',
  '👩‍👩‍👧 family',
  '🏳️‍🌈',
  'مستخدمو التواصل',
  'בְּרֵאשִׁית',
  'e\u0301te\u0301',
  'été',
  'Été',
  '\ufeffName',
  'soft\u00adhyphen',
  'zero\u200bwidth',
  'ﬁ ﬂ Ⅷ ½',
  'ß ẞ İ ı',
  '日本語の新聞社',
  'ﾊﾝｶｸ',
  'ไทยรัฐ',
  'ქართული',
  'Straße & Söhne <b>',
  '"quoted" \'name\'',
  'a/b\\c:d*e?f|g',
  '%2F%00%',
  'index.html',
  '.',
  '..',
  'con',
  '$& $1 $` $$',
  '{{ name }}',
  'x'.repeat(200),
  'ü'.repeat(200),
  '語'.repeat(200),
  '👍'.repeat(100),
  `${'long '.repeat(40)}name`,
  'Surveillance',
  'surveilance',
  'Survеillance',
] as const;

const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'ar',
  'pt-BR',
  'zh-Hant-TW',
  'zh',
  'sr-Latn-RS',
  'de-x-leicht',
  'sl-rozaj-biske',
  'ca-valencia',
  'de-1996',
  'en-US',
  'es-419',
  'he',
  'ja',
  'th',
  'iw',
  'mo',
  'cmn',
  'tlh',
  'art-x-klingon',
  'und',
  'mul',
  'zxx',
  'no',
  'nb',
  'sr-Cyrl',
  'ff-Adlm',
  'qaa',
  'en-GB-oxendict',
];

const ADDRESSES = [
  'https://a.example/',
  'http://[::1]:8080/x',
  'https://xn--mnchen-3ya.example/ü?q=1#x',
  'https://münchen.example/%',
  'https://a.example/%E0%A4%A',
  'https://a.example/?a=b&a=c&=&&#',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1',
  'https://t.me/s/constructor/12',
  'https://a.example:99/..%2f..',
  `https://a.example/${'x'.repeat(3000)}`,
  'https://web.archive.org/web/2020/https://a.example/',
  'https://constructor.__proto__/toString',
  'https://1.1/a',
  'HTTPS://A.EXAMPLE',
];

const SLUGS = [
  'constructor',
  'valueof',
  'hasownproperty',
  '_'.padEnd(3, 'a').slice(1),
  'été',
  'ªª',
  '語',
  'ßß',
  'a--b',
  'a__b',
  '1st',
  'null',
  'x'.repeat(200),
  '٣',
  'ⅷ',
];

const TEXTS = [
  'A text.',
  'Two flights are known [@one].',
  '| a | b |\n|---|:-:|\n| `c` | **d** |',
  'A note.[^constructor]\n\n[^constructor]: Of *that*.',
  '> one\n> - two\n>   - three',
  '## constructor\n\n### __proto__\n\n## constructor\n\n## 👍\n\n## 語',
  '```constructor\ncode\n```\n\n```__proto__\ncode\n```',
  '[a](https://a.example/%) <https://münchen.example/ü> www.a.example',
  'Line\\\nbreak  \nand &nbsp; &#x1F44D; \\& more',
  '- [ ] open\n- [x] done',
  `${'word '.repeat(400)}end`,
  'x'.repeat(5000),
  '語'.repeat(2000),
  '[constructor] and [text][constructor]\n\n[constructor]: https://a.example/ "t"',
];

/** Paths of pictures that every folder has. */
const PICTURES = [
  'pictures/constructor.png',
  'pictures/__proto__.PNG',
  'pictures/été.png',
  'pictures/with space.png',
  'pictures/100%.png',
  'pictures/%2F.png',
  'pictures/1#2.png',
  "pictures/it's (1) & more.png",
  'pictures/語/語.png',
  'claims/👍.png',
  `pictures/${'x'.repeat(150)}.png`,
];

/** The same as front matter may name them, and one that is not there. */
const PICTURE_NAMES = [...PICTURES, ...PICTURES, 'pictures/e\u0301te\u0301.png', 'pictures/none.png'];

/** Chooses at random, by a seed. */
interface Chance {
  of<Item>(items: readonly Item[]): Item;
  some<Item>(make: () => Item, most?: number): Item[];
  maybe<Value>(value: () => Value): Value | undefined;
  below(limit: number): number;
}

function chanceOf(seed: number): Chance {
  const below = randomNumbers(seed);
  return {
    below,
    of: (items) => items[below(items.length)] as (typeof items)[number],
    some: (make, most = 4) => Array.from({ length: below(most + 1) }, make),
    maybe: (value) => (below(3) === 0 ? value() : undefined),
  };
}

/**
 * A content folder of a seed, with something odd in every field that there is. Much of it is sound and some is not: `check`
 * says which.
 */
export function oddFolder(seed: number, claims = 12): Files {
  const chance = chanceOf(seed);
  const verdicts = scale(chance);
  const names = Array.from({ length: claims }, (_, n) => (n < 3 ? chance.of(SLUGS) : `odd-${seed}-${n}`));
  const dossiers = [chance.of(SLUGS), `dossier-${seed}`];
  const files = names.map((name) => [
    `claims/${name}.md`,
    claim(chance, { name, names, dossiers, verdicts: verdicts.map(({ id }) => id) }),
  ]);
  return Object.fromEntries([
    ['site.yaml', lines(site(chance, verdicts))],
    ...PICTURES.map((path) => [path, PIXEL] as const),
    ...files,
    ...dossiers.map((name) => [`dossiers/${name}.md`, dossier(chance)]),
    ...['methodology', 'corrections-policy', chance.of(SLUGS)].map((name) => [`pages/${name}.md`, page(chance)]),
  ]);
}

function scale({ of, below, maybe }: Chance) {
  const ids = ['constructor', 'tostring', 'true', 'null', 'x'.repeat(60), 'half', 'valueof', '語'];
  return ids.map((id, n) => ({
    id,
    label: below(2) === 0 ? `${of(NAMES)} ${n}` : { en: `${of(NAMES)} ${n}`, [of(LANGUAGES)]: `${of(NAMES)} ${n}` },
    definition: of(NAMES),
    tone: of(['positive', 'mixed', 'negative', 'neutral']),
    rating: maybe(() => 1 + below(5)),
    mark: maybe(() => of(SHAPE_NAMES)),
  }));
}

function site({ of, maybe, below }: Chance, verdicts: unknown) {
  return {
    title: of(NAMES),
    url: of(['https://desk.example/', 'https://desk.example/été/', 'https://desk.example/constructor/']),
    description: of(NAMES),
    lang: of(LANGUAGES),
    languages: below(4) === 0 ? LANGUAGES : undefined,
    publisher: {
      name: of(NAMES),
      url: maybe(() => of(ADDRESSES)),
      logo: maybe(() => of(ADDRESSES)),
      email: maybe(() => of(['desk@example.org', "o'desk+1@sub.example.org"])),
    },
    licence: maybe(() => of([...NAMES, ...ADDRESSES])),
    repository: maybe(() => of([...ADDRESSES, 'https://github.com/a/b/tree/main/content'])),
    verdicts,
  };
}

interface Around {
  name: string;
  names: readonly string[];
  dossiers: readonly string[];
  verdicts: readonly string[];
}

function claim(chance: Chance, { name, names, dossiers, verdicts }: Around): string {
  const { of, some, maybe, below } = chance;
  const isForeign = below(3) === 0;
  const isOne = below(2) === 0;
  return file(
    {
      title: below(20) === 0 ? `${name} ${'title '.repeat(300)}` : `${of(NAMES)} ${name}`,
      claim: `${of(NAMES)} said ${name}`,
      claimLang: isForeign ? of(LANGUAGES) : undefined,
      claimTranslation: isForeign ? `${of(NAMES)} ${name}` : undefined,
      claimant: isOne ? maybe(() => claimant(chance)) : undefined,
      claimants: isOne ? undefined : some(() => claimant(chance)),
      claimDate: maybe(() => of(['2020', '2020-02', '2020-02-29', '1000-01-01'])),
      appearances: some(() => appearance(chance)),
      media: below(3) === 0 ? some(() => medium(chance)) : undefined,
      verdict: of(verdicts),
      summary: of(NAMES),
      published: '2026-01-01',
      updated: '2026-02-01',
      authors: some(() => of(NAMES)),
      reviewers: some(() => of(NAMES)),
      tip: maybe(() => of(NAMES)),
      topics: some(() => of(NAMES)),
      dossier: maybe(() => of(dossiers)),
      order: maybe(() => 1 + below(9)),
      lang: maybe(() => of(LANGUAGES)),
      sources: sources(chance),
      corrections: some(() => correction(chance, verdicts), 2),
      aliases: below(4) === 0 ? [`old-${name}`.slice(0, 60)] : undefined,
      related: [maybe(() => of(names))].filter((other) => other !== undefined && other !== name),
      draft: below(12) === 0 ? true : undefined,
      publishAt: below(12) === 0 ? '2999-01-01' : undefined,
    },
    of(TEXTS),
  );
}

/** One name is one claimant: what else is said of it follows from it. */
function claimant({ below }: Chance) {
  const index = below(NAMES.length);
  return {
    name: NAMES[index],
    type: ['person', 'organization', 'group', undefined][index % 4],
    url: index % 3 === 0 ? ADDRESSES[index % ADDRESSES.length] : undefined,
    id: index % 5 === 0 ? `${SLUGS[index % SLUGS.length]}-${index}`.slice(-60) : undefined,
  };
}

function medium({ of, maybe }: Chance) {
  return {
    file: of(PICTURE_NAMES),
    alt: of(NAMES),
    caption: maybe(() => of(NAMES)),
    credit: maybe(() => of(NAMES)),
    role: maybe(() => of(['original', 'altered'])),
  };
}

function screenshot({ of, below }: Chance) {
  return below(9) === 0 ? { file: of(PICTURE_NAMES), alt: of(NAMES) } : undefined;
}

function correction({ of }: Chance, verdicts: readonly string[]) {
  const kind = of(['update', 'correction', 'withdrawal', 'verdict']);
  return { date: '2026-02-01', kind, note: of(NAMES), from: kind === 'verdict' ? of(verdicts) : undefined };
}

function appearance(chance: Chance) {
  const { of, maybe, below } = chance;
  const count = () => of([0, 1, 999_999_999_999_999, 12_000]);
  return {
    url: of(ADDRESSES),
    title: maybe(() => of(NAMES)),
    archived: maybe(() => of(ADDRESSES)),
    screenshot: screenshot(chance),
    startAt: maybe(() => of(['0:00', '1:23', '99:59:58', '999:00'])),
    endAt: below(9) === 0 ? '99:59:59' : undefined,
    shares: maybe(count),
    views: maybe(count),
    likes: maybe(count),
    comments: maybe(count),
    accounts: maybe(count),
    counted: maybe(() => '2026-01-01'),
  };
}

function sources(chance: Chance) {
  const ids = ['one', 'constructor', '__proto__', 'toString', '_', 'a.b:c-d', '0', 'x'.repeat(200)];
  return ids.slice(0, 1 + chance.below(ids.length)).map((id) => source(chance, id));
}

function source(chance: Chance, id: string) {
  const { of, maybe, below } = chance;
  const isForeign = below(3) === 0;
  return {
    id,
    title: of(NAMES),
    publisher: maybe(() => of(NAMES)),
    url: maybe(() => of(ADDRESSES)),
    published: maybe(() => of(['2020', '2020-02', '2020-02-29'])),
    accessed: maybe(() => '2025-12-31'),
    archived: maybe(() => of(ADDRESSES)),
    screenshot: screenshot(chance),
    kind: maybe(() => of(['primary', 'official', 'law', 'data', 'research', 'news', 'other'])),
    stance: of(['supports', 'contradicts', 'context']),
    quote: isForeign ? of(NAMES) : undefined,
    quoteLang: isForeign ? of(LANGUAGES) : undefined,
    quoteTranslation: isForeign ? of(NAMES) : undefined,
  };
}

function dossier(chance: Chance): string {
  const { of, some, maybe, below } = chance;
  return file(
    {
      title: of(NAMES),
      summary: maybe(() => of(NAMES)),
      document: maybe(() => ({
        title: of(NAMES),
        publisher: of(NAMES),
        author: of(NAMES),
        published: maybe(() => of(['2020', '2020-02', '2020-02-29'])),
        url: of(ADDRESSES),
        archived: maybe(() => of(ADDRESSES)),
      })),
      published: maybe(() => '2026-01-01'),
      updated: maybe(() => '2026-02-01'),
      authors: some(() => of(NAMES)),
      lang: maybe(() => of(LANGUAGES)),
      timeline: some(() => ({
        date: of(['2020', '2020-05', '2020-05-06', '0001']),
        event: of(['constructor', '**b** [@one]', '語']),
      })),
      sources: sources(chance),
      draft: below(12) === 0 ? true : undefined,
    },
    of(TEXTS),
  );
}

function page({ of, maybe, below }: Chance): string {
  const text = of(TEXTS.filter((one) => !one.includes('[@')));
  return file(
    {
      title: of(NAMES),
      description: maybe(() => of(NAMES)),
      order: maybe(() => 1 + below(9)),
      updated: maybe(() => '2026-02-01'),
      lang: maybe(() => of(LANGUAGES)),
      draft: below(12) === 0 ? true : undefined,
    },
    text,
  );
}

function file(data: object, text: string): string {
  return `---\n${lines(data)}---\n\n${text}\n`;
}

/** Front matter: JSON's values are YAML's too. What cannot be seen is escaped, as YAML wants it. */
function lines(data: object): string {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll('\ufeff', '\\ufeff')}\n`).join('');
}
