import { marksOf, WITHDRAWN_MARK } from '../components/marks.ts';
import type { Base } from '../fonts/covered.ts';
import { languageName, type Words, wordsFor } from '../i18n/index.ts';
import { isolated } from '../i18n/isolate.ts';
import { type ClaimData, wordingOf } from '../model/claim.ts';
import { claimantsOf } from '../model/claimant.ts';
import type { DossierData } from '../model/dossier.ts';
import { inLanguage } from '../model/fields.ts';
import type { Site } from '../model/site.ts';
import type { Tone } from '../model/tones.ts';
import { verdictById } from '../model/verdicts.ts';
import { withdrawalOf } from '../model/withdrawal.ts';
import { shortenLine } from '../text/shorten.ts';
import { withPlainFractions } from './fractions.ts';

// What share pictures show, before it is laid out. Everything that a picture depends on is in here, apart from the colours.

/** A text in a language. */
export interface Text {
  text: string;
  lang: string;
}

/** A text and the typeface that it is set in. */
export interface SetText extends Text {
  base: Base;
}

/** A mark and the word next to it: a verdict, or that the fact-check is withdrawn. */
export interface Stamp {
  word: Text;
  /** The path of the mark. */
  mark: string;
  tone: Tone;
  isWithdrawn: boolean;
}

/** A claim and what was found. The verdict is shown only next to the whole claim. */
export interface StampedClaim {
  claim: Text;
  stamp: Stamp;
}

/** The picture of a fact-check. */
export interface ClaimPicture extends StampedClaim {
  /** Who claimed it, and when. */
  above: Text;
  site: Text;
}

/** The picture of a dossier. */
export interface DossierPicture {
  title: Text;
  /** Which document it is about, and how many claims it has. */
  above: Text;
  /** The first claims: more than have room. */
  rows: StampedClaim[];
  /** The number of claims. */
  total: number;
  site: Text;
}

export type Picture = ClaimPicture | DossierPicture;

type ShownClaim = Pick<
  ClaimData,
  | 'claim'
  | 'claimLang'
  | 'claimTranslation'
  | 'claimant'
  | 'claimants'
  | 'claimDate'
  | 'verdict'
  | 'corrections'
  | 'lang'
>;

/** No typeface is so small that more of a claim has room. A longer text need not be measured. */
const LONGEST = 2_000;
/** No more rows have room. */
const ROWS = 10;

export function claimPicture(data: ShownClaim, site: Site): ClaimPicture {
  const language = data.lang ?? site.lang;
  const words = wordsFor(language, site.lang);
  return { ...stamped(data, site), above: { text: claimedBy(data, words), lang: words.lang }, site: nameOf(site) };
}

/** `claims` are those of the dossier, in the order of the document. */
export function dossierPicture(
  { title, lang = '', document }: Pick<DossierData, 'title' | 'lang' | 'document'>,
  claims: readonly { data: ShownClaim }[],
  site: Site,
): DossierPicture {
  const language = lang || site.lang;
  const words = wordsFor(language, site.lang);
  const publisher = document?.publisher && isolated(document.publisher, words.lang);
  const about = [publisher, document?.published && words.date(document.published)];
  return {
    title: textOf(title, language),
    above: { text: [...about.filter(Boolean), words.claims(claims.length)].join(' · '), lang: words.lang },
    rows: claims.slice(0, ROWS).map(({ data }) => stamped(data, site)),
    total: claims.length,
    site: nameOf(site),
  };
}

function stamped(data: ShownClaim, site: Site): StampedClaim {
  const language = data.lang ?? site.lang;
  const claimLanguage = data.claimTranslation ? language : (data.claimLang ?? language);
  return {
    claim: textOf(wordingOf(data), claimLanguage),
    stamp: withdrawalOf(data) ? withdrawnStamp(wordsFor(language, site.lang)) : verdictStamp(data, language, site),
  };
}

function textOf(text: string, lang: string): Text {
  return { text: withPlainFractions(shortenLine(text.normalize('NFC'), LONGEST)), lang };
}

function withdrawnStamp({ withdrawn, lang }: Words): Stamp {
  return { word: { text: withdrawn, lang }, mark: WITHDRAWN_MARK, tone: 'neutral', isWithdrawn: true };
}

function verdictStamp(data: ShownClaim, lang: string, site: Site): Stamp {
  const { label, tone } = verdictById(site.verdicts, data.verdict);
  const mark = marksOf(site.verdicts).get(data.verdict)?.path ?? '';
  return { word: textOf(inLanguage(label, lang, site.lang), lang), mark, tone, isWithdrawn: false };
}

/** As on the page of the claim: the claimants and the date, and whether the claim is translated. */
function claimedBy(data: ShownClaim, words: Words): string {
  const claimants = claimantsOf(data).map(({ name }) => isolated(name, words.lang));
  const who = claimants.length > 0 ? claimants : [words.claimantUnknown];
  const when = data.claimDate === undefined ? [] : [words.date(data.claimDate)];
  const original = data.claimLang && words.translationFrom(languageName(data.claimLang, words.lang));
  return [[...who, ...when].join(words.comma), ...(data.claimTranslation ? [original ?? words.translation] : [])].join(
    ' · ',
  );
}

function nameOf({ title, publisher, lang }: Site): Text {
  const names = title.includes(publisher.name) ? [title] : [title, publisher.name];
  return { text: names.map((name) => isolated(name, lang)).join(' · '), lang };
}

/** All texts of a picture. */
export function textsOf(picture: Picture): SetText[] {
  const serif = (text: Text): SetText => ({ ...text, base: 'serif' });
  const sans = (text: Text): SetText => ({ ...text, base: 'sans' });
  const ofClaim = ({ claim, stamp }: StampedClaim) => [serif(claim), sans(stamp.word)];
  const shown = 'rows' in picture ? [serif(picture.title), ...picture.rows.flatMap(ofClaim)] : ofClaim(picture);
  return [...shown, sans(picture.above), sans(picture.site)];
}
