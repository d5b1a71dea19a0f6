import type { verdicts as english } from '../en/verdicts.ts';
import type { TranslationOf } from '../texts.ts';

export const verdicts: TranslationOf<typeof english> = {
  verdict: 'Bewertung',
  rating: 'Stufe {n} auf einer Skala von {worst} (falsch) bis {best} (richtig)',
  whatVerdictsMean: 'Was unsere Bewertungen bedeuten',
  verdictCounts: 'Bewertungen dieser Behauptungen',
  verdictCount: 'Zahl der Behauptungen',
  withVerdict: 'Bewertung: {label}',
  allWithVerdict: 'Alle Faktenchecks mit der Bewertung „{label}“',
  verdictsIntro:
    'Jede Behauptung erhält genau eine Bewertung aus dieser Skala. Wort, Symbol und Farbe bedeuten immer dasselbe.',
  formerLabel: 'Bis zum {day} hieß diese Bewertung „{label}“.',
  noVerdict: 'Bisher hat keine Behauptung diese Bewertung.',
  onScale: '{n} von {best}',
  notOnScale: 'außerhalb der Skala von falsch bis richtig',
};
