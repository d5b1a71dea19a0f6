import { visitsText } from '../../model/visit.ts';
import type { Chance } from '../chance.ts';
import { CLAIM_EDITS, nextDay } from './claim-edits.ts';
import { claimsOf, type Desk, dossiersOf, type GitStep, textOf } from './desk.ts';
import { png } from './png.ts';
import { SITE_VALUES, STYLES } from './site-values.ts';
import { paragraph } from './words.ts';

/** Changes a desk, and returns what it changed; undefined if there was nothing to change. */
export type Edit = (desk: Desk, chance: Chance) => string | undefined;

const FILE_EDITS: Readonly<Record<string, Edit>> = {
  dossier: (desk, chance) => {
    const path = chance.of(dossiersOf(desk));
    const { data } = textOf(desk, path);
    data.title = `${chance.of(['Speech', 'Letter', 'Song'])} ${chance.below(100)}`;
    data.timeline = [{ date: `20${10 + chance.below(20)}`, event: `${paragraph(chance, 1)} [@log]` }];
    return path;
  },
  'draft dossier': (desk, { of }) => {
    const path = of(dossiersOf(desk).filter((one) => !one.endsWith('/speech.md')));
    if (path === undefined) return undefined;
    const { data } = textOf(desk, path);
    data.draft = data.draft ? undefined : true;
    return path;
  },
  page: (desk, chance) => {
    textOf(desk, 'pages/about.md').body = paragraph(chance, 2);
    return 'pages/about.md';
  },
  'page title': (desk, { below }) => {
    Object.assign(textOf(desk, 'pages/methodology.md').data, { title: `Method ${below(100)}`, order: 1 + below(5) });
    return 'pages/methodology.md';
  },
  'new page': (desk, { below }) => {
    const path = `pages/extra-${below(100)}.md`;
    desk.texts[path] = { data: { title: `Extra ${below(100)}` }, body: 'More.' };
    return path;
  },
  picture: (desk, { of, below }) => {
    const path = of(['pictures/quay.png', 'pictures/boat.png']);
    desk.files[path] = png(5 + below(20), 5 + below(20), below(256));
    return path;
  },
  paper: (desk, { below }) => {
    desk.files['theme/paper.png'] = png(4, 4, below(256));
    return 'theme/paper.png';
  },
  logo: (desk, { below }) => {
    desk.files['theme/logo.svg'] = String(desk.files['theme/logo.svg']).replace(/M\d+/, `M${below(9)}`);
    return 'theme/logo.svg';
  },
  stylesheet: (desk, { of, below }) => {
    if (below(4) === 0) delete desk.files['theme/style.css'];
    else desk.files['theme/style.css'] = of(STYLES.filter((style) => style !== desk.files['theme/style.css']));
    return 'theme/style.css';
  },
  'static file': (desk, { of, below }) => {
    const path = of(['static/tables/tides.csv', `static/tables/${below(9)}.csv`]);
    desk.files[path] = `day,metres\n1,${below(100)}\n`;
    return path;
  },
  'no static file': (desk, { of }) => {
    const path = of(Object.keys(desk.files).filter((one) => one.startsWith('static/')));
    if (path === undefined) return undefined;
    delete desk.files[path];
    return path;
  },
  // As `npm run sources` leaves it.
  'results of sources': (desk, { of, below }) => {
    const day = desk.today;
    const visits = addressesIn(desk).map((address) => {
      const found = of([
        { outcome: 'live', quote: 'yes' },
        { outcome: 'moved', movedTo: `https://tides.example/moved/${below(9)}` },
        { outcome: 'gone', reason: '404', since: nextDay(day, -3), failures: 2 + below(3) },
        { outcome: 'unclear', reason: 'timed out' },
        { outcome: 'live', capture: `https://web.archive.org/web/2031/${address}` },
      ] as const);
      return { address, checked: day, ...found };
    });
    desk.files['sources.jsonl'] = visitsText(visits.filter(() => below(4) > 0));
    return `${visits.length} addresses`;
  },
  'results of sources damaged': (desk, { of }) => {
    const text = String(desk.files['sources.jsonl'] ?? '');
    desk.files['sources.jsonl'] = `${of(['<<<<<<< HEAD', '{"address":', 'null'])}\n${text}`;
    return 'sources.jsonl';
  },
  midnight: (desk) => {
    desk.today = nextDay(desk.today);
    return desk.today;
  },
  'clock back': (desk) => {
    desk.today = nextDay(desk.today, -1);
    return desk.today;
  },
  // A mistake of the desk. The next edit corrects it.
  mistake: (desk, { of }) => {
    const path = of(claimsOf(desk));
    const text = textOf(desk, path);
    desk.mistake = { path, text: structuredClone(text) };
    text.body += of([' [@nobody]', ' See [that](/claims/nowhere/).', ' <b>Loud</b>']);
    return path;
  },
};

