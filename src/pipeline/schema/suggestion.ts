import { isLanguageTag, isWebAddress, SLUG } from '../../model/fields.ts';
import { addressSlug } from '../../model/slug.ts';
import type { OF_FIELDS } from '../rules/of-fields.ts';

/** Longer values are not mistyped names, dates or addresses. */
const LONGEST = 200;

/** A rule, or a date that may be only a month or year. */
type Subject = keyof typeof OF_FIELDS | 'rough-day' | 'site-image';

/** The value that was probably intended, as the end of a message; empty if there are several possibilities, or none. */
export function suggestionFor(rule: Subject, value: string): string {
  const given = value.trim();
  const suggestion = value.length > LONGEST ? undefined : SUGGEST[rule]?.(given);
  if (suggestion === undefined || suggestion === given) return '';
  const refused = rule === 'language' ? partsOfTag(given).refused : [];
  const without = refused.length > 0 ? ` without ${refused.map((part) => `\`${part}\``).join(', ')}` : '';
  return `${without}; did you mean \`${suggestion}\`?`;
}

const SUGGEST: Partial<Record<Subject, (value: string) => string | undefined>> = {
  'impossible-date': dayFrom,
  'rough-day': (value) => dayFrom(value) ?? monthFrom(value),
  number: (value) => (/^[1-9]\d{0,2}(?:[.,'’\s]\d{3})+$/.test(value) ? value.replace(/\D/g, '') : undefined),
  address: (value) => /^\[[^\]]*\]\((https?:\/\/[^\s)]+)\)$/i.exec(value)?.[1],
  link: linkFrom,
  slug: slugFrom,
  language: (value) => partsOfTag(value).kept,
};

/**
 * Splits an invalid tag into the part that is a valid language tag and the rest. A subtag of one letter or digit starts an
 * extension, which includes the subtags after it (`u-ca-buddhist`). A private part, after `x`, is allowed.
 */
function partsOfTag(tag: string): { kept?: string; refused: string[] } {
  const [, main = '', own = ''] = /^(.*?)(-x(?:-.*)?)?$/is.exec(tag.replaceAll('_', '-')) ?? [];
  const [language = '', ...parts] = main.split(/-(?=[^-](?:-|$))/).flatMap(subtags);
  if (!isLanguageTag(language)) return { refused: [] };
  let kept = language;
  const refused: string[] = [];
  for (const part of parts) {
    if (isLanguageTag(`${kept}-${part}`)) kept += `-${part}`;
    else refused.push(part);
  }
  if (isLanguageTag(kept + own)) kept += own;
  else if (own !== '') refused.push(own.slice(1));
  return { kept: Intl.getCanonicalLocales(kept)[0] ?? kept, refused: refused.filter((part) => part !== '') };
}

/** The subtags before the first extension; an extension is one part. */
function subtags(part: string, index: number): string[] {
  return index === 0 ? part.split('-') : [part];
}

/** The name in a path, an address or a title: `x` for `x.md` and `/claims/x/`, `cia-drones` for `CIA drones`. */
function slugFrom(value: string): string | undefined {
  const name = value.replace(/\/$/, '').split('/').at(-1)?.replace(/\.md$/, '').toLowerCase() ?? '';
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  return SLUG.test(name) ? name : addressSlug(name);
}

/** `/about/` for `about` and `pages/about.md`, a whole address for `www.example.org` and `desk@example.org`. */
function linkFrom(value: string): string | undefined {
  const [, kind, name] = /^(?:(claims|dossiers|pages)\/(?:.*\/)?)?([^/]+?)(?:\.md|\/)?$/.exec(value) ?? [];
  if (name !== undefined && SLUG.test(name))
    return kind === 'claims' || kind === 'dossiers' ? `/${kind}/${name}/` : `/${name}/`;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value)) return `mailto:${value}`;
  return isWebAddress(`https://${value}`) && /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(value)
    ? `https://${value}`
    : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date in another notation, if it is unambiguous: not `03/04/2026`. */
function dayFrom(value: string): string | undefined {
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(value) ?? [];
  const [, first, , second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(value) ?? [];
  const [, before, name, after, inYear] = /^(\d{1,2} )?([a-z]{3,9})( \d{1,2})?,? (\d{4})$/i.exec(value) ?? [];
  const number = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
  const days = [
    written(year, month, day),
    written(last, second, first),
    written(last, first, second),
    before && after ? undefined : written(inYear, String(number), before ?? after),
  ];
  const [only, ...others] = new Set(days.filter((one) => one !== undefined));
  return others.length === 0 ? only : undefined;
}

/** The month or year in another notation: `May 2020`, `05/2020`, `2020-05-00`. */
function monthFrom(value: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})(?:[-/.]0{1,2})?$/.exec(value) ?? [];
  const [, before, after] = /^(\d{1,2})[-/.](\d{4})$/.exec(value) ?? [];
  const [, name, inYear] = /^([a-z]{3,9}),? (\d{4})$/i.exec(value) ?? [];
  if (Number(month) === 0) return year;
  const number = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
  const days = [written(year, month, '1'), written(after, before, '1'), written(inYear, String(number), '1')];
  return days.find((day) => day !== undefined)?.slice(0, 'YYYY-MM'.length);
}

/** A date as YYYY-MM-DD; undefined if it does not exist. */
function written(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}
