/**
 * The bidirectional control characters that embed, override or isolate text, for a character class in a regular expression with
 * the flag `u` or `v`. They change the order in which other text is shown (Unicode Annex 9; “Trojan Source”, CVE-2021-42574).
 * The marks U+200E, U+200F and U+061C do not, and are not included.
 */
export const BIDI_CONTROLS = String.raw`\u202a-\u202e\u2066-\u2069`;
