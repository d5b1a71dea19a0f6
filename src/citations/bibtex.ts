import { type CitedItem, notesOf, titleOf } from './cited-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * BibTeX, in UTF-8. Every item is `@misc`: the other types of BibTeX need fields that are not known, and biblatex’s `@online` is
 * unknown to BibTeX. `date` and `urldate` are for biblatex.
 */
export function bibtex(items: readonly CitedItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CitedItem): string {
  const [year, month] = item.issued?.split('-') ?? [];
  const notes = notesOf(item);
  const fields: [string, string | undefined][] = [
    // The inner braces keep names in one piece, and the case of titles.
    [
      'author',
      item.authors.length > 0 ? `{${item.authors.map((name) => `{${escaped(name)}}`).join(' and ')}}` : undefined,
    ],
    ['title', `{{${escaped(titleOf(item))}}}`],
    ['howpublished', braced(item.container)],
    ['publisher', braced(item.publisher)],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', item.issued && `{${item.issued}}`],
    ['url', item.url && `{${verbatim(item.url)}}`],
    ['urldate', item.accessed && `{${item.accessed}}`],
    ['language', braced(item.lang)],
    ['note', notes.length > 0 ? braced(notes.join('. ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escaped(text)}}`;
}

/** BibTeX counts braces even after a backslash, so one without its partner would end the entry in the wrong place. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const SPECIAL = /[\\{}^~%#&_$]/g;

/** A text in which nothing is a command of TeX. */
function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** An address is not TeX, but it is counted for braces. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}
