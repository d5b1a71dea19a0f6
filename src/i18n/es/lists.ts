import type { lists as english } from '../en/lists.ts';
import type { TranslationOf } from '../texts.ts';

export const lists: TranslationOf<typeof english> = {
  claims: { one: '# verificación', other: '# verificaciones' },
  total: '{n} en total',
  byLetter: 'Por letra inicial',
  mostFrequent: 'Más frecuentes',
  otherCharacters: 'Otros',
  noClaims: 'Aquí aún no hay verificaciones.',
  newest: 'Últimas verificaciones',
  onTopic: 'Tema: {topic}',
  byClaimant: 'Afirmaciones de {name}',
  andMore: { other: 'y # más' },
  noTopics: 'Aún no hay temas. Aparecerán aquí cuando una verificación los mencione.',
  noClaimants:
    'Aún no hay nadie en esta lista. Las personas y organizaciones aparecerán aquí cuando una verificación las nombre.',
};
