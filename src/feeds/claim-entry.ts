import { addressOf } from '../formats/addresses.ts';
import { direction, langAttributes, type Words, wordsFor } from '../i18n/index.ts';
import { isolated } from '../i18n/isolate.ts';
import { archivedCopies } from '../model/archived.ts';
import { type ClaimData, type Correction, type Source, wordingOf } from '../model/claim.ts';
import { claimantsOf } from '../model/claimant.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { isWebAddress } from '../model/fields.ts';
import { lastChange } from '../model/last-change.ts';
import type { Site } from '../model/site.ts';
import { titleLanguageOf } from '../model/source.ts';
import { earlierLabel } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { absoluteHtml } from './absolute-html.ts';
import type { FeedEntry } from './feed.ts';
import { escaped } from './xml.ts';

/** A fact-check as an entry of a feed, with its full text. It starts with the verdict, in words, and the claim that has it. */
export function claimEntry(claim: ClaimEntry, site: Site): FeedEntry {
  const { slug, data } = claim;
  const lang = data.lang ?? site.lang;
  const words = wordsFor(lang, site.lang);
  const address = addressOf(site, `claims/${slug}/`);
  const withdrawal = withdrawalOf(data);
  return {
    id: entryId(claim, site),
    title: data.title,
    address,
    lang,
    published: data.published,
    updated: lastChange(data),
    summary: withdrawal
      ? `${words.withdrawnOn(withdrawal.date)}${words.colon}${withdrawal.note}`
      : `${verdictIn(data.verdict, site, words)} · ${quoted(claim)} · ${data.summary}`,
    html: `<div lang="${escaped(lang)}" dir="${direction(lang)}">${withdrawal ? corrections(data.corrections, words) : fullText(claim, address, site, words)}</div>`,
    authors: data.authors,
    topics: data.topics,
  };
}

/**
 * The id of an entry: the first address of the fact-check. It stays if the file gets another name, as long as old names are added
 * at the end of `aliases`.
 */
export function entryId({ slug, data }: ClaimEntry, site: Site): string {
  return addressOf(site, `claims/${data.aliases[0] ?? slug}/`);
}

/** “Verdict: False”, in words. The verdict may be an earlier one. */
export function verdictIn(id: string, site: Site, words: Words): string {
  return `${words.verdict}${words.colon}${verdictLabel(id, site, words)}`;
}

/** “False”, of today or earlier, ready for a sentence in the language of the words. */
export function verdictLabel(id: string, site: Site, words: Words): string {
  return isolated(earlierLabel(site, id, words.lang), words.lang);
}

/** The claim, and who made it. */
export function quoted({ data }: ClaimEntry): string {
  return `“${wordingOf(data)}”${claimantsIn(data)}`;
}

/** The same as HTML, with the language of the claim if it differs from that of the text around it. */
export function quotedHtml({ data }: ClaimEntry, around: string): string {
  const language = data.claimTranslation === undefined ? data.claimLang : undefined;
  return `“${inItsLanguage(wordingOf(data), language ?? around, around)}”${escaped(claimantsIn(data))}`;
}

function claimantsIn(data: ClaimData): string {
  const names = claimantsOf(data).map(({ name }) => name);
  return names.length > 0 ? ` (${names.join(', ')})` : '';
}

/** A text as HTML, with its language if that differs from the one around it. */
function inItsLanguage(text: string, language: string, around: string): string {
  const { lang, dir } = langAttributes(language, around);
  return lang === undefined ? escaped(text) : `<span lang="${escaped(lang)}" dir="${dir}">${escaped(text)}</span>`;
}

function fullText(claim: ClaimEntry, address: string, site: Site, words: Words): string {
  const { data } = claim;
  const lang = data.lang ?? site.lang;
  return [
    `<p><strong>${escaped(verdictIn(data.verdict, site, words))}</strong> · ${quotedHtml(claim, lang)}</p>`,
    `<p>${escaped(data.summary)}</p>`,
    corrections(data.corrections, words),
    absoluteHtml(claim.html, address),
    `<h2>${escaped(words.sources)}</h2><ol>${data.sources.map((source) => `<li>${sourceLine(source, lang, words)}</li>`).join('')}</ol>`,
  ].join('');
}

function corrections(all: readonly Correction[], words: Words): string {
  const lines = all.map(
    ({ date, kind, note }) =>
      `<p><strong>${escaped(`${words.correctionKind(kind)}, ${words.date(date)}${words.colon}`)}</strong>${escaped(note)}</p>`,
  );
  return lines.join('');
}

function sourceLine(source: Source, lang: string, words: Words): string {
  const { url, publisher, published } = source;
  const title = inItsLanguage(source.title, titleLanguageOf(source) ?? lang, lang);
  const named = url && isWebAddress(url) ? `<a href="${escaped(url)}">${title}</a>` : `<cite>${title}</cite>`;
  const details = [publisher, published && words.date(published)].filter((one) => one !== undefined && one !== '');
  const copies = archivedCopies(source).map(
    (copy) => ` (<a href="${escaped(copy)}">${escaped(words.archivedCopy)}</a>)`,
  );
  return named + copies.join('') + details.map((detail) => ` · ${escaped(detail ?? '')}`).join('');
}
