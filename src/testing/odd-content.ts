import { HOME_PARTS } from '../model/home.ts';
import { OPTIONAL_LISTS } from '../model/lists.ts';
import { SHAPE_NAMES } from '../model/shapes.ts';
import { LONGEST_LABEL } from '../model/site-link.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Files, PIXEL } from './content.ts';
import { claim, sources } from './odd-claim.ts';
import { file, lines } from './odd-file.ts';
import {
  ADDRESSES,
  DRAWINGS,
  LANGUAGES,
  NAMES,
  PICTURES,
  SHORT_TEXTS,
  SITE_LINKS,
  SLUGS,
  STATICS,
  STYLES,
  TEXTS,
} from './odd-values.ts';

/**
 * A content folder that depends only on a seed, with something odd in every field. Most of it is valid; `check` decides what
 * is not. A new field must be added here or in `odd-claim.ts`.
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
    ...(chance.below(2) === 0 ? [['theme/style.css', chance.of(STYLES)] as const] : []),
    ['theme/paper.png', PIXEL],
    ...STATICS.map((path) => [`static/${path}`, PIXEL] as const),
    ...['theme/logo.svg', 'theme/été (1).SVG'].map((path) => [path, chance.of(DRAWINGS)] as const),
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
    formerly: n % 2 === 0 ? [{ label: LABELS[n % LABELS.length], until: '2026-11-01' }] : undefined,
  }));
}

function site(chance: Chance, verdicts: unknown) {
  const { of, maybe, below } = chance;
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
    navigation: maybe(() => siteLinks(chance)),
    home: maybe(() => ({
      introduction: maybe(() => of(SHORT_TEXTS)),
      parts: maybe(() => [...HOME_PARTS].reverse().slice(below(4))),
    })),
    footer: maybe(() => footer(chance)),
    lists: maybe(() => Object.fromEntries(OPTIONAL_LISTS.map((name) => [name, below(2) === 0]))),
    history: maybe(() => ({ since: maybe(() => '2026-01-01'), authors: below(2) === 0 })),
    logo: maybe(() => ({ light: of(LOGOS), dark: maybe(() => of(LOGOS)), alt: maybe(() => of(NAMES)) })),
    icon: maybe(() => 'theme/été (1).SVG'),
    theme: maybe(() => theme(chance)),
    aiCrawlers: maybe(() => below(2) === 0),
    sharePictures: maybe(() => below(2) === 0),
    attestation: maybe(() => 'desk-1/the.checks_'),
  };
}

function siteLinks({ some, of }: Chance) {
  return some(() => ({ link: of(SITE_LINKS), label: of(LABELS) }));
}

function footer(chance: Chance) {
  const { of, maybe } = chance;
  return {
    text: maybe(() => of(SHORT_TEXTS)),
    links: maybe(() => [...siteLinks(chance), { link: '/corrections/' }]),
    social: maybe(() => siteLinks(chance)),
    donation: maybe(() => ({ link: of(SITE_LINKS), label: of(LABELS) })),
  };
}
const LOGOS = ['theme/logo.svg', 'theme/été (1).SVG', 'theme/paper.png', 'pictures/__proto__.PNG'];

const LABELS = NAMES.filter((name) => name.length <= LONGEST_LABEL);

const PAIRS = [
  { light: '#7a1f3d', dark: '#ffb3c7' },
  { light: '#333', dark: '#DDDDDD' },
];

function theme({ of, maybe }: Chance) {
  const tones = { positive: of(PAIRS), mixed: of(PAIRS), negative: of(PAIRS), neutral: of(PAIRS) };
  return {
    accent: maybe(() => of(PAIRS)),
    tones: maybe(() => tones),
    typefaces: of(['source', 'system']),
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
        titleFrom: maybe(() => 'address'),
        titleLang: maybe(() => of(LANGUAGES)),
        publisher: of(NAMES),
        author: of(NAMES),
        published: maybe(() => of(['2020', '2020-02', '2020-02-29'])),
        url: of(ADDRESSES),
        archived: maybe(() => (below(3) === 0 ? [of(ADDRESSES), of(ADDRESSES)] : of(ADDRESSES))),
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
