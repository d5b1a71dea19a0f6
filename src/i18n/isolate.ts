import { direction } from './direction.ts';

const RIGHT_TO_LEFT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}\\p{Script=Samaritan}\\p{Script=Mandaic}';
/** Matches text that has characters of the opposite direction. */
const OPPOSITE = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}]`, 'u'),
  rtl: new RegExp(`[\\p{N}\\p{S}]|[^${RIGHT_TO_LEFT}\\P{L}]`, 'u'),
};

/**
 * Prepares a value from the content for an interface sentence in a language: text in the opposite direction is wrapped in
 * isolates (U+2068, U+2069), so that it does not reorder the text around it. In HTML, `<bdi>` does the same.
 */
export function isolated(value: string, language: string): string {
  return OPPOSITE[direction(language)].test(value) ? `\u2068${value}\u2069` : value;
}
