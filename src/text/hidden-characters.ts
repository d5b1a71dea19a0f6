import { BIDI_CONTROLS } from './bidi.ts';
import { codePoint } from './code-point.ts';

/** An invisible character that changes how a text is read, and its place in the text. */
export interface HiddenCharacter {
  reason: string;
  character: string;
  index: number;
}

/** Control characters except tab and line ends, and lone surrogates. XML, terminals and search engines cannot handle them. */
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * The control characters of a text, and the bidirectional control characters that make it look different from what it is
 * (“Trojan Source”, CVE-2021-42574). Arabic and Hebrew desks need marks (U+200E, U+200F, U+061C), isolates and embeddings,
 * so these are allowed if they are closed before the text ends: an open one reverses what follows it on the page. Overrides
 * reverse letters, which no language needs.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...controlCharacters(text), ...bidiControls(text)];
}

/** The control characters of a text. */
export function controlCharacters(text: string): HiddenCharacter[] {
  // Most texts have none, and testing is faster than collecting matches.
  if (!CONTROL.test(text)) return [];
  return [...text.matchAll(new RegExp(CONTROL, 'gu'))].map(({ 0: character, index }) => {
    const reason = `Unexpected control character ${codePoint(character)}, expected visible text: remove it`;
    return { reason, character, index };
  });
}

/** The offset of a hidden character in the source of a value, where it may be escaped; undefined if it is not found. */
export function writtenAt(source: string, value: string, { character, index }: HiddenCharacter): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const escaped = `\\\\(?:x|u|U)0*${hex}(?![\\da-f])|&#x0*${hex};|&#0*${code};`;
  const places = [...source.matchAll(new RegExp(`${character}|${escaped}`, 'gi'))];
  return places[value.slice(0, index).split(character).length - 1]?.index;
}

/** Whether a text may contain hidden characters, as they are or as character references. */
export function mayHide(text: string): boolean {
  return MAY_HIDE.test(text);
}

const BIDI = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');
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

/** The bidirectional control characters of a text that are overrides, are not closed, or close nothing. */
export function bidiControls(text: string): HiddenCharacter[] {
  const open: { closing: string; character: string; index: number }[] = [];
  const found: HiddenCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(BIDI)) {
    const closing = CLOSED_BY[character];
    if (OVERRIDES.has(character)) found.push({ reason: misleading(character), character, index });
    if (closing) open.push({ closing, character, index });
    else if (open.at(-1)?.closing === character) open.pop();
    else found.push({ reason: misleading(character), character, index });
  }
  for (const { closing, character, index } of open.filter(({ character }) => !OVERRIDES.has(character)))
    found.push({ reason: unclosed(character, closing), character, index });
  return found.sort((a, b) => a.index - b.index);
}

/** Invisible characters, and spaces that look like the usual one. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?! )\p{Zs}/gu;

/**
 * A word for a message, with its invisible characters named (`[U+200B]`), because readers could not see the mistake otherwise.
 */
export function withHiddenNamed(word: string): string {
  return word.replace(INVISIBLE, (character) => `[${codePoint(character)}]`);
}

function unclosed(character: string, closing: string): string {
  return `Unclosed invisible bidirectional control character ${codePoint(character)}, expected ${codePoint(closing)} after it: close it or remove it`;
}

function misleading(character: string): string {
  return `Unexpected invisible bidirectional control character ${codePoint(character)}, which makes text look different from what it is: remove it`;
}
