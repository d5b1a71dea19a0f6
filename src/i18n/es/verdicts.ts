import type { verdicts as english } from '../en/verdicts.ts';
import type { TranslationOf } from '../texts.ts';

export const verdicts: TranslationOf<typeof english> = {
  verdict: 'Veredicto',
  rating: 'Calificación: {n} en una escala de {worst} (falso) a {best} (verdadero)',
  whatVerdictsMean: 'Qué significan nuestros veredictos',
  verdictCounts: 'Veredictos sobre estas afirmaciones',
  verdictCount: 'Número de afirmaciones',
  withVerdict: 'Veredicto: {label}',
  allWithVerdict: 'Todas las verificaciones con el veredicto «{label}»',
  verdictsIntro:
    'Cada afirmación recibe un solo veredicto de esta escala. La palabra, el símbolo y el color significan siempre lo mismo.',
  formerLabel: 'Hasta el {day}, este veredicto se llamaba «{label}».',
  noVerdict: 'Ninguna afirmación tiene este veredicto por ahora.',
  onScale: '{n} de {best}',
  notOnScale: 'fuera de la escala de falso a verdadero',
};
