import type { sharing as english } from '../en/sharing.ts';
import type { TranslationOf } from '../texts.ts';

export const sharing: TranslationOf<typeof english> = {
  share: 'Compartir e insertar',
  shareLink: 'Enlace',
  shareNote: 'Nota para publicar con el enlace',
  shareCard: 'Código para insertarla como tarjeta',
  shareHtml: 'Lo mismo en HTML sin formato',
  showCard: 'Ver la tarjeta',
  qrCode: 'Código QR de esta página',
  linkToClaim: 'Enlace a esta afirmación',
};
