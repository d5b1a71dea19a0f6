import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeNew } from '../pipeline/folder/write-new.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { writeClaim } from '../pipeline/write-claim.ts';
import { checkNewFiles, type FileErrors, type NewFile } from './check-new-files.ts';
import { type ConvertedClaim, claimFiles, convertClaim, type Unconverted } from './convert-claim.ts';
import { linkTargets, withNewLinks, withRelated } from './links.ts';
import type { Mapping } from './mapping.ts';
import type { SourceFolder } from './source-files.ts';

/** The result of an import. Nothing is written yet. */
export interface Import {
  /** Claims without errors, and the files to write. */
  accepted: { claim: ConvertedClaim; file: NewFile }[];
  /** Claims that cannot be imported, and the reasons. */
  rejected: { claim: ConvertedClaim | Unconverted; reasons: string[] }[];
}

/** Where to write the claims. */
export interface Target {
  /** The content folder. */
  root: string;
  /** The content it already has. */
  content: Content;
  /** A folder in it: `claims/imported`. */
  into: string;
}

/** Converts the claims in a folder, and keeps those that have no errors in `npm run check`. */
export async function importFolder(
  folder: SourceFolder,
  mapping: Mapping,
  target: Target,
  check: typeof checkNewFiles = checkNewFiles,
): Promise<Import> {
  const results = claimFiles(folder, mapping).map((file) => convertClaim(file, folder, mapping));
  return importConverted(results, mapping, target, check);
}

/** Keeps the converted claims that have no errors in `npm run check`. */
export async function importConverted(
  results: readonly (ConvertedClaim | Unconverted)[],
  mapping: Pick<Mapping, 'site' | 'related'>,
  target: Target,
  check: typeof checkNewFiles = checkNewFiles,
): Promise<Import> {
  const converted = results.flatMap((one) => ('reason' in one ? [] : [one]));
  const unconverted = results.flatMap((one) => ('reason' in one ? [{ claim: one, reasons: [one.reason] }] : []));
  const { free, existing } = withUniqueSlugs(converted, target.content);
  const targets = linkTargets(
    free,
    existing.map(({ claim }) => claim),
  );
  const claims = withNewLinks(free, targets, mapping.site);
  const { accepted, rejected } = await splitByErrors(claims, async (some) => {
    const files = withFiles(some, mapping, target.into).map(({ file }) => file);
    const errors = await check(target.root, files);
    return new Map(
      some.flatMap((claim) => {
        const own = errors.get(pathOf(claim, target.into));
        return own ? [[claim, own]] : [];
      }),
    );
  });
  return {
    accepted: withFiles(accepted, mapping, target.into),
    rejected: [...unconverted, ...existing, ...rejected],
  };
}

/** Writes the files. Never overwrites one: throws if one was created in the meantime. */
export async function writeImport(root: string, { accepted }: Import): Promise<void> {
  for (const { file } of accepted) {
    const path = join(root, file.path);
    await mkdir(dirname(path), { recursive: true });
    if (!(await writeNew(path, file.text))) throw new Error(`${path} was created in the meantime and was not changed`);
  }
}

/** Checks claims together and returns the errors of those that have any. */
type CheckClaims = (claims: ConvertedClaim[]) => Promise<Map<ConvertedClaim, FileErrors>>;

interface Split {
  accepted: Set<ConvertedClaim>;
  errors: Map<ConvertedClaim, FileErrors>;
}

/**
 * Splits claims into those without errors and the others. A claim can have an error only because of another one that is rejected
 * too, for example because both have the same alias. It is tried again without the other, until no more claims are accepted: a
 * second import of the same folder imports nothing.
 */
async function splitByErrors(claims: readonly ConvertedClaim[], check: CheckClaims) {
  const split: Split = { accepted: new Set(), errors: new Map() };
  let before = -1;
  for (let candidates = claims; candidates.length > 0 && split.accepted.size > before; ) {
    before = split.accepted.size;
    await acceptMore(split, candidates, (chosen) => check(claims.filter((claim) => chosen.has(claim))));
    candidates = claims.filter((claim) => split.errors.get(claim)?.dependOnOthers);
  }
  return {
    accepted: claims.filter((claim) => split.accepted.has(claim)),
    rejected: [...split.errors].map(([claim, { reasons }]) => ({ claim, reasons })),
  };
}

/** Accepts the candidates without errors. Accepted claims stay accepted: a candidate that causes errors in them is rejected. */
async function acceptMore(
  { accepted, errors }: Split,
  candidates: readonly ConvertedClaim[],
  check: (claims: ReadonlySet<ConvertedClaim>) => ReturnType<CheckClaims>,
): Promise<void> {
  let open = candidates;
  while (open.length > 0) {
    const found = await check(new Set([...accepted, ...open]));
    for (const claim of open) {
      const own = found.get(claim);
      if (own) errors.set(claim, own);
      else if (found.size === 0) {
        accepted.add(claim);
        errors.delete(claim);
      }
    }
    const passing = open.filter((claim) => !found.has(claim));
    if (passing.length === open.length) return;
    open = passing;
  }
}

interface Existing {
  claim: ConvertedClaim;
  reasons: string[];
}

/** Numbers claims with the same slug. Claims whose slug the content folder has are `existing`: they are not written again. */
function withUniqueSlugs(
  claims: readonly ConvertedClaim[],
  content: Content,
): { free: ConvertedClaim[]; existing: Existing[] } {
  const pathOfSlug = slugsIn(content);
  const inUse = new Set<string>();
  const free: ConvertedClaim[] = [];
  const existing: Existing[] = [];
  for (const claim of claims) {
    const slug = freeSlug(claim.slug, inUse);
    inUse.add(slug);
    const path = pathOfSlug.get(slug);
    const wantedSlug = slug === claim.slug ? undefined : claim.slug;
    if (path === undefined) free.push({ ...claim, slug, wantedSlug });
    else existing.push({ claim: { ...claim, slug }, reasons: [`\`${path}\` already exists and was not changed`] });
  }
  return { free, existing };
}

function freeSlug(wanted: string, inUse: ReadonlySet<string>): string {
  let slug = wanted;
  for (let count = 2; inUse.has(slug); count++) slug = `${wanted}-${count}`;
  return slug;
}

/** The slugs and aliases of all claims, and the file that has each. Includes files with errors. */
function slugsIn(content: Content): Map<string, string> {
  const files = content.files.map((file) => file.path).filter((path) => /[\\/]claims[\\/].*\.md$/.test(`/${path}`));
  const slugs = files.map((path): [string, string] => [basename(path, '.md').toLowerCase(), path]);
  const aliases = content.claims.flatMap((claim) =>
    claim.data.aliases.map((alias): [string, string] => [alias, claim.path]),
  );
  return new Map([...aliases, ...slugs]);
}

function withFiles(
  claims: readonly ConvertedClaim[],
  { related }: Pick<Mapping, 'related'>,
  into: string,
): Import['accepted'] {
  const linked = related ? withRelated(claims, related.most) : claims;
  return linked.map((claim) => ({
    claim,
    file: { path: pathOf(claim, into), text: writeClaim(claim.data, claim.body) },
  }));
}

function pathOf({ slug }: ConvertedClaim, into: string): string {
  return `${into}/${slug}.md`;
}
