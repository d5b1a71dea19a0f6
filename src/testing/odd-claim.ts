import type { Chance } from './chance.ts';
import { file } from './odd-file.ts';
import { ADDRESSES, LANGUAGES, NAMES, PICTURE_NAMES, SLUGS, TEXTS } from './odd-values.ts';

/** The names that a claim may refer to. */
interface Surroundings {
  name: string;
  names: readonly string[];
  dossiers: readonly string[];
  verdicts: readonly string[];
}

/** A claim file with something odd in every field. */
export function claim(chance: Chance, { name, names, dossiers, verdicts }: Surroundings): string {
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
      ...languages(chance, name, names),
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

/** The last claim is a translation of the first, so these two have different languages. */
function languages({ of, maybe }: Chance, name: string, names: readonly string[]) {
  const lang = maybe(() => of(LANGUAGES));
  if (name === names[0]) return { lang: LANGUAGES[0] };
  return name === names.at(-1) ? { lang: LANGUAGES[1], translationOf: names[0] } : { lang };
}

/** A claimant. Everything else depends on the name, because claimants with the same name must not differ. */
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
  return {
    date: '2026-02-01',
    kind,
    note: of(NAMES),
    from: kind === 'verdict' ? of([...verdicts, 'of-an-old-scale']) : undefined,
  };
}

function appearance(chance: Chance) {
  const { of, maybe, below } = chance;
  const count = () => of([0, 1, 999_999_999_999_999, 12_000]);
  return {
    url: of(ADDRESSES),
    title: maybe(() => of(NAMES)),
    titleFrom: maybe(() => 'address'),
    titleLang: maybe(() => of(LANGUAGES)),
    archived: maybe(() => (below(3) === 0 ? [of(ADDRESSES), of(ADDRESSES)] : of(ADDRESSES))),
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

/** Odd sources. */
export function sources(chance: Chance) {
  const ids = ['one', 'constructor', '__proto__', 'toString', '_', 'a.b:c-d', '0', 'x'.repeat(200)];
  return ids.slice(0, 1 + chance.below(ids.length)).map((id) => source(chance, id));
}

function source(chance: Chance, id: string) {
  const { of, maybe, below } = chance;
  const isForeign = below(3) === 0;
  return {
    id,
    title: of(NAMES),
    titleFrom: maybe(() => 'address'),
    titleLang: maybe(() => of(LANGUAGES)),
    publisher: maybe(() => of(NAMES)),
    url: maybe(() => of(ADDRESSES)),
    published: maybe(() => of(['2020', '2020-02', '2020-02-29'])),
    accessed: maybe(() => '2025-12-31'),
    archived: maybe(() => (below(3) === 0 ? [of(ADDRESSES), of(ADDRESSES)] : of(ADDRESSES))),
    screenshot: screenshot(chance),
    kind: maybe(() => of(['primary', 'official', 'law', 'data', 'research', 'news', 'other'])),
    stance: of(['supports', 'contradicts', 'context']),
    quote: isForeign ? of(NAMES) : undefined,
    quoteLang: isForeign ? of(LANGUAGES) : undefined,
    quoteTranslation: isForeign ? of(NAMES) : undefined,
  };
}
