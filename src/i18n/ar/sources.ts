import type { sources as english } from '../en/sources.ts';
import type { TranslationOf } from '../texts.ts';

export const sources: TranslationOf<typeof english> = {
  kind: {
    primary: 'مصدر أولي',
    official: 'مصدر رسمي',
    law: 'نص قانوني',
    data: 'بيانات',
    research: 'بحث علمي',
    news: 'خبر صحفي',
    other: 'مصدر آخر',
  },
  // The number of sources with each stance
  stanceCount: {
    supports: {
      zero: 'لا مصادر',
      one: 'يدعمه مصدر واحد',
      two: 'يدعمه مصدران',
      few: 'تدعمه # مصادر',
      many: 'يدعمه # مصدرًا',
      other: 'يدعمه # مصدر',
    },
    contradicts: {
      zero: 'لا مصادر',
      one: 'يناقضه مصدر واحد',
      two: 'يناقضه مصدران',
      few: 'تناقضه # مصادر',
      many: 'يناقضه # مصدرًا',
      other: 'يناقضه # مصدر',
    },
    context: {
      zero: 'لا مصادر',
      one: 'يوضح السياق مصدر واحد',
      two: 'يوضح السياق مصدران',
      few: 'توضح السياق # مصادر',
      many: 'يوضح السياق # مصدرًا',
      other: 'يوضح السياق # مصدر',
    },
  },
  // What a source is to a claim
  stance: { supports: 'يدعم الادعاء', contradicts: 'يناقض الادعاء', context: 'يقدّم سياقًا' },
  offlineSources: {
    zero: 'لا مصادر غير متاحة',
    one: 'مصدر واحد لم يعد متاحًا',
    two: 'مصدران لم يعودا متاحين',
    few: '# مصادر لم تعد متاحة',
    many: '# مصدرًا لم تعد متاحة',
    other: '# مصدر لم تعد متاحة',
  },
  otherSources: {
    one: 'مصدر آخر',
    two: 'مصدران آخران',
    few: '# مصادر أخرى',
    other: '# مصدرًا آخر',
  },
  archivedCopy: 'نسخة مؤرشفة',
  archivedCopies: 'نسخ مؤرشفة',
  offlineSince: 'غير متاح منذ {month}',
  titleFromAddress: 'العنوان مأخوذ من رابط الصفحة',
  sourceNumber: 'المصدر {n}',
  publisherUnknown: 'الناشر غير مسجَّل',
  dateUnknown: 'التاريخ غير مسجَّل',
  accessed: 'اطُّلع عليه في {day}',
  citedIn: 'مواضع الاستشهاد به',
  introduction: 'المقدمة',
  notCited: 'لم يُستشهد به في النص',
  sourcesCount: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  },
  fromPublisher: 'مصادر صادرة عن {name}',
  // A verb, so that the count after it is its subject: after a preposition, the dual would take another form.
  citedBy: 'استشهدت به',
  sourcesIntro: 'كل المصادر التي تستشهد بها عمليات التحقق لدينا، بحسب الناشر.',
  noSources: 'لا مصادر بعد. ستظهر هنا عندما تستشهد بها عملية تحقق.',
  publishers: {
    zero: 'لا ناشرين',
    one: 'ناشر واحد',
    two: 'ناشران',
    few: '# ناشرين',
    many: '# ناشرًا',
    other: '# ناشر',
  },
};
