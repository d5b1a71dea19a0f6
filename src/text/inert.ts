import { BIDI_CONTROLS } from './bidi.ts';

/** Control characters except tabs, line ends that only some programs recognise, and bidirectional control characters. */
const CONTROLS = new RegExp(String.raw`(?!\t)[\p{Cc}\u2028\u2029${BIDI_CONTROLS}]`, 'gu');
/** The same except line ends. */
const CONTROLS_IN_LINES = new RegExp(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029${BIDI_CONTROLS}]`, 'gu');

/** A line that starts with a command to GitHub's runner, which ignores spaces before it. */
const COMMAND = /^(\s*):(?=:)/gm;
/** An older form of it, and those of other hosts, which are commands anywhere in a line: `##[error]`, `##vso[…]`. */
const OLD_COMMAND = /##(?=\w*\[)/g;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/**
 * A value from content, a file name or git that is safe to print in a line of a terminal or log: it stays on one line, and it
 * cannot move the cursor or change the direction of text. Control characters are shown as escapes: `\x1b`, `\u202e`, `\n`.
 */
export function inert(value: string): string {
  return value.replace(CONTROLS, escaped);
}

/** A text of several lines that is safe to print: none of its lines is a command to the host that runs a workflow. */
export function inertLines(text: string): string {
  return text.replace(CONTROLS_IN_LINES, escaped).replace(COMMAND, '$1\\x3a').replace(OLD_COMMAND, '#\\x23');
}

/** A value as JSON that is safe to print. Programs read the original value from it. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(CONTROLS_IN_LINES, unicodeEscape).replace(OLD_COMMAND, '#\\u0023')}\n`;
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return SHORT[character] ?? (code > 0xff ? unicodeEscape(character) : `\\x${code.toString(16).padStart(2, '0')}`);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
