import { BIDI_CONTROLS } from './bidi.ts';

/** A sign that nobody sees and that changes what is read, and where it stands in a text. */
export interface HiddenCharacter {
  reason: string;
  sign: string;
  index: number;
}

/** Control characters but tab and line ends, and halves of letters. XML, terminals and search engines stumble over them. */
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * The control characters of a text, and the signs of direction that make it look different from what it is (“Trojan Source”,
 * CVE-2021-42574). Arabic and Hebrew desks need marks (U+200E, U+200F, U+061C) and isolates, so these pass, and so do
 * embeddings, as long as each is closed where the text ends: an open one turns round what stands after it on the page.
 * Overrides turn letters round, which no language does.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...controlCharacters(text), ...bidiControls(text)];
}

/** The control characters of a text. */
export function controlCharacters(text: string): HiddenCharacter[] {
  // Most texts have none, and to look for one takes less time than to look for all.
  if (!CONTROL.test(text)) return [];
  return [...text.matchAll(new RegExp(CONTROL, 'gu'))].map(({ 0: sign, index }) => {
    const reason = `Unexpected control character ${name(sign)}, expected visible text: remove it`;
    return { reason, sign, index };
  });
}

/** Where a sign of a value stands in its source, which may have it as it is or as an escape; undefined where it has neither. */
export function writtenAt(source: string, value: string, { sign, index }: HiddenCharacter): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const escaped = `\\\\(?:x|u|U)0*${hex}(?![\\da-f])|&#x0*${hex};|&#0*${code};`;
  const places = [...source.matchAll(new RegExp(`${sign}|${escaped}`, 'gi'))];
  return places[value.slice(0, index).split(sign).length - 1]?.index;
}

/** Whether a text may hold what `hiddenCharacters` looks for, written as itself or as a character reference. */
export function mayHide(text: string): boolean {
  return MAY_HIDE.test(text);
}

const DIRECTION = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');
const MAY_HIDE = new RegExp(`[${BIDI_CONTROLS}]|&#`, 'u');
const CLOSED_BY: Record<string, string> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

const OVERRIDES = new Set(['\u202d', '\u202e']);
const MISLEADS = 'which makes text look different from what it is';

/** The signs of direction of a text that are overrides, or are not closed, or close nothing. */
export function bidiControls(text: string): HiddenCharacter[] {
  const open: { closing: string; sign: string; index: number }[] = [];
  const found: HiddenCharacter[] = [];
  for (const { 0: sign, index } of text.matchAll(DIRECTION)) {
    const closing = CLOSED_BY[sign];
    if (OVERRIDES.has(sign)) found.push({ reason: turns(sign, MISLEADS), sign, index });
    if (closing) open.push({ closing, sign, index });
    else if (open.at(-1)?.closing === sign) open.pop();
    else found.push({ reason: turns(sign, MISLEADS), sign, index });
  }
  const unclosed = open.filter(({ sign }) => !OVERRIDES.has(sign));
  const left = unclosed.map(({ closing, sign, index }) => ({
    reason: turns(sign, `which ${name(closing)} does not close`),
    sign,
    index,
  }));
  return [...found, ...left].sort((a, b) => a.index - b.index);
}

/** Signs that nobody sees, and spaces that look like the usual one. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}/gu;

/** A word with such signs named, as a message quotes it: nobody would see what is wrong with it otherwise. */
export function withHiddenNamed(word: string): string {
  return word.replace(UNSEEN, (sign) => `[${name(sign)}]`);
}

function turns(sign: string, why: string): string {
  return `Unexpected bidirectional control character ${name(sign)}, ${why}; it is invisible: remove it`;
}

function name(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
