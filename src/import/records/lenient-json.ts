/** JSON that was read, with what had to be repaired first; or why it cannot be read. */
export type LenientJson = { value: unknown; repairs: string[] } | { problem: string };

/** Strings, and commas before a closing bracket. */
const TOKEN = /"(?:\\[\s\S]|[^"\\]+)*(?:"|$)|,(?=\s*[\]}])/g;
const CONTROL = /\p{Cc}/gu;

/** Parses JSON as it is found on web pages. What browsers and other readers tolerate is repaired and reported. */
export function parseLenient(text: string): LenientJson {
  const repairs: string[] = [];
  const bare = withoutWrapper(text.replace(/^\uFEFF/, '').trim(), repairs);
  try {
    return { value: parseExactly(bare), repairs };
  } catch (error) {
    const repaired = withValidTokens(bare, repairs);
    try {
      if (repaired !== bare) return { value: parseExactly(repaired), repairs };
    } catch {
      // The first error has the place in the text as written.
    }
    return { problem: `Invalid JSON: ${reasonOf(error, bare)}` };
  }
}

/** Perhaps an integer that JavaScript cannot represent, such as the id of a post, which is a part of its address. */
const LONG_INTEGER = /[[:,\s]-?\d{16,}\s*[,\]}]/;

/** Parses JSON. Integers that are too long for a number become texts with the same digits. */
export function parseExactly(text: string): unknown {
  return LONG_INTEGER.test(text) ? JSON.parse(text, withDigits) : JSON.parse(text);
}

function withDigits(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source ?? '';
  return typeof value === 'number' && /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? source : value;
}

/** Removes `<!-- -->` and `CDATA` around a script, which older browsers and XML needed. */
function withoutWrapper(text: string, repairs: string[]): string {
  const start = /^(?:\/\/)?\s*<!(?:\[CDATA\[|--)/.exec(text)?.[0];
  const end = ['//]]>', '// ]]>', ']]>', '//-->', '// -->', '-->'].find((one) => text.endsWith(one));
  if (start === undefined || end === undefined) return text;
  repairs.push('removed the comment around the JSON');
  return text.slice(start.length, -end.length).trim();
}

function withValidTokens(text: string, repairs: string[]): string {
  let commas = 0;
  let controls = 0;
  const repaired = text.replace(TOKEN, (token) => {
    if (token === ',') {
      commas++;
      return '';
    }
    return token.replace(CONTROL, (character) => {
      controls++;
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  });
  if (commas > 0) repairs.push('removed a comma after the last item of a list');
  if (controls > 0) repairs.push('escaped line breaks or control characters in a text');
  return repaired;
}

function reasonOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  // Node quotes the text around the error, or gives its position.
  const reason = message.replace(/, (.*) is not valid JSON$/s, ' in `$1`').replace(/ \(line.*$/s, '');
  if (Number.isNaN(position)) return reason;
  const before = text.slice(0, position).split('\n');
  return `${reason.replace(/ (?:in JSON )?at position \d+/, '')} (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}
