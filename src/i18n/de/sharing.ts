import type { sharing as english } from '../en/sharing.ts';
import type { TranslationOf } from '../texts.ts';

export const sharing: TranslationOf<typeof english> = {
  share: 'Teilen und einbetten',
  shareLink: 'Link',
  shareNote: 'Text zum Posten mit dem Link',
  shareCard: 'Code zum Einbetten als Karte',
  shareHtml: 'Dasselbe als einfaches HTML',
  showCard: 'Vorschau der Karte',
  qrCode: 'QR-Code dieser Seite',
  linkToClaim: 'Link zu dieser Behauptung',
};
