import { marksOf, WITHDRAWN_MARK } from '../components/marks.ts';
import { embedPolicy } from '../discovery/content-policy.ts';
import { addressOf, pathOf } from '../formats/addresses.ts';
import { iconLinks } from '../formats/icon-links.ts';
import { direction, langAttributes, textAttributes, type Words, wordsFor } from '../i18n/index.ts';
import { type ClaimData, claimantsOf } from '../model/claim.ts';
import { newestFirst } from '../model/correction-order.ts';
import type { ClaimEntry } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import type { Icon } from '../model/identity.ts';
import type { Site } from '../model/site.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { attributes, type Html, html } from './html.ts';

/** Publishers whose names a card has room for. */
const NAMED_PUBLISHERS = 3;

/** What every part of a card needs. */
interface Card {
  data: ClaimData;
  address: string;
  lang: string;
  site: Site;
  words: Words;
  /** Attributes of labels that are not in the language of the fact-check. */
  labels: Html;
}

/**
 * The page that other sites show in a frame: a fact-check in short, without scripts. `sheets` are the paths of its stylesheets
 * below the site root, and `icon` is the icon of the site if it has one of its own. There are as many of these pages as
 * fact-checks, so they are made without Astro, which takes many times longer.
 */
export function claimCard({ slug, data }: ClaimEntry, site: Site, sheets: readonly string[], icon?: Icon): string {
  const lang = data.lang ?? site.lang;
  const words = wordsFor(lang, site.lang);
  const address = addressOf(site, `claims/${slug}/`);
  const labels = attributes(langAttributes(words.lang, lang));
  const card: Card = { data, address, lang, site, words, labels };
  const { text } =
    html`<!DOCTYPE html><html${attributes({ lang, dir: direction(lang) })}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${embedPolicy()}"><meta name="viewport" content="width=device-width"><title>${data.title} · ${site.title}</title><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="canonical" href="${address}">${iconLinks(site, icon).map((link) => html`<link${attributes({ ...link })}>`)}${sheets.map((path) => html`<link rel="stylesheet" href="${pathOf(site, path)}">`)}</head><body class="card"><main>${claimPart(card)}${outcomePart(card)}${sourcesPart(card)}${correctionsPart(card)}</main>${footer(card)}</body></html>`;
  return `${text}\n`;
}

function claimPart({ data, lang, words, labels }: Card): Html {
  const names = claimantsOf(data).map(({ name }, index) => html`${index > 0 ? words.comma : ''}<bdi>${name}</bdi>`);
  const who = names.length > 0 ? names : html`<span${labels}>${words.claimantUnknown}</span>`;
  const when = data.claimDate && html`${words.comma}${day(data.claimDate, words, labels)}`;
  const { claim, claimLang, claimTranslation } = data;
  const translation =
    claimTranslation &&
    html`<p class="translation"><span${labels}>${words.translation}${words.colon}</span><q><bdi>${claimTranslation}</bdi></q></p>`;
  return html`<figure><figcaption>${who}${when}</figcaption><blockquote${attributes(langAttributes(claimLang ?? lang, lang))}><p dir="auto">${claim}</p></blockquote>${translation}</figure>`;
}

function outcomePart({ data, lang, site, words, labels }: Card): Html {
  const withdrawal = withdrawalOf(data);
  if (withdrawal)
    return html`<h1 class="verdict neutral">${mark(WITHDRAWN_MARK)} <bdi${labels}>${words.withdrawnOn(withdrawal.date)}</bdi></h1><p dir="auto">${withdrawal.note}</p>`;
  const { tone, label } = verdictById(site.verdicts, data.verdict);
  const path = marksOf(site.verdicts).get(data.verdict)?.path ?? '';
  return html`<h1 class="verdict ${tone}"><span class="visually-hidden"${labels}>${words.verdict}${words.colon}</span>${mark(path)} <bdi${attributes(textAttributes(label, lang, site.lang))}>${inLanguage(label, lang, site.lang)}</bdi></h1><p dir="auto">${data.summary}</p>`;
}

function mark(path: string): Html {
  return html`<svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path fill-rule="evenodd" d="${path}"/></svg>`;
}

/** Readers trust a verdict more if they see what it rests on. */
function sourcesPart({ data: { sources }, words, labels }: Card): Html {
  const publishers = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))];
  const named = publishers
    .slice(0, NAMED_PUBLISHERS)
    .map((name, index) => html`${index > 0 ? words.comma : words.colon}<bdi>${name}</bdi>`);
  const more = publishers.length > NAMED_PUBLISHERS ? '…' : undefined;
  return html`<p class="facts"${labels}>${words.sourcesCount(sources.length)}${named}${more}</p>`;
}

function correctionsPart({ data, words, labels }: Card): Html {
  const [newest] = newestFirst(data.corrections);
  if (!newest) return html`<p class="facts"${labels}>${words.noCorrections}</p>`;
  // The date of a withdrawal is that of the outcome.
  if (newest === withdrawalOf(data)) return html``;
  return html`<p class="facts"${labels}><strong>${words.correctionNotice}${words.colon}</strong>${words.correctionKind(newest.kind)}${words.comma}${day(newest.date, words)}</p>`;
}

function footer({ data, address, site, words, labels }: Card): Html {
  const changed = data.updated && html`${words.lastUpdated} `;
  return html`<footer><p><a href="${address}" target="_blank" rel="noopener external"><bdi>${data.title}</bdi></a></p><p class="facts"${labels}>${words.checkedBy} <bdi>${site.publisher.name}</bdi>${words.comma}${changed}${day(data.updated ?? data.published, words)}</p></footer>`;
}

function day(date: string, words: Words, labels?: Html): Html {
  return html`<time datetime="${date}"${labels}>${words.date(date)}</time>`;
}
