import type { BrokenPage, Preview } from '../library/dev.ts';
import type { Library } from '../library/make-library.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Revision, VerdictNames } from '../model/revision.ts';
import {
  type LoadedText,
  type OldVersion,
  type RevisionDiff,
  type TextRequest,
  textKey,
} from '../model/shown-history.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import type { Page } from './page.ts';

/** What pages about the history of a claim show of it. */
export interface HistoryClaim {
  slug: string;
  title: string;
  claim: string;
  claimLang: string | undefined;
  lang: string | undefined;
  /** The day on which it was withdrawn. */
  withdrawn: string | undefined;
}

/** What the list of the revisions of a claim shows, newest first. */
export interface HistoryProps {
  claim: HistoryClaim;
  groups: RevisionGroup[];
  /** Only in the preview: why there are none. */
  missing?: string;
}

/** A revision that readers can see, or successive ones that changed only the formatting. */
export type RevisionGroup =
  | { revision: ListedRevision; diff?: LoadedText<RevisionDiff> }
  | { folded: ListedRevision[] };

export interface ListedRevision extends Pick<Revision, 'commit' | 'day' | 'author' | 'kind' | 'changes' | 'broken'> {
  /** Whether this version, or the one before, has a page: the current one is the fact-check itself. */
  version?: 'old' | 'current';
  /** The commit of the version that it was compared with. */
  before?: string;
  /** The names of the verdicts that it mentions, if they are not those of today. */
  names?: VerdictNames;
}

/** What the page of an old version shows. */
export interface VersionProps {
  claim: HistoryClaim;
  commit: string;
  /** The day on which it was published, and the day on which it was replaced. */
  day: string;
  until: string;
  version: LoadedText<OldVersion>;
  /** The names of verdicts that were not those of today. */
  names?: VerdictNames;
}

/** The number of revisions whose differences are shown, so that the page of a claim with hundreds does not grow too long. */
const WITH_DIFF = 30;

/** The history of each claim. Those without one are not in git yet. */
export function historyPages(library: Library): Page<'History', HistoryProps>[] {
  return withHistory(library).map(({ claim, revisions, missing }) => ({
    path: `claims/${claim.slug}/history/`,
    view: 'History',
    props: { claim, groups: groupsOf(revisions, library), ...(missing !== undefined && { missing }) },
  }));
}

/** The versions of each claim that were published before the current one. */
export function versionPages(library: Library): Page<'Version', VersionProps>[] {
  return withHistory(library).flatMap(({ claim, revisions }) => {
    const shown = shownVersions(revisions);
    return shown.slice(1).map(
      ({ commit, day, blob, path, names }, index): Page<'Version', VersionProps> => ({
        path: `claims/${claim.slug}/history/${commit}/`,
        view: 'Version',
        props: {
          claim,
          commit,
          day,
          until: shown[index]?.day ?? day,
          version: loaded({ blob, path }, library),
          ...(names && { names }),
        },
      }),
    );
  });
}

/** The texts that pages show. They have to be made before the pages are rendered. */
export function textsShownBy(pages: readonly { view: string; props: unknown }[]): TextRequest[] {
  return pages.flatMap(({ view, props }) => {
    if (view === 'Version') return [(props as VersionProps).version.request];
    if (view !== 'History') return [];
    return (props as HistoryProps).groups.flatMap((group) =>
      'diff' in group && group.diff ? [group.diff.request] : [],
    );
  });
}

/** The number of revisions of a claim that its page mentions; undefined if it has no history. */
export function revisionCount({ histories }: Library, slug: string): number | undefined {
  return histories.get(slug)?.filter(({ kind }) => kind !== 'formatting' && kind !== 'broken').length;
}

interface WithHistory {
  claim: HistoryClaim;
  revisions: Revision[];
  missing?: string;
}

function withHistory({ claims, bySlug, histories, preview }: Library): WithHistory[] {
  if (preview) return [...preview.history.asked].flatMap((slug) => previewed(slug, bySlug, preview));
  return claims.flatMap((claim) => {
    const revisions = histories.get(claim.slug) ?? [];
    return revisions.length > 0 ? [{ claim: shownClaim(claim), revisions }] : [];
  });
}

/** The history of a claim in the preview, also if its file has an error, or if it has none. */
function previewed(slug: string, bySlug: Library['bySlug'], { history, brokenPages }: Preview): WithHistory[] {
  const entry = bySlug.get(slug);
  const broken = brokenPages.find(({ address }) => address === `claims/${slug}/`);
  const claim = entry ? shownClaim(entry) : broken && brokenClaim(slug, broken);
  const revisions = history.revisions.get(slug) ?? [];
  return claim ? [{ claim, revisions, ...(revisions.length === 0 && { missing: history.reasonFor(slug) }) }] : [];
}

function brokenClaim(slug: string, { name, data }: BrokenPage): HistoryClaim {
  const { title = name, claim = '', claimLang, lang } = data;
  return { slug, title, claim, claimLang, lang, withdrawn: undefined };
}

function shownClaim({ slug, data }: ClaimEntry): HistoryClaim {
  const { title, claim, claimLang, lang } = data;
  return { slug, title, claim, claimLang, lang, withdrawn: withdrawalOf(data)?.date };
}

type Shown = Revision & { blob: string };

/** The versions that readers saw, newest first, each commit once. */
function shownVersions(revisions: readonly Revision[]): Shown[] {
  const commits = new Set<string>();
  return revisions.filter((one): one is Shown => {
    if (one.blob === undefined || one.kind === 'removed' || one.kind === 'broken' || commits.has(one.commit))
      return false;
    commits.add(one.commit);
    return true;
  });
}

function groupsOf(revisions: readonly Revision[], library: Library): RevisionGroup[] {
  const shown = shownVersions(revisions);
  const places = new Map(shown.map((one, index) => [one, index]));
  const groups: RevisionGroup[] = [];
  for (const [index, revision] of revisions.entries()) {
    const place = places.get(revision as Shown);
    const before = place === undefined ? undefined : shown[place + 1];
    const listed = listedRevision(revision, place, before);
    const last = groups.at(-1);
    if (revision.kind !== 'formatting') {
      const hasDiff = before && index < WITH_DIFF && isCompared(revision);
      const names = revision.changes.corrections && revision.mentioned;
      const request = hasDiff && {
        before: before.blob,
        after: shown[place ?? 0]?.blob ?? '',
        ...(names && { names }),
      };
      groups.push({ revision: listed, ...(request && { diff: loaded<RevisionDiff>(request, library) }) });
    } else if (last && 'folded' in last) last.folded.push(listed);
    else groups.push({ folded: [listed] });
  }
  return groups;
}

function listedRevision(
  { commit, day, author, kind, changes, broken, mentioned }: Revision,
  place: number | undefined,
  before: Revision | undefined,
): ListedRevision {
  return {
    commit,
    day,
    ...(author !== undefined && { author }),
    kind,
    changes,
    ...(broken && { broken }),
    ...(place !== undefined && { version: place === 0 ? ('current' as const) : ('old' as const) }),
    ...(before && { before: before.commit }),
    ...(mentioned && { names: mentioned }),
  };
}

/** Whether a revision changed something in the file that readers see. */
function isCompared({ changes }: Revision): boolean {
  const { parts, sources, appearances, archived, corrections } = changes;
  return [parts, sources, appearances, archived, corrections].some((part) => part !== undefined);
}

function loaded<Text>(request: TextRequest, { revisionText }: Library): LoadedText<Text> {
  const digest = textKey(request);
  return {
    digest,
    request,
    get text() {
      return revisionText(digest) as Text;
    },
  };
}
