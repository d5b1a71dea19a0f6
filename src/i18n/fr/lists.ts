import type { lists as english } from '../en/lists.ts';
import type { TranslationOf } from '../texts.ts';

export const lists: TranslationOf<typeof english> = {
  claims: { one: '# vérification', other: '# vérifications' },
  total: '{n} au total',
  byLetter: 'Par première lettre',
  mostFrequent: 'Les plus fréquents',
  otherCharacters: 'Autres',
  noClaims: 'Aucune vérification ici pour l’instant.',
  newest: 'Dernières vérifications',
  onTopic: 'Thème\u202f: {topic}',
  // Not “Affirmations de”, which becomes “d’” before a vowel.
  byClaimant: 'Qui l’a dit\u202f: {name}',
  andMore: { one: 'et # autre', other: 'et # autres' },
  noTopics: 'Aucun thème pour l’instant. Ils apparaîtront ici dès qu’une vérification les mentionnera.',
  noClaimants:
    'Personne dans cette liste pour l’instant. Les personnes et organisations apparaîtront ici dès qu’une vérification les nommera.',
};
