import type { preview as english } from '../en/preview.ts';
import type { TranslationOf } from '../texts.ts';

export const preview: TranslationOf<typeof english> = {
  draftNotice: 'Brouillon. Visible uniquement dans l’aperçu.',
  scheduledNotice: 'Publication prévue le {day}. D’ici là, visible uniquement dans l’aperçu.',
  draft: 'Brouillon',
  scheduled: 'Publication prévue le {day}',
  problemsHere: 'Problèmes dans ce fichier',
  problemsOfSite: 'Problèmes qui concernent tout le site',
  errorsElsewhere: { one: '# erreur sur une autre page', other: '# erreurs sur d’autres pages' },
  warningsElsewhere: { one: '# avertissement sur une autre page', other: '# avertissements sur d’autres pages' },
  onlyReadable:
    'Ce fichier contient des erreurs qui empêchent la publication du site. Seules les parties lisibles sont affichées.',
  nothingReadable: 'Ce fichier contient des erreurs qui empêchent la publication du site. Aucune partie n’est lisible.',
};