/** The addresses of all sources. */
function addressesIn(desk: Desk): string[] {
  const sources = claimsOf(desk).flatMap((path) => textOf(desk, path).data.sources as { url: string }[]);
  return [...new Set(sources.map(({ url }) => url))];
}

/** Everything up to now is committed. A commit can be replaced by another one, as by `git commit --amend`. */
const GIT_EDITS: Readonly<Record<string, Edit>> = Object.fromEntries(
  (['commit', 'amendment'] as const).map((as: GitStep['as']): [string, Edit] => [
    as,
    (desk) => {
      desk.git.push({ as, day: desk.today });
      return desk.today;
    },
  ]),
);

/** Edits after which a file has the size and the time that it had before. */
export const UNSEEN_EDITS: Readonly<Record<string, Edit>> = {
  'body of the same size': (desk, { of, below }) => {
    const path = of(claimsOf(desk));
    const text = textOf(desk, path);
    text.body = text.body.replace(/counted \d{4}/, () => `counted ${1000 + below(9000)}`);
    return path;
  },
  'picture of the same size': (desk, { below }) => {
    const path = 'pictures/quay.png';
    const old = Buffer.from(desk.files[path] ?? '');
    desk.files[path] = png(old.readUInt32BE(16), old.readUInt32BE(20), below(256));
    return path;
  },
};

/** Edits of the program, which its compiled pages must not outlive. */
export const PROGRAM_EDITS: Readonly<Record<string, Edit>> = Object.fromEntries(
  ['src/components/SiteFooter.astro', 'src/i18n/en/frame.ts', 'package-lock.json'].map((path): [string, Edit] => [
    path,
    (desk) => {
      desk.program[path] = (desk.program[path] ?? 0) + 1;
      return path;
    },
  ]),
);

const SITE_EDITS: Readonly<Record<string, Edit>> = Object.fromEntries(
  Object.entries(SITE_VALUES).map(([key, values]): [string, Edit] => [
    `site.yaml ${key}`,
    (desk, { of }) => {
      desk.site[key] = of(values.filter((value) => value !== desk.site[key]));
      return JSON.stringify(desk.site[key]);
    },
  ]),
);

/** Every kind of edit by its name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  ...CLAIM_EDITS,
  ...FILE_EDITS,
  ...GIT_EDITS,
  ...UNSEEN_EDITS,
  ...SITE_EDITS,
  ...PROGRAM_EDITS,
};

/** Edits that a desk makes which commits its work. The rules about published fact-checks allow nearly all of them. */
export const EDITS_IN_GIT = [
  ...['commit', 'amendment', 'declared verdict', 'body', 'title', 'topics', 'publisher', 'related', 'alias', 'move'],
  ...['claim date', 'new claim', 'results of sources', 'midnight', 'schedule', 'site.yaml history', 'site.yaml url'],
];

/** A copy of a desk with an edit, after any mistake was corrected, and what was edited. */
export function edited(desk: Desk, name: string, chance: Chance): { desk: Desk; what: string } {
  const next = structuredClone(desk);
  if (next.mistake) {
    if (next.texts[next.mistake.path]) next.texts[next.mistake.path] = next.mistake.text;
    next.mistake = undefined;
  }
  const edit = EDITS[name];
  if (!edit) throw new Error(`There is no edit \`${name}\``);
  return { desk: next, what: `${name}: ${edit(next, chance) ?? 'nothing to change'}` };
}
