import type { sharing as english } from '../en/sharing.ts';
import type { TranslationOf } from '../texts.ts';

export const sharing: TranslationOf<typeof english> = {
  share: 'Partager et intégrer',
  shareLink: 'Lien',
  shareNote: 'Note à publier avec le lien',
  shareCard: 'Code pour intégrer une carte',
  shareHtml: 'La même chose en HTML simple',
  showCard: 'Aperçu de la carte',
  qrCode: 'Code QR de cette page',
  linkToClaim: 'Lien vers cette affirmation',
};
