import type { Words } from '../i18n/index.ts';
import type { Source, Stance } from '../model/source.ts';

/** Sources with the same stance, each with its place in the whole list. A list without any stance has no headings. */
export interface SourceGroup {
  heading: string | undefined;
  items: { source: Source; index: number }[];
}

const ORDER: readonly (Stance | undefined)[] = ['contradicts', 'supports', 'context', undefined];

export function sourceGroups(sources: readonly Source[], words: Words): SourceGroup[] {
  const all = sources.map((source, index) => ({ source, index }));
  return ORDER.flatMap((stance) => {
    const items = all.filter(({ source }) => source.stance === stance);
    return items.length === 0 ? [] : [{ heading: headingOf(stance, items.length, sources.length, words), items }];
  });
}

function headingOf(stance: Stance | undefined, n: number, total: number, words: Words): string | undefined {
  if (stance) return words.stanceCount(stance, n);
  return n === total ? undefined : words.otherSources(n);
}
