import type { EnglishTexts } from '../texts.ts';

/** What people share: links, cards and QR codes. */
export const sharing = {
  share: 'Share and embed',
  shareLink: 'Link',
  shareNote: 'Text to post with the link',
  shareCard: 'Code to embed this as a card',
  shareHtml: 'The same as plain HTML',
  showCard: 'Preview the card',
  qrCode: 'QR code for this page',
  linkToClaim: 'Link to this claim',
} satisfies EnglishTexts;
