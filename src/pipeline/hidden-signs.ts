/** A sign that nobody sees and that changes what is read, and where it stands in a text. */
export interface HiddenSign {
  reason: string;
  index: number;
}

/** Control characters but tab and line ends, and halves of letters. XML, terminals and search engines stumble over them. */
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * The first control character or sign of direction that makes a text look different from what it is (“Trojan Source”,
 * CVE-2021-42574). Arabic and Hebrew desks need marks (U+200E, U+200F, U+061C) and isolates, so these pass, and so do
 * embeddings, as long as each is closed where the text ends: an open one turns round what stands after it on the page.
 * Overrides turn letters round, which no language does.
 */
export function hiddenSign(text: string): HiddenSign | undefined {
  return controlSign(text) ?? direction(text);
}

/** The first control character of a text. */
export function controlSign(text: string): HiddenSign | undefined {
  const control = CONTROL.exec(text);
  if (!control) return undefined;
  const reason = `Unexpected control character ${name(control[0])}, expected text that can be seen: take it out`;
  return { reason, index: control.index };
}

/** Whether a text may hold what `hiddenSign` looks for, written as itself or as a character reference. */
export function mayHide(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]|&#/.test(text);
}

const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const CLOSED_BY: Record<string, string> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

function direction(text: string): HiddenSign | undefined {
  const open: { closing: string; sign: string; index: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(DIRECTION)) {
    const closing = CLOSED_BY[sign];
    if (closing) open.push({ closing, sign, index });
    else if (open.at(-1)?.closing === sign) open.pop();
    else return { reason: turns(sign, 'which makes text look different from what it is'), index };
  }
  const left = open[0];
  return left && { reason: turns(left.sign, `which ${name(left.closing)} does not close`), index: left.index };
}

function turns(sign: string, why: string): string {
  return `Unexpected sign of direction ${name(sign)}, ${why}; it cannot be seen: take it out`;
}

function name(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
