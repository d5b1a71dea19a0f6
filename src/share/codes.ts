import { addressOf } from '../formats/addresses.ts';
import { direction, langAttributes, wordsFor } from '../i18n/index.ts';
import { wordingOf } from '../model/claim.ts';
import { claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry, DossierEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { CARD_WIDTH, cardHeight, DOSSIER_HEIGHT } from './card-size.ts';
import { attributes, html } from './html.ts';
import { outcomeOf } from './outcome.ts';

/** A page to show in a frame on other sites. */
export interface Framable {
  /** Path of the page that is about the same, below the site root. */
  path: string;
  title: string;
  height: number;
}

export function framableClaim(claim: Pick<ClaimEntry, 'slug' | 'data'>): Framable {
  return { path: `claims/${claim.slug}/`, title: claim.data.title, height: cardHeight(claim) };
}

export function framableDossier({ slug, data }: Pick<DossierEntry, 'slug' | 'data'>): Framable {
  return { path: `dossiers/${slug}/`, title: data.title, height: DOSSIER_HEIGHT };
}

/** Where the page is that is shown in a frame. */
export function embedPath(path: string): string {
  return `${path}embed/`;
}

/** HTML that shows a page of the site in a frame, between 300 and 700 pixels wide. */
export function frameCode({ path, title, height }: Framable, site: Site): string {
  const address = addressOf(site, embedPath(path));
  const size = `width="${CARD_WIDTH}" height="${height}" style="width:100%;max-width:700px;border:0"`;
  return `${html`<iframe src="${address}" title="${`${title} · ${site.title}`}"`.text} ${size} loading="lazy"></iframe>`;
}

/** A fact-check as plain HTML, which needs neither frames nor styles. */
export function quoteCode(claim: ClaimEntry, site: Site): string {
  const { slug, data } = claim;
  const lang = data.lang ?? site.lang;
  const words = wordsFor(lang, site.lang);
  const address = addressOf(site, `claims/${slug}/`);
  const { label, answer } = outcomeOf(data, site, words);
  const names = claimantsOf(data).map(({ name }) => name);
  const caption = names.length > 0 ? names.join(words.comma) : words.claimantUnknown;
  const wording = data.claimTranslation ? {} : langAttributes(data.claimLang ?? lang, lang);
  return html`<blockquote cite="${address}"${attributes({ lang, dir: direction(lang) })}>
<p>${caption}${words.colon}<q${attributes(wording)}>${wordingOf(data)}</q></p>
<p><strong>${label}</strong> · ${answer}</p>
<p>${site.publisher.name}${words.comma}${words.date(data.updated ?? data.published)}${words.colon}<a href="${address}">${data.title}</a></p>
</blockquote>`.text;
}
