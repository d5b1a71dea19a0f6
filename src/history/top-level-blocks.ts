/** A file with front matter in the form in which nearly all are written: each top-level key on a line of its own. */
export interface SimpleFile {
  /** The lines of each top-level key. */
  blocks: ReadonlyMap<string, string>;
  body: string;
}

const FENCE = /^---[ \t]*$/;
const KEY = /^([A-Za-z]\w*):(?:[ \t]|$)/;
const BELOW_KEY = /^(?:[ \t]|- |$)/;
/** Anchors, aliases and tags, which reach across keys, or a text that looks like one. */
const ACROSS_KEYS = /(?:^|[\s,[{:-])[&*!]\S/m;
/** Far below the limits on front matter, which are on the whole of it. */
const MOST_CHARACTERS = 30_000;

/** Splits a file at its top-level keys, without parsing it. Undefined if it is not in the simple form. */
export function simpleFile(text: string): SimpleFile | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const closing = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (closing === -1) return undefined;
  const blocks = blocksOf(lines.slice(1, closing));
  return blocks && { blocks, body: lines.slice(closing + 1).join('\n') };
}

function blocksOf(lines: readonly string[]): Map<string, string> | undefined {
  const whole = lines.join('\n');
  if (whole.length > MOST_CHARACTERS || ACROSS_KEYS.test(whole)) return undefined;
  const blocks = new Map<string, string>();
  let current: string | undefined;
  for (const line of lines) {
    const key = KEY.exec(line)?.[1];
    if (key === undefined && (current === undefined || !BELOW_KEY.test(line))) return undefined;
    if (key !== undefined && blocks.has(key)) return undefined;
    current = key ?? current;
    blocks.set(current ?? '', key === undefined ? `${blocks.get(current ?? '')}\n${line}` : line);
  }
  return blocks;
}
