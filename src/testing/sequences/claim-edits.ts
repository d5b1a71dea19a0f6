import type { Chance } from '../chance.ts';
import { claimant, claimsOf, type Desk, dossiersOf, newClaim, slugOf, source, type Text, textOf } from './desk.ts';
import type { Edit } from './edits.ts';
import { paragraph, TOPICS, VERDICTS } from './words.ts';

/** An edit of one key of a claim, or of its body. */
function claimEdit(change: (claim: Text, chance: Chance, desk: Desk, path: string) => void): Edit {
  return (desk, chance) => {
    const path = chance.of(claimsOf(desk));
    change(textOf(desk, path), chance, desk, path);
    return path;
  };
}

const key = (name: string, value: (chance: Chance, desk: Desk, path: string) => unknown): Edit =>
  claimEdit(({ data }, chance, desk, path) => {
    data[name] = value(chance, desk, path);
  });

const NOTES = ['We had the wrong day.', 'A number was wrong.'];

/** Edits of the claims. */
export const CLAIM_EDITS: Readonly<Record<string, Edit>> = {
  body: claimEdit((claim, chance) => {
    claim.body = `${paragraph(chance, 2)} [@log]\n\nWe counted ${1000 + chance.below(9000)} of them [@chart].`;
  }),
  title: key('title', (chance) => `Is it ${paragraph(chance, 1).toLowerCase()}`),
  wording: key('claim', (chance) => paragraph(chance, 1)),
  summary: key('summary', (chance) => paragraph(chance, 1)),
  verdict: key('verdict', ({ of }) => of(VERDICTS)),
  topics: key('topics', ({ of, some }) => [...new Set([of([...TOPICS, 'Whales']), ...some(() => of(TOPICS), 1)])]),
  claimant: claimEdit(({ data }, chance) => {
    const isNobody = chance.below(4) === 0;
    data.claimant = isNobody ? undefined : chance.below(4) === 0 ? { name: 'A new voice' } : claimant(chance);
  }),
  publisher: claimEdit(({ data }, chance) => {
    data.sources = [source('log', chance), { ...source('chart', chance), publisher: 'A new publisher' }];
  }),
  related: key('related', ({ of, some }, desk, path) => {
    const others = claimsOf(desk).filter((one) => one !== path && !isHidden(desk, one));
    return [...new Set(some(() => slugOf(of(others)), 2))];
  }),
  dossier: key('dossier', ({ maybe, of }, desk) => maybe(() => 'speech') ?? slugOf(of(dossiersOf(desk)))),
  'no dossier': (desk, { of }) => {
    const path = of(claimsOf(desk).filter((one) => textOf(desk, one).data.dossier !== undefined));
    if (path === undefined) return undefined;
    Object.assign(textOf(desk, path).data, { dossier: undefined, order: undefined });
    return path;
  },
  order: claimEdit(({ data }, { below }) => {
    data.dossier ??= 'speech';
    data.order = 1 + below(9);
  }),
  alias: (desk, { of, below }) => {
    const path = of(claimsOf(desk));
    textOf(desk, path).data.aliases = below(4) === 0 ? [] : [`once-${slugOf(path)}-${below(99)}`];
    return path;
  },
  language: claimEdit(({ data }, { of }, desk, path) => {
    data.translationOf = undefined;
    for (const other of claimsOf(desk).map((one) => textOf(desk, one).data))
      if (other.translationOf === slugOf(path)) other.translationOf = undefined;
    data.lang = of([undefined, 'en', 'de', 'ar']);
  }),
  translation: (desk, { of }) => {
    const hasLanguage = (path: string) => textOf(desk, path).data.lang !== undefined && !isHidden(desk, path);
    const originals = claimsOf(desk).filter((path) => textOf(desk, path).data.translationOf === undefined);
    const [path, ...free] = originals.filter(
      (one) =>
        hasLanguage(one) && !claimsOf(desk).some((other) => textOf(desk, other).data.translationOf === slugOf(one)),
    );
    if (path === undefined) return undefined;
    const { data } = textOf(desk, path);
    const original = of(free.filter((one) => textOf(desk, one).data.lang !== data.lang));
    if (original === undefined) return undefined;
    data.translationOf = slugOf(original);
    return path;
  },
  media: key('media', ({ of, maybe }, desk) => {
    const pictures = Object.keys(desk.files).filter((path) => path.startsWith('pictures/'));
    return [{ file: of(pictures), alt: 'A picture', caption: maybe(() => 'At noon') }];
  }),
  date: key('published', ({ below }) => `2031-0${1 + below(4)}-1${below(10)}`),
  updated: key('updated', () => '2031-05-19'),
  'claim date': key('claimDate', ({ of }) => of(['2030', '2030-02', '2030-03-04', undefined])),
  correction: key('corrections', ({ of }) => [{ date: '2031-05-18', kind: 'correction', note: of(NOTES) }]),
  withdrawal: key('corrections', ({ of }) => [{ date: '2031-05-18', kind: 'withdrawal', note: of(NOTES) }]),
  'declared verdict': claimEdit(({ data }, { of }, desk) => {
    const [from, date] = [data.verdict, desk.today];
    data.verdict = of(VERDICTS.filter((verdict) => verdict !== from));
    const before = (data.corrections as object[] | undefined) ?? [];
    Object.assign(data, { updated: date, corrections: [{ date, kind: 'verdict', from, note: of(NOTES) }, ...before] });
  }),
  draft: claimEdit(({ data }, _, desk, path) => {
    data.draft = data.draft ? undefined : true;
    if (data.draft) unlink(desk, slugOf(path));
  }),
  schedule: claimEdit(({ data }, { of }, desk, path) => {
    data.publishAt = data.publishAt === undefined ? nextDay(desk.today, of([0, 1, 2])) : undefined;
    if (data.publishAt !== undefined) unlink(desk, slugOf(path));
  }),
  'new claim': (desk, chance) => {
    const name = `found-${chance.below(10_000)}`;
    desk.texts[`claims/${chance.of(['', 'harbour/'])}${name}.md`] = newClaim(name, chance);
    return name;
  },
  delete: (desk, { of }) => {
    const claims = claimsOf(desk);
    if (claims.length < 4) return undefined;
    const path = of(claims);
    unlink(desk, slugOf(path));
    delete desk.texts[path];
    return path;
  },
  rename: (desk, { of, below }) => {
    const path = of(claimsOf(desk));
    const slug = `${slugOf(path).slice(0, 20)}-${below(100)}`;
    const to = path.replace(/[^/]+$/, `${slug}.md`);
    if (desk.texts[to]) return undefined;
    const claim = textOf(desk, path);
    claim.data.aliases = below(2) === 0 ? [slugOf(path)] : undefined;
    replaceInLists(desk, slugOf(path), slug);
    delete desk.texts[path];
    desk.texts[to] = claim;
    return `${path} to ${to}`;
  },
  move: (desk, { of }) => {
    const path = of(claimsOf(desk));
    const folders = ['claims/', 'claims/harbour/', 'claims/2031/may/'];
    const to = `${of(folders.filter((folder) => folder !== path.replace(/[^/]+$/, '')))}${slugOf(path)}.md`;
    const claim = textOf(desk, path);
    delete desk.texts[path];
    desk.texts[to] = claim;
    return `${path} to ${to}`;
  },
};

export function nextDay(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function isHidden({ texts, today }: Desk, path: string): boolean {
  const { draft, publishAt } = texts[path]?.data ?? {};
  return draft === true || (typeof publishAt === 'string' && publishAt > today);
}

/** Removes a claim from the related ones of all others. */
function unlink(desk: Desk, slug: string): void {
  replaceInLists(desk, slug, undefined);
}

function replaceInLists(desk: Desk, slug: string, by: string | undefined): void {
  for (const path of claimsOf(desk)) {
    const { data } = textOf(desk, path);
    if (data.translationOf === slug) data.translationOf = by;
    if (!Array.isArray(data.related)) continue;
    data.related = data.related.map((one) => (one === slug ? by : one)).filter((one) => one !== undefined);
  }
}
