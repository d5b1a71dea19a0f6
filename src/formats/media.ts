import type { ClaimData } from '../model/claim.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { addressOf } from './addresses.ts';
import { pruned } from './json-ld.ts';

/** The full address of a picture named in the front matter of a fact-check. */
export function pictureAddress({ pictures }: ClaimEntry, file: string | undefined, site: Site): string | undefined {
  const picture = file === undefined ? undefined : pictures?.[file];
  return picture && addressOf(site, picture.path);
}

/**
 * The pictures of a fact-check as schema.org ImageObjects. They belong to the review, whose page shows them with these captions:
 * on the Claim, an original picture would mean that the claim was made in it.
 */
export function mediaOf(claim: ClaimEntry, site: Site): Record<string, unknown>[] {
  return claim.data.media.map((medium) => imageOf(claim, medium, site)).filter((image) => image !== undefined);
}

/** A picture as an ImageObject; undefined if it is not published. */
export function imageOf(
  claim: ClaimEntry,
  { file, caption, credit }: ClaimData['media'][number],
  site: Site,
): Record<string, unknown> | undefined {
  const contentUrl = pictureAddress(claim, file, site);
  return contentUrl === undefined
    ? undefined
    : pruned({ '@type': 'ImageObject', contentUrl, caption, creditText: credit });
}
