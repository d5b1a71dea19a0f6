import { hash } from 'node:crypto';

// What a site publishes so that anybody can check a copy of it: the digest of each of its files, and of the file that each
// fact-check was made from. Digests are SHA-256 in hexadecimal digits.

/** The list of digests. It does not list itself, the receipt, or the list of files of the build. */
export const MANIFEST = 'data/manifest.json';
/** Where programs look for the digest of the manifest. */
export const RECEIPT = '.well-known/assay.json';
/** Files that no manifest lists: they are made after it. */
export const UNLISTED: ReadonlySet<string> = new Set([MANIFEST, RECEIPT, 'assay-files.json']);

export interface Manifest {
  format: 1;
  /** The address of the site. */
  site: string;
  /** The commit that was checked out when the site was built; absent outside git. */
  commit?: string;
  /** The digest of each file, by its path below the site. */
  files: Record<string, string>;
  /** What each fact-check was made from, by the last part of its address. */
  claims: Record<string, ClaimReceipt>;
}

export interface ClaimReceipt {
  url: string;
  /** The file, below the content folder. */
  source: string;
  sha256: string;
  /** The last commit that changed the file; absent if the file is not as it was committed. */
  commit?: string;
}

export interface Receipt {
  format: 1;
  /** The path of the manifest below the site. */
  manifest: string;
  sha256: string;
  /** The commit that was checked out when the site was built; absent outside git. */
  commit?: string;
  /** The GitHub repository that is to attest the manifest, as `owner/name`. That it is named here proves nothing. */
  attestation?: string;
}

/** The manifest as text, with a line for each file and each fact-check. */
export function manifestText({ site, commit, files, claims }: Manifest): string {
  const lines = (values: Record<string, unknown>) =>
    Object.entries(values)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n');
  const head = JSON.stringify({ format: 1, site, commit }).slice(0, -1);
  return `${head},"files":{\n${lines(files)}\n},"claims":{\n${lines(claims)}\n}}\n`;
}

export function receiptText(
  manifest: string,
  { commit, attestation }: { commit?: string | undefined; attestation?: string | undefined },
): string {
  const receipt: Receipt = {
    format: 1,
    manifest: MANIFEST,
    sha256: sha256(manifest),
    ...(commit !== undefined && { commit }),
    ...(attestation !== undefined && { attestation }),
  };
  return `${JSON.stringify(receipt)}\n`;
}

/** A manifest, or undefined if the text is not one. */
export function readManifest(text: string): Manifest | undefined {
  const { format, site, commit, files, claims } = objectIn(text) ?? {};
  const isValid =
    format === 1 &&
    typeof site === 'string' &&
    isCommit(commit) &&
    isTexts(files) &&
    Object.keys(files).every(isInside) &&
    isClaims(claims);
  return isValid ? { format, site, ...(commit !== undefined && { commit }), files, claims } : undefined;
}

/** A receipt, or undefined if the text is not one. Who should attest is not read from it: a copy could name anybody. */
export function readReceipt(text: string): Receipt | undefined {
  const { format, manifest, sha256: digest, commit } = objectIn(text) ?? {};
  if (format !== 1 || manifest !== MANIFEST || typeof digest !== 'string' || !isCommit(commit)) return undefined;
  return { format, manifest, sha256: digest, ...(commit !== undefined && { commit }) };
}

/** A name of a commit is passed to git, so it must not be an option. */
function isCommit(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value));
}

/** Whether a path is below the site. */
function isInside(path: string): boolean {
  return path.split('/').every((name) => !['', '.', '..'].includes(name) && !/[\\\0]/.test(name));
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((one) => typeof one === 'string');
}

function isClaims(value: unknown): value is Record<string, ClaimReceipt> {
  const isReceipt = (one: unknown) =>
    isObject(one) &&
    [one.url, one.source, one.sha256].every((part) => typeof part === 'string') &&
    isInside(String(one.source)) &&
    isCommit(one.commit);
  return isObject(value) && Object.values(value).every(isReceipt);
}

export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
