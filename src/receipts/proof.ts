import { MANIFEST } from './manifest.ts';

/** What somebody can check who has a copy of a site. */
export interface Proof {
  /** The GitHub repository whose workflow attests the manifest, as `owner/name`; absent if the site is not attested. */
  attestation: string | undefined;
  /** The commit that the workflow must have run on; absent if the copy names none, or one of another repository. */
  commit: string | undefined;
  /** The folder or address of the copy. */
  place: string;
}

/**
 * What proves who built a site, and when, as lines of text. The signature itself is checked by GitHub's own command, so nothing
 * is called proved here.
 */
export function builderAndTime({ attestation, commit, place }: Proof): string[] {
  if (attestation === undefined)
    return [
      'Builder: nothing proves who built the site. It is not attested (`attestation` in `site.yaml`).',
      'Time: nothing proves when it was built.',
    ];
  const digest = commit === undefined ? '' : ` --source-digest ${commit}`;
  const verify = (file: string) => `  gh attestation verify ${quoted(file)} --repo ${attestation}${digest}`;
  return [
    `Builder: not checked here. It is proved if GitHub has an attestation by ${attestation}, and this succeeds:`,
    ...(isAddress(place)
      ? [`  curl -fL ${quoted(manifestAt(place))} -o manifest.json`, verify('manifest.json')]
      : [verify(`${place.replace(/\/+$/, '')}/${MANIFEST}`)]),
    'Time: not checked here. With `--format json`, the same command shows when the attestation was recorded (`verifiedTimestamps`): the manifest is no newer than that.',
  ];
}

/** Whether a copy is on the web. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

function manifestAt(address: string): string {
  return new URL(MANIFEST, address.endsWith('/') ? address : `${address}/`).href;
}

/** A word as a shell reads it. */
function quoted(word: string): string {
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
