import { items, type Node } from './leaves.ts';
import { plainText } from './markdown-text.ts';
import { type Found, placeOf } from './scope.ts';
import type { SourceFile } from './source-file.ts';

/** The texts of some nodes of a file, those of lists one by one. */
export function textsIn(file: SourceFile, nodes: readonly Node[]): Found[] {
  return nodes.flatMap(items).flatMap((node) => {
    const text = typeof node.value === 'string' ? node.value.trim() : '';
    return text === '' ? [] : [{ text, from: [placeOf(file, node)], dropped: [] }];
  });
}

/** A text that no file says. */
export function fixed(text: string): Found {
  return { text, from: [], dropped: [] };
}

/** Several texts as one, each once: sentences follow one another, all else is parted by semicolons. */
export function together(found: readonly Found[]): string {
  const texts = [...new Set(found.map((one) => one.text))];
  return texts.reduce((all, text) => (/[.!?]$/.test(all) ? `${all} ${text}` : `${all}; ${text}`));
}

/** Markdown as mere text; the addresses of its links are dropped. */
export function asPlain(found: Found): Found {
  const { text, addresses } = plainText(found.text);
  return {
    ...found,
    text,
    dropped: [...found.dropped, ...addresses.map((address) => `address of a link: ${address}`)],
  };
}

/** A day with a time as the day alone. No time zone moves it. */
export function asDay(found: Found): Found {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](.*)$/.exec(found.text) ?? [];
  if (day === undefined) return found;
  return { ...found, text: day, dropped: [...found.dropped, `time of day: ${time ?? ''}`] };
}
