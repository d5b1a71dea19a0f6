/** The colour family of a verdict. Colour is never the only way its meaning is shown. */
export const TONES = ['positive', 'mixed', 'negative', 'neutral'] as const;
export type Tone = (typeof TONES)[number];
