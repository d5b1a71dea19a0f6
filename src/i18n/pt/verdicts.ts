import type { verdicts as english } from '../en/verdicts.ts';
import type { TranslationOf } from '../texts.ts';

export const verdicts: TranslationOf<typeof english> = {
  verdict: 'Veredito',
  rating: 'Nota {n} em uma escala de {worst} (falso) a {best} (verdadeiro)',
  whatVerdictsMean: 'O que significam nossos vereditos',
  verdictCounts: 'Vereditos sobre estas afirmações',
  verdictCount: 'Número de afirmações',
  withVerdict: 'Veredito: {label}',
  allWithVerdict: 'Todas as checagens com o veredito “{label}”',
  verdictsIntro:
    'Cada afirmação recebe um único veredito desta escala. A palavra, o símbolo e a cor significam sempre o mesmo.',
  formerLabel: 'Até {day}, este veredito se chamava “{label}”.',
  noVerdict: 'Nenhuma afirmação recebeu este veredito até agora.',
  onScale: '{n} de {best}',
  notOnScale: 'fora da escala de falso a verdadeiro',
};
