import type { SourceData } from '../source-values.ts';
import type { Node, ReviewReader } from './review-reader.ts';

/**
 * The label of a rating. Without one, the number on its scale: `1/5`, which a mapping can name like any label. Numbers never
 * choose a verdict by themselves.
 */
export function labelsIn(review: Node, reader: ReviewReader): Record<string, SourceData | undefined> {
  const [rating] = reader.all(review, 'reviewRating');
  if (!rating) return {};
  if (typeof rating.value !== 'object') {
    reader.take(rating.path);
    reader.repairs.push(`${rating.path}: is not an object; its text was used as the label`);
    return { label: [String(rating.value)] };
  }
  const found = reader.texts(rating, 'alternateName');
  const named = found.length > 0 ? found : reader.texts(rating, 'name');
  if (named.length > 1)
    reader.repairs.push(`${rating.path}.alternateName: is a list; all labels in it must mean the same`);
  const number = numberIn(rating, reader);
  const labels = named.map((text) => reader.use(text));
  return { label: labels.length > 0 ? labels : number, explanation: reader.text(rating, 'ratingExplanation') };
}

function numberIn(rating: Node, reader: ReviewReader): string[] {
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((key) => {
    const [found] = reader.all(rating, key);
    return found && numberOf(found, reader);
  });
  const lowest = worst ?? 1;
  const highest = best ?? 5;
  if (value === undefined || [value, lowest, highest].some(Number.isNaN)) return [];
  if (!(value >= lowest && value <= highest && lowest < highest)) {
    reader.repairs.push(
      `${rating.path}: ${value} is outside its scale from ${lowest} to ${highest}, so the number was not used`,
    );
    return [];
  }
  // The same number means something else on a scale that starts elsewhere.
  return [lowest === 1 ? `${value}/${highest}` : `${value}/${lowest}-${highest}`];
}

/** A number, also one with a decimal comma; NaN for anything else. `1,000` could be one or a thousand, and is not read. */
function numberOf({ path, value }: Node, reader: ReviewReader): number {
  if (typeof value === 'object') return Number.NaN;
  reader.take(path);
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  const number = /^-?(?:\d*\.?\d+|\d+,\d{1,2})$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  const what = Number.isNaN(number) ? 'so it was left out' : `and was read as ${number}`;
  reader.repairs.push(`${path}: is the text \`${text.slice(0, 80)}\`, expected a number, ${what}`);
  return number;
}
