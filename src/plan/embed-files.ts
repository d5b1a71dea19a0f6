import type { Library } from '../library/make-library.ts';
import { claimCard } from '../share/card.ts';
import { CARD_SHEET, CARD_STYLE } from '../share/card-style.ts';
import { embedPath, framableClaim, framableDossier } from '../share/codes.ts';
import { oembedJson, oembedPath } from '../share/oembed.ts';
import type { MadeFile } from './made-file.ts';
import { pathsOf } from './paths-of.ts';

/** The cards of all fact-checks, their stylesheet, and what oEmbed answers for fact-checks and dossiers. */
export function embedFiles({ site, theme, icon, claims, dossiers }: Library): MadeFile[] {
  const own = theme && `theme/${theme.path}`;
  const sheets = own === undefined ? [CARD_SHEET] : [CARD_SHEET, own];
  return [
    { path: CARD_SHEET, from: '', make: () => CARD_STYLE },
    ...claims.flatMap((claim): MadeFile[] => {
      // An old address has the card itself, because a frame with a page that redirects would have to load two.
      return pathsOf(claim).flatMap((path) => [
        {
          path: `${embedPath(`${path}/`)}index.html`,
          from: [claim, own, icon],
          make: () => claimCard(claim, site, sheets, icon),
        },
        { path: oembedPath(`${path}/`), from: claim, make: () => oembedJson(framableClaim(claim), site) },
      ]);
    }),
    ...dossiers.map((dossier): MadeFile => {
      const page = framableDossier(dossier);
      return { path: oembedPath(page.path), from: page, make: () => oembedJson(page, site) };
    }),
  ];
}
