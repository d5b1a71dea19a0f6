import type { lists as english } from '../en/lists.ts';
import type { TranslationOf } from '../texts.ts';

export const lists: TranslationOf<typeof english> = {
  claims: { one: '# checagem', other: '# checagens' },
  total: '{n} no total',
  byLetter: 'Por letra inicial',
  mostFrequent: 'Mais frequentes',
  otherCharacters: 'Outros',
  noClaims: 'Ainda não há checagens aqui.',
  newest: 'Últimas checagens',
  onTopic: 'Tema: {topic}',
  byClaimant: 'Afirmações de {name}',
  andMore: { other: 'e mais #' },
  noTopics: 'Ainda não há temas. Eles aparecerão aqui quando uma checagem os mencionar.',
  noClaimants:
    'Ainda não há ninguém nesta lista. Pessoas e organizações aparecerão aqui quando uma checagem as mencionar.',
};
