import { type CitedItem, type ItemKind, notesOf, titleOf } from './cited-item.ts';

const TYPES: Readonly<Record<ItemKind, string>> = {
  webpage: 'webpage',
  news: 'article-newspaper',
  document: 'document',
  law: 'legislation',
  data: 'dataset',
};

/** CSL-JSON, which Zotero, Pandoc and citation processors read. One item on each line. */
export function cslJson(items: readonly CitedItem[]): string {
  return `[\n${items.map((item) => JSON.stringify(cslItem(item))).join(',\n')}\n]\n`;
}

/** An item in CSL’s terms. */
export function cslItem(item: CitedItem) {
  const notes = notesOf(item);
  return {
    id: item.id,
    type: TYPES[item.kind],
    title: titleOf(item),
    author: item.authors.length > 0 ? item.authors.map((literal) => ({ literal })) : undefined,
    'container-title': item.container,
    publisher: item.publisher,
    issued: dateOf(item.issued),
    accessed: dateOf(item.accessed),
    URL: item.url,
    language: item.lang,
    status: item.withdrawn === undefined ? undefined : 'withdrawn',
    note: notes.length > 0 ? notes.join('. ') : undefined,
  };
}

function dateOf(day: string | undefined) {
  return day === undefined ? undefined : { 'date-parts': [day.split('-').map(Number)] };
}
