import type { sharing as english } from '../en/sharing.ts';
import type { TranslationOf } from '../texts.ts';

export const sharing: TranslationOf<typeof english> = {
  share: 'المشاركة والتضمين',
  shareLink: 'الرابط',
  shareNote: 'نص للنشر مع الرابط',
  shareCard: 'شيفرة التضمين في شكل بطاقة',
  shareHtml: 'المحتوى نفسه بصيغة HTML بسيطة',
  showCard: 'معاينة البطاقة',
  qrCode: 'رمز QR لهذه الصفحة',
  linkToClaim: 'رابط هذا الادعاء',
};
