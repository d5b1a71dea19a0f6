import type { sharing as english } from '../en/sharing.ts';
import type { TranslationOf } from '../texts.ts';

export const sharing: TranslationOf<typeof english> = {
  share: 'Compartilhar e incorporar',
  shareLink: 'Link',
  shareNote: 'Nota para publicar com o link',
  shareCard: 'Código para incorporar como cartão',
  shareHtml: 'O mesmo em HTML simples',
  showCard: 'Ver o cartão',
  qrCode: 'Código QR desta página',
  linkToClaim: 'Link para esta alegação',
};
