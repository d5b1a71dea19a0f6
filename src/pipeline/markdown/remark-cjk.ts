import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Processor } from 'unified';

/** Chinese, Japanese and Korean letters and punctuation, full-width signs included. */
const CJK =
  '[\\u1100-\\u11ff\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff01-\\uffef\\u{1f200}-\\u{1f2ff}\\u{20000}-\\u{3ffff}]';

/** A mark of bold or slanted text beside such a sign. Only there does a text read differently with this plugin. */
export const CJK_MARKS = new RegExp(`[*_]${CJK}|${CJK}[*_]`, 'u');

/**
 * Makes `**「太字」**の` and `**“한국”**은` bold. Markdown expects a space between a mark and what follows a punctuation
 * mark, and these scripts put none there.
 */
export function remarkCjk(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()];
}
