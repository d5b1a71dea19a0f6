import { BIDI_CONTROLS } from './bidi.ts';

/** Control characters but tabs, ends of lines that only some programs know, and what turns the direction of what stands beside it. */
const STEERING = new RegExp(String.raw`(?!\t)[\p{Cc}\u2028\u2029${BIDI_CONTROLS}]`, 'gu');
/** The same without the end of a line. */
const STEERING_LINES = new RegExp(String.raw`(?![\t\n])[\p{Cc}\u2028\u2029${BIDI_CONTROLS}]`, 'gu');

/** A line that begins with a command to GitHub's runner, which takes spaces before it for none. */
const COMMAND = /^(\s*):(?=:)/gm;
/** An older form of it, and those of other hosts, which count anywhere in a line: `##[error]`, `##vso[…]`. */
const OLD_COMMAND = /##(?=\w*\[)/g;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/**
 * A value from content, a file name or git as it may stand in a line of a terminal or a log: one line in which nothing moves the
 * cursor or turns the direction of what stands beside it. What would is shown as it would be typed: `\x1b`, `\u202e`, `\n`.
 */
export function inert(value: string): string {
  return value.replace(STEERING, named);
}

/**
 * A whole text as it may be written to a terminal or a log, whatever is in it. Its lines stay; none of them is a command to the
 * host that runs a workflow.
 */
export function inertLines(text: string): string {
  return text.replace(STEERING_LINES, named).replace(COMMAND, '$1\\x3a').replace(OLD_COMMAND, '#\\x23');
}

/** A value as JSON that means the same to a program, and nothing to a terminal or to the host that runs a workflow. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(STEERING_LINES, hex).replace(OLD_COMMAND, '#\\u0023')}\n`;
}

function named(sign: string): string {
  const code = sign.charCodeAt(0);
  return SHORT[sign] ?? (code > 0xff ? hex(sign) : `\\x${code.toString(16).padStart(2, '0')}`);
}

function hex(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
