import type { sharing as english } from '../en/sharing.ts';
import type { TranslationOf } from '../texts.ts';

export const sharing: TranslationOf<typeof english> = {
  share: 'Compartilhar e incorporar',
  shareLink: 'Link',
  shareNote: 'Texto para publicar com o link',
  shareCard: 'Código para incorporar como card',
  shareHtml: 'O mesmo em HTML puro',
  showCard: 'Ver o card',
  qrCode: 'QR code desta página',
  linkToClaim: 'Link para esta afirmação',
};
