import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeNew } from '../pipeline/folder/write-new.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { judge, type NewFile } from './judge.ts';
import { claimFiles, type Made, type MadeClaim, makeClaim, textOf } from './make-claim.ts';
import type { Mapping } from './mapping.ts';
import { movedClaims, withNewLinks } from './new-links.ts';
import { withRelated } from './related.ts';
import type { SourceFolder } from './source-folder.ts';

/** A claim that passes every check, and the file for it. */
export interface CarriedClaim {
  claim: MadeClaim;
  file: NewFile;
}

/** What comes of a folder of theirs. Nothing is written yet. */
export interface Import {
  carried: CarriedClaim[];
  /** Claims of theirs that cannot come over, with the reasons. */
  refused: { claim: Made; reasons: string[] }[];
}

/** Where claims go, and what is there already. */
export interface Target {
  /** The content folder. */
  root: string;
  content: Content;
  /** A folder below it: `claims/imported`. */
  into: string;
}

/** Makes claims of a folder and keeps those that `npm run check` will accept. */
export async function importFolder(
  folder: SourceFolder,
  mapping: Mapping,
  target: Target,
  judged: typeof judge = judge,
): Promise<Import> {
  const made = claimFiles(folder, mapping).map(({ file, parts }) => makeClaim(file, parts, folder, mapping));
  const refused: Import['refused'] = made.flatMap((one) =>
    'refused' in one ? [{ claim: one, reasons: [one.refused] }] : [],
  );
  const { free, taken } = withFreeSlugs(
    made.flatMap((one) => ('refused' in one ? [] : [one])),
    target,
  );
  refused.push(...taken);
  const there = taken.map(({ claim }) => claim);
  let claims = withNewLinks(free, movedClaims(free, there), mapping.site);
  // A claim that falls away takes links of `related` with it, so that what is left is judged once more. Those that link to it fell too.
  for (;;) {
    const carried = linked(claims, mapping).map((claim) => ({ claim, file: fileOf(claim, target.into) }));
    const errors = await judged(
      target.root,
      carried.map(({ file }) => file),
    );
    if (errors.size === 0) return { carried, refused };
    for (const { claim, file } of carried) {
      const reasons = errors.get(file.path);
      if (reasons) refused.push({ claim, reasons });
    }
    claims = claims.filter((claim) => !errors.has(fileOf(claim, target.into).path));
  }
}

/** Writes the files. None that exists is touched; one that has come into being meanwhile is an error. */
export async function writeImport(root: string, { carried }: Import): Promise<void> {
  for (const { file } of carried) {
    await mkdir(dirname(join(root, file.path)), { recursive: true });
    const path = join(root, file.path);
    if (!(await writeNew(path, file.text))) throw new Error(`${path} was created in the meantime and was not changed`);
  }
}

/** A claim of theirs whose name the content folder has already. */
interface Taken {
  claim: MadeClaim;
  reasons: string[];
}

/** Gives claims of the same name numbers. A name that the content folder has already is not written a second time. */
function withFreeSlugs(claims: MadeClaim[], { content }: Target): { free: MadeClaim[]; taken: Taken[] } {
  const there = namesIn(content);
  const inUse = new Set<string>();
  const free: MadeClaim[] = [];
  const taken: Taken[] = [];
  for (const claim of claims) {
    const slug = freeSlug(claim.slug, inUse);
    inUse.add(slug);
    const other = there.get(slug);
    if (other === undefined) free.push({ ...claim, slug });
    else taken.push({ claim: { ...claim, slug }, reasons: [`\`${other}\` already exists and was not changed`] });
  }
  return { free, taken };
}

function freeSlug(wanted: string, inUse: ReadonlySet<string>): string {
  let slug = wanted;
  for (let count = 2; inUse.has(slug); count++) slug = `${wanted}-${count}`;
  return slug;
}

/** Every address that a claim has, files with errors included, and who has it. */
function namesIn(content: Content): Map<string, string> {
  const files = content.files.map((file) => file.path).filter((path) => /[\\/]claims[\\/].*\.md$/.test(`/${path}`));
  const names = files.map((path): [string, string] => [basename(path, '.md').toLowerCase(), path]);
  const aliases = content.claims.flatMap((claim) =>
    claim.data.aliases.map((alias): [string, string] => [alias, claim.path]),
  );
  return new Map([...aliases, ...names]);
}

function linked(claims: MadeClaim[], { related }: Mapping): MadeClaim[] {
  return related ? withRelated(claims, related.most) : claims;
}

function fileOf(claim: MadeClaim, into: string): NewFile {
  return { path: `${into}/${claim.slug}.md`, text: textOf(claim) };
}
