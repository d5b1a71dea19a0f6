import { pathOf } from '../formats/addresses.ts';
import type { Words } from '../i18n/index.ts';
import { notWithdrawn } from '../library/groups.ts';
import type { Library } from '../library/make-library.ts';
import { claimantsOf } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { hasList } from '../model/lists.ts';
import { type DeskSubject, deskPage } from '../model/policy-pages.ts';
import type { Visible } from '../model/requirements.ts';
import type { ShownLink } from './site-links.ts';

/** What the site shows of a requirement. */
export interface Finding {
  isShown: boolean;
  /** The parts of the site that show it. */
  links: ShownLink[];
  /** The fact-checks that meet it. */
  count?: { n: number; of: number } | undefined;
  /** The fact-checks of half a year, and its last day. */
  lately?: { n: number; until: string } | undefined;
}

const WEEKS = 26;
const WEEK = 7 * 24 * 60 * 60 * 1000;
/** Google asks for several pages with markup. */
const SEVERAL = 2;

/** What the site shows of each requirement. Only published fact-checks count, and of these only those that are not withdrawn. */
export function findingsOf(library: Library, words: Words): Record<Visible, Finding> {
  const { site } = library;
  const claims = notWithdrawn(library.claims);
  const link = (path: string, label: string): ShownLink => ({ href: pathOf(site, path), label, lang: words.lang });
  const page = (subject: DeskSubject): Finding => pageFinding(subject, library);
  const each = (meets: (claim: ClaimEntry) => boolean): Finding =>
    countFinding(claims, meets, [link('claims/', words.allClaims)]);
  const always = (path: string, label: string): Finding => ({ isShown: true, links: [link(path, label)] });
  return {
    publisher: page('about'),
    funding: page('ownershipFundingInfo'),
    team: page('masthead'),
    contact: contactFinding(library),
    impartiality: page('impartiality'),
    methodology: page('verificationFactCheckingPolicy'),
    scale: hasList(site, 'verdicts') ? always('verdicts/', words.verdicts) : { isShown: false, links: [] },
    correctionsPolicy: page('correctionsPolicy'),
    correctionsList: always('corrections/', words.corrections),
    frequency: frequencyFinding(claims, [link('claims/', words.allClaims)]),
    sourceLinks: each(({ data }) =>
      data.sources.every(({ url, archived }) => url !== undefined || archived !== undefined),
    ),
    severalSources: each(({ data }) => data.sources.length > 1),
    origin: each((claim) => hasOrigin(claim, library)),
    authors: each(({ data }) => data.authors.length > 0),
    markup: { ...countFinding(claims, () => true, [link('data/', words.data)]), isShown: claims.length >= SEVERAL },
    crawlable: always('sitemap-index.xml', 'sitemap-index.xml'),
  };
}

function pageFinding(subject: DeskSubject, { site, pages }: Library): Finding {
  const page = deskPage(subject, pages);
  if (!page) return { isShown: false, links: [] };
  const { title, lang } = page.data;
  return { isShown: true, links: [{ href: pathOf(site, `${page.slug}/`), label: title, lang }] };
}

function contactFinding(library: Library): Finding {
  const { links } = pageFinding('contact', library);
  const { email } = library.site.publisher;
  const all = email === undefined ? links : [...links, { href: `mailto:${email}`, label: email }];
  return { isShown: all.length > 0, links: all };
}

function countFinding(
  claims: readonly ClaimEntry[],
  meets: (claim: ClaimEntry) => boolean,
  links: ShownLink[],
): Finding {
  const n = claims.filter(meets).length;
  return { isShown: claims.length > 0 && n === claims.length, links, count: { n, of: claims.length } };
}

/**
 * The half year ends with the newest fact-check, not today: a site must not change by itself. The page says which day that is, so
 * that readers see whether the desk still publishes.
 */
function frequencyFinding(claims: readonly ClaimEntry[], links: ShownLink[]): Finding {
  const days = claims.map(({ data }) => data.published).sort();
  const until = days.at(-1);
  if (until === undefined) return { isShown: false, links: [] };
  const from = new Date(Date.parse(until) - WEEKS * WEEK).toISOString().slice(0, 10);
  const n = days.filter((day) => day > from).length;
  return { isShown: n >= WEEKS, links, lately: { n, until } };
}

/** Whether a fact-check says who made the claim, or where, and that is not the site itself. */
function hasOrigin({ data }: ClaimEntry, { site }: Library): boolean {
  const host = new URL(site.url).host;
  return (
    claimantsOf(data).some(({ name }) => name !== site.publisher.name) ||
    data.appearances.some(({ url }) => new URL(url).host !== host)
  );
}
