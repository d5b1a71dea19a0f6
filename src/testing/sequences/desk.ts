import { type Chance, chanceOf } from '../chance.ts';
import { file, lines } from '../odd-file.ts';
import { png } from './png.ts';
import { DRAWING, START_SITE, STYLES } from './site-values.ts';
import { paragraph, TOPICS, VERDICTS } from './words.ts';

/** A Markdown file: its front matter and its body. */
export interface Text {
  data: Record<string, unknown>;
  body: string;
}

/** Everything that a build depends on. Edits change it; `contentOf` gives the files. */
export interface Desk {
  /** The current day, YYYY-MM-DD. */
  today: string;
  /** `site.yaml`. */
  site: Record<string, unknown>;
  /** Markdown files by their paths in the content folder. */
  texts: Record<string, Text>;
  /** All other files of the content folder. */
  files: Record<string, string | Uint8Array>;
  /** Which edition of each file of the program is in use; absent stands for the original. */
  program: Record<string, number>;
  /** What was done in the git repository of the content folder, in this order. While it is empty, there is no repository. */
  git: GitStep[];
  /** What the next edit restores: a file with a mistake in it. */
  mistake?: { path: string; text: Text } | undefined;
}

/** Everything is committed, as a new commit or as a part of the last one. */
export interface GitStep {
  as: 'commit' | 'amendment';
  day: string;
}

const START_DAY = '2031-05-20';

/** A file of the content folder, as it is on the disk. */
export type Content = ReadonlyMap<string, Uint8Array>;

/** The files of a desk by their paths in the content folder. */
export function contentOf({ site, texts, files }: Desk): Content {
  const written: [string, string | Uint8Array][] = [
    ['site.yaml', lines(site)],
    ...Object.entries(texts).map(([path, { data, body }]): [string, string] => [path, file(data, body)]),
    ...Object.entries(files),
  ];
  return new Map(written.map(([path, content]) => [path, Buffer.from(content)]));
}

/** The paths of claims, in a fixed order. */
export function claimsOf({ texts }: Desk): string[] {
  return Object.keys(texts)
    .filter((path) => path.startsWith('claims/'))
    .sort();
}

export function dossiersOf({ texts }: Desk): string[] {
  return Object.keys(texts)
    .filter((path) => path.startsWith('dossiers/'))
    .sort();
}

/** The name of a Markdown file without folder and `.md`: its slug. */
export function slugOf(path: string): string {
  return path.replace(/^.*\/|\.md$/g, '');
}

/** The file with a slug. */
export function textOf(desk: Desk, path: string): Text {
  const text = desk.texts[path];
  if (!text) throw new Error(`The desk has no ${path}`);
  return text;
}

const NAMES = ['pier', 'tide', 'gull', 'rope', 'mast', 'sand', 'crab', 'lamp', 'buoy', 'kelp', 'reef', 'wharf'];

/** A small desk without errors that has every kind of file: the same each time. */
export function startDesk(): Desk {
  const chance = chanceOf(1);
  const claims = NAMES.map((name, n): [string, Text] => [
    n % 4 === 0 ? `claims/harbour/${name}.md` : `claims/${name}.md`,
    newClaim(name, chance),
  ]);
  const desk: Desk = {
    today: START_DAY,
    site: { ...START_SITE },
    texts: {
      ...Object.fromEntries(claims),
      'dossiers/speech.md': dossier('The speech on the quay', chance),
      'dossiers/letter.md': dossier('The letter of the harbour master', chance),
      'pages/about.md': page('About', 1),
      'pages/methodology.md': page('Methodology', 2),
      'pages/corrections-policy.md': page('Corrections policy', 3),
    },
    files: {
      'pictures/quay.png': png(12, 8, 90),
      'pictures/boat.png': png(9, 9, 40),
      'theme/logo.svg': DRAWING,
      'theme/paper.png': png(4, 4, 200),
      'theme/style.css': STYLES[0] ?? '',
      'static/CNAME': 'pier.example\n',
      'static/tables/tides.csv': 'day,metres\n1,4\n',
    },
    program: {},
    git: [],
  };
  const claim = (name: string) => textOf(desk, claimsOf(desk).find((path) => slugOf(path) === name) ?? name).data;
  Object.assign(claim('pier'), { dossier: 'speech', order: 1, related: ['tide', 'gull'], aliases: ['old-pier'] });
  Object.assign(claim('tide'), { dossier: 'speech', order: 2, lang: 'de' });
  Object.assign(claim('gull'), { dossier: 'letter', media: [{ file: 'pictures/quay.png', alt: 'A quay' }] });
  Object.assign(claim('crab'), { draft: true });
  Object.assign(claim('lamp'), { publishAt: '2031-05-21' });
  Object.assign(claim('kelp'), { lang: 'ar', related: ['reef'] });
  return desk;
}

/** A claim without errors. */
export function newClaim(name: string, chance: Chance): Text {
  const { of, below } = chance;
  return {
    data: {
      title: `Is the ${name} as they say?`,
      claim: `The ${name} is ${1 + below(99)} years old.`,
      claimant: claimant(chance),
      claimDate: `2030-0${1 + below(9)}-11`,
      verdict: of(VERDICTS),
      summary: paragraph(chance, 1),
      published: `2031-0${1 + below(4)}-${10 + below(18)}`,
      topics: [of(TOPICS)],
      sources: [source('log', chance), source('chart', chance)],
    },
    body: `${paragraph(chance, 2)} [@log]\n\nWe counted ${1000 + below(9000)} of them [@chart].`,
  };
}

const CLAIMANTS = [
  { name: 'The harbour master', type: 'person' },
  { name: 'Quay Herald', type: 'organization', url: 'https://herald.example/' },
  { name: 'Ada Tideman', type: 'person' },
  { name: 'Sailors on the net', type: 'group' },
];
const PUBLISHERS = ['Office of tides', 'Quay Herald', 'Rope university', 'Lamp archive'];

export function claimant({ of }: Chance): Record<string, unknown> {
  return { ...of(CLAIMANTS) };
}

export function source(id: string, { of, below }: Chance): Record<string, unknown> {
  return {
    id,
    title: `${of(['Log', 'Chart', 'Report'])} ${1 + below(50)}`,
    publisher: of(PUBLISHERS),
    url: `https://${of(['tides', 'ropes'])}.example/${below(1000)}`,
    kind: of(['primary', 'official', 'news']),
    stance: of(['supports', 'contradicts', 'context']),
  };
}

function dossier(title: string, chance: Chance): Text {
  return {
    data: {
      title,
      summary: paragraph(chance, 1),
      document: { title: `${title}, in full`, publisher: 'Quay Herald', url: 'https://herald.example/speech' },
      published: '2031-02-03',
      timeline: [{ date: '2030-01', event: 'The quay was built [@log].' }],
      sources: [source('log', chance)],
    },
    body: `${paragraph(chance, 2)} [@log]`,
  };
}

function page(title: string, order: number): Text {
  return { data: { title, order }, body: 'How we work. See [all fact-checks](/claims/).' };
}
