/** How a verdict leans. Colour follows it; meaning never rests on colour alone. */
export const TONES = ['positive', 'mixed', 'negative', 'neutral'] as const;
export type Tone = (typeof TONES)[number];
