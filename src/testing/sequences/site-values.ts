import type { Site } from '../../model/site.ts';

/** Square, and made of what a logo may contain. */
export const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M4 4h32v32z" fill="#0b5d66"/></svg>';

/** Stylesheets of the desk. */
export const STYLES = [
  'main { background: url("paper.png"); }',
  ':root { --accent: light-dark(#7a1f3d, #ffb3c7); }',
  'h1 { letter-spacing: 0.01em; }',
];

const SCALE = [
  { id: 'holds', label: 'Holds', definition: 'It is as they say.', tone: 'positive', rating: 5 },
  { id: 'shaky', label: { en: 'Shaky', de: 'Wacklig' }, definition: 'Some of it is.', tone: 'mixed', rating: 3 },
  { id: 'wrong', label: 'Wrong', definition: 'It is not as they say.', tone: 'negative', rating: 1 },
  { id: 'open', label: 'Open', definition: 'Nobody knows.', tone: 'neutral' },
];
const withVerdict = (n: number, change: object) =>
  SCALE.map((verdict, index) => (index === n ? { ...verdict, ...change } : verdict));

/** Values of each key of `site.yaml`, none of which makes an error. The first is that of the start; undefined leaves it out. */
export const SITE_VALUES: Readonly<Record<keyof Site, readonly unknown[]>> = {
  title: ['The pier desk', 'Pier and tide', 'مرصد الرصيف'],
  url: ['https://pier.example/', 'https://pier.example/facts/'],
  description: ['What is said about the pier.', 'Fact-checks from the harbour.'],
  lang: ['en', 'de', 'ar'],
  languages: [undefined, ['en', 'de', 'ar'], ['en', 'de', 'ar', 'fr']],
  publisher: [
    { name: 'Pier desk' },
    { name: 'Quay Herald', url: 'https://herald.example/' },
    { name: 'Pier desk', email: 'desk@pier.example', logo: 'https://pier.example/logo.png' },
  ],
  licence: [undefined, 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  aiCrawlers: [undefined, true, false],
  sharePictures: [undefined, false, true],
  repository: [undefined, 'https://github.com/pier/desk', 'https://code.example/desk/tree/main/content'],
  attestation: [undefined, 'pier/desk'],
  verdicts: [
    SCALE,
    withVerdict(2, { label: 'False' }),
    withVerdict(0, { definition: 'We could confirm it.' }),
    withVerdict(1, { tone: 'neutral', rating: undefined }),
    withVerdict(3, { mark: 'eye' }),
    withVerdict(2, { label: 'False', formerly: [{ label: 'Wrong', until: '2026-01-01' }] }),
    [...SCALE].reverse(),
    [...SCALE, { id: 'satire', label: 'Satire', definition: 'It was a joke.', tone: 'neutral' }],
  ],
  navigation: [
    undefined,
    [{ link: '/claims/' }, { link: '/about/', label: 'Who we are' }],
    [{ link: '/dossiers/speech/' }, { link: 'https://herald.example/', label: 'Herald' }],
  ],
  home: [
    undefined,
    { introduction: 'We read **everything** about [the pier](/about/).' },
    { parts: ['newest', 'search', 'verdicts'] },
  ],
  footer: [
    undefined,
    { text: 'Paid by *nobody*.', links: [{ link: '/methodology/' }] },
    { social: [{ link: 'https://social.example/@pier', label: 'Social' }] },
  ],
  history: [undefined, { since: '2026-01-01' }, { since: '2026-01-01', authors: true }],
  lists: [
    undefined,
    { topics: false },
    { claimants: false, sources: false },
    { verdicts: false, dossiers: false },
    { standards: false },
  ],
  logo: [undefined, { light: 'theme/logo.svg' }, { light: 'theme/logo.svg', dark: 'theme/paper.png', alt: 'Pier' }],
  icon: [undefined, 'theme/logo.svg'],
  theme: [
    undefined,
    { accent: { light: '#7a1f3d', dark: '#ffb3c7' } },
    { typefaces: 'system' },
    { tones: { positive: { light: '#2b5a0c', dark: '#b3dd7f' } } },
  ],
};

export const START_SITE = Object.fromEntries(Object.entries(SITE_VALUES).map(([key, [first]]) => [key, first]));
