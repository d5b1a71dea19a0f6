/** The custom properties of colours that a theme may set. They keep their names and meanings. */
export const COLOURS = [
  '--paper',
  '--ink',
  '--ink-soft',
  '--line',
  '--line-strong',
  '--accent',
  '--marked',
  '--notice',
  '--positive',
  '--mixed',
  '--negative',
  '--neutral',
] as const;
export type Colour = (typeof COLOURS)[number];

/** The other custom properties that a theme may set. */
export const OTHERS = ['--serif', '--sans', '--measure'] as const;

/** Two colours that are seen together, and the contrast that they need. */
export interface Pair {
  front: Colour;
  back: Colour;
  least: number;
}

/** The contrast that WCAG 2 (level AA) asks for: of text, and of borders and symbols. */
const TEXT = 4.5;
const MARK = 3;

const on = (back: Colour, fronts: readonly Colour[], least: number): Pair[] =>
  fronts.map((front) => ({ front, back, least }));

/** Every pair of colours that must be told apart. Tones are colours of text as well as of symbols. */
export const PAIRS: readonly Pair[] = [
  ...on('--paper', ['--ink', '--ink-soft', '--accent', '--positive', '--mixed', '--negative', '--neutral'], TEXT),
  ...on('--paper', ['--line-strong'], MARK),
  ...on('--marked', ['--ink', '--accent'], TEXT),
  ...on('--notice', ['--ink', '--accent'], TEXT),
];
