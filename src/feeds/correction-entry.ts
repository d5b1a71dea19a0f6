import { addressOf } from '../formats/addresses.ts';
import { direction, wordsFor } from '../i18n/index.ts';
import type { Correction } from '../model/claim.ts';
import { correctionNumber, newestFirst } from '../model/correction-order.ts';
import type { ClaimEntry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { entryId, quoted, quotedHtml, verdictIn, verdictLabel } from './claim-entry.ts';
import type { FeedEntry } from './feed.ts';
import { escaped } from './xml.ts';

/**
 * A correction as an entry of a feed. Verdicts are shown only with the claim they are about, and none of a withdrawn
 * fact-check. The id has the number of the correction, so that a new one does not change it.
 */
export function correctionEntry(claim: ClaimEntry, correction: Correction, site: Site): FeedEntry {
  const { slug, data } = claim;
  const lang = data.lang ?? site.lang;
  const words = wordsFor(lang, site.lang);
  const { date, kind, note, from } = correction;
  const number = correctionNumber(data.corrections, correction);
  const kindName = words.correctionKind(kind);
  // A later correction may have replaced that verdict, too.
  const all = newestFirst(data.corrections);
  const newer = all.slice(0, all.indexOf(correction));
  const verdict = newer.findLast((one) => one.from !== undefined)?.from ?? data.verdict;
  const verdicts =
    from === undefined || withdrawalOf(data)
      ? undefined
      : [verdictIn(verdict, site, words), words.earlierVerdict(verdictLabel(from, site, words))];
  const lines = verdicts ? [escaped(note), quotedHtml(claim, lang), ...verdicts.map(escaped)] : [escaped(note)];
  return {
    id: `${entryId(claim, site)}#correction-${number}`,
    title: `${kindName}${words.colon}${data.title}`,
    address: addressOf(site, `claims/${slug}/`),
    lang,
    published: date,
    updated: date,
    summary: (verdicts ? [note, quoted(claim), ...verdicts] : [note]).join(' · '),
    html: `<div lang="${escaped(lang)}" dir="${direction(lang)}">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    authors: data.authors,
    topics: data.topics,
  };
}
