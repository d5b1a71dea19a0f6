import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { addressOf } from './addresses.ts';
import { pruned } from './json-ld.ts';

/** The address of a picture that the front matter of a check names. */
export function pictureAddress({ pictures }: ClaimEntry, file: string | undefined, site: Site): string | undefined {
  const picture = file === undefined ? undefined : pictures?.[file];
  return picture && addressOf(site, picture.path);
}

/**
 * The pictures of a check as schema.org's ImageObjects. They belong to the review, which is the page that shows them with these
 * words: of a claim an original picture would say that the claim was made in it, and which of several is wrong has no term.
 */
export function mediaOf(claim: ClaimEntry, site: Site): Record<string, unknown>[] {
  return claim.data.media.flatMap(({ file, caption, credit }) => {
    const contentUrl = pictureAddress(claim, file, site);
    return contentUrl === undefined
      ? []
      : [pruned({ '@type': 'ImageObject', contentUrl, caption, creditText: credit })];
  });
}
