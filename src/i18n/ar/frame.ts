import type { frame as english } from '../en/frame.ts';
import type { TranslationOf } from '../texts.ts';

export const frame: TranslationOf<typeof english> = {
  // Between a label and its value, and between the items of a list
  colon: ': ',
  comma: '، ',
  skip: 'انتقل إلى المحتوى الرئيسي',
  mainNavigation: 'القائمة الرئيسية',
  menu: 'القائمة',
  allClaims: 'كل عمليات التحقق',
  topics: 'الموضوعات',
  claimants: 'أصحاب الادعاءات',
  sources: 'المصادر',
  corrections: 'التصحيحات',
  dossiers: 'الملفات',
  verdicts: 'التصنيفات',
  search: 'بحث',
  searchLabel: 'البحث في عمليات التحقق',
  aboutThisSite: 'عن هذا الموقع',
  publishedBy: 'يصدر عن',
  licence: 'رخصة النصوص: {name}',
  privacy: 'لا يستخدم هذا الموقع ملفات تعريف الارتباط، ولا يحمّل شيئًا من مواقع أخرى.',
  feed: 'خلاصة RSS',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  firstPage: 'الصفحة الأولى',
  lastPage: 'الصفحة الأخيرة',
  page: 'الصفحة {n} من {of}',
  pages: 'الصفحات',
  moved: 'نُقلت هذه الصفحة',
  notFoundTitle: 'الصفحة غير موجودة',
  notFoundText: 'قد يكون العنوان غير صحيح، أو ربما نُقلت الصفحة. ابحث عنها، أو تصفح إحدى هذه القوائم:',
};
