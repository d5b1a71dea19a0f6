import type { lists as english } from '../en/lists.ts';
import type { TranslationOf } from '../texts.ts';

export const lists: TranslationOf<typeof english> = {
  claims: { one: '# Faktencheck', other: '# Faktenchecks' },
  total: '{n} insgesamt',
  byLetter: 'Nach Anfangsbuchstaben',
  mostFrequent: 'Häufigste',
  otherCharacters: 'Andere',
  noClaims: 'Hier gibt es noch keine Faktenchecks.',
  newest: 'Neueste Faktenchecks',
  onTopic: 'Thema: {topic}',
  byClaimant: 'Behauptungen von {name}',
  andMore: { one: 'und # weiterer', other: 'und # weitere' },
  noTopics: 'Noch keine Themen. Sie erscheinen hier, sobald ein Faktencheck sie nennt.',
  noClaimants:
    'Noch niemand in dieser Liste. Personen und Organisationen erscheinen hier, sobald ein Faktencheck sie nennt.',
};
