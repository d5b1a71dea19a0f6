import type { Written } from '../../pipeline/write-claim.ts';
import { asData, excessIn } from '../front-matter.ts';
import type { SourceData } from '../source-values.ts';
import { parseExactly } from './lenient-json.ts';
import { isObject } from './record.ts';

const TEXT_LISTS = ['authors', 'reviewers', 'topics', 'aliases', 'related'];
const LISTS = [...TEXT_LISTS, 'claimants', 'appearances', 'media', 'sources', 'corrections'];

/** A text, number or flag as text; empty for anything else. */
export function textOf(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** Why a value is no text; undefined for a text, or if there is none. */
export function wrongShape(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'is a list, expected a text';
  return isObject(value) ? 'is an object, expected a text' : undefined;
}

/** A value as it is written in front matter. A text where a list or mapping is expected is repaired. */
export function written(key: string, value: unknown, repairs: string[]): Written {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'object') return asTexts(key, value);
  const text = String(value);
  if (!LISTS.includes(key) && key !== 'claimant') return text;
  return /^\s*[[{]/.test(text) ? fromJson(key, text) : repaired(key, text, repairs);
}

/** The list or mapping in a cell. Text that only looks like JSON is kept as it is, and the schema reports it. */
function fromJson(key: string, text: string): Written {
  try {
    const parsed = parseExactly(text);
    return excessIn(parsed) ? text : asTexts(key, parsed);
  } catch {
    return text;
  }
}

function repaired(key: string, text: string, repairs: string[]): Written {
  if (key === 'claimant') {
    repairs.push('claimant: is a text, so it became the name of a claimant');
    return { name: text };
  }
  if (!TEXT_LISTS.includes(key)) return text;
  const items = text.split(/\s*[;|\n]\s*/).filter(Boolean);
  repairs.push(
    `${key}: is a text, so it became a list of ${items.length === 1 ? 'one item' : `${items.length} items`}`,
  );
  return items;
}

/** Numbers and booleans as text, as in front matter. Empty lists are left out. */
function asTexts(key: string, value: unknown): Written {
  const data = asData(value);
  if (!Array.isArray(data)) return withoutBlanks(data);
  if (data.length === 0) return undefined;
  const items = data.map(withoutBlanks);
  return key === 'sources' || key === 'appearances' ? items.map(withAllCopies) : items;
}

/** Several archived copies as in a claim file. In published data `archived` is only the first: see `archivedAsData()`. */
function withAllCopies(page: Written): Written {
  if (typeof page !== 'object' || Array.isArray(page) || page.archivedCopies === undefined) return page;
  const { archivedCopies, ...others } = page;
  const copies = [others.archived, archivedCopies].flat().filter((copy) => copy !== undefined);
  return { ...others, archived: [...new Set(copies)] };
}

function withoutBlanks(data: SourceData): Written {
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return data.map(withoutBlanks);
  const filled = Object.entries(data).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutBlanks(value)]));
}
