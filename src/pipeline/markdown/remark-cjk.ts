import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Processor } from 'unified';

/** Chinese, Japanese and Korean letters and punctuation, including full-width characters. */
const CJK =
  '[\\u1100-\\u11ff\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uffef\\u{1f200}-\\u{1f2ff}\\u{20000}-\\u{3ffff}]';

/** A marker of bold or italic text next to such a character. Other texts render the same without this plugin. */
export const CJK_MARKS = new RegExp(`[*_]${CJK}|${CJK}[*_]`, 'u');

/**
 * Makes `**「太字」**の` and `**“한국”**은` bold. Next to punctuation, Markdown expects a space outside the marker, and these
 * scripts do not use one.
 */
export function remarkCjk(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()];
}
