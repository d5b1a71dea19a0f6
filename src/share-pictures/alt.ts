import { wordsFor } from '../i18n/index.ts';
import { shortenQuote } from '../text/shorten.ts';
import type { ClaimPicture, DossierPicture, Picture } from './picture.ts';
import { quoted } from './quotes.ts';

/** Characters of a claim. Longer texts are cut by screen readers and networks. */
const LONGEST = 400;

/** What a picture shows, in words. A claim that is cut has no verdict, as in the picture. */
export function altOf(picture: Picture): string {
  return 'rows' in picture ? altOfDossier(picture) : altOfClaim(picture);
}

function altOfClaim({ above, claim, stamp }: ClaimPicture): string {
  const words = wordsFor(above.lang);
  const text = shortenQuote(claim.text, LONGEST);
  const isWhole = text.length === claim.text.replace(/\s+/g, ' ').trim().length;
  const found = stamp.isWithdrawn ? stamp.word.text : `${words.verdict}${words.colon}${stamp.word.text}`;
  const said = `${above.text}${words.colon}${quoted(text, claim.lang)}`;
  return isWhole || stamp.isWithdrawn ? `${said} ${found}` : said;
}

function altOfDossier({ title, above }: DossierPicture): string {
  return `${title.text} · ${above.text}`;
}
