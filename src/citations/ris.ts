import { type CitedItem, type ItemKind, notesOf, titleOf } from './cited-item.ts';

const TYPES: Readonly<Record<ItemKind, string>> = {
  webpage: 'ELEC',
  news: 'NEWS',
  document: 'GEN',
  law: 'STAT',
  data: 'DATA',
};

/** RIS, which EndNote, Mendeley and Zotero read. */
export function ris(items: readonly CitedItem[]): string {
  return items.map(record).join('');
}

function record(item: CitedItem): string {
  const opened = item.kind === 'law' && item.accessed !== undefined ? [`Accessed: ${item.accessed}`] : [];
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.kind]],
    ['ID', item.id],
    ...item.authors.map((name): [string, string] => ['AU', name]),
    ['TI', titleOf(item)],
    ['T2', item.container],
    ['PB', item.publisher],
    ['PY', item.issued?.slice(0, 4)],
    ['DA', dateOf(item.issued)],
    // Of a law, it would be the day on which it was passed.
    ['Y2', item.kind === 'law' ? undefined : dateOf(item.accessed)],
    ['LA', item.lang],
    ['UR', item.url],
    ...[...opened, ...notesOf(item)].map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('');
}

/** `2025/02/`: a date always has two slashes. */
function dateOf(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}`;
}
