import type { preview as english } from '../en/preview.ts';
import type { TranslationOf } from '../texts.ts';

export const preview: TranslationOf<typeof english> = {
  draftNotice: 'مسودة. لا تظهر إلا في المعاينة.',
  scheduledNotice: 'النشر مقرر في {day}. وحتى ذلك الحين لا تظهر هذه الصفحة إلا في المعاينة.',
  draft: 'مسودة',
  scheduled: 'النشر مقرر في {day}',
  problemsHere: 'مشكلات في هذا الملف',
  problemsOfSite: 'مشكلات تخص الموقع كله',
  errorsElsewhere: {
    zero: 'لا أخطاء في صفحات أخرى',
    one: 'خطأ واحد في صفحة أخرى',
    two: 'خطآن في صفحات أخرى',
    few: '# أخطاء في صفحات أخرى',
    other: '# خطأ في صفحات أخرى',
  },
  warningsElsewhere: {
    zero: 'لا تحذيرات في صفحات أخرى',
    one: 'تحذير واحد في صفحة أخرى',
    two: 'تحذيران في صفحات أخرى',
    few: '# تحذيرات في صفحات أخرى',
    other: '# تحذير في صفحات أخرى',
  },
  onlyReadable: 'في هذا الملف أخطاء تمنع نشر الموقع. لا تُعرض إلا الأجزاء التي يمكن قراءتها.',
  nothingReadable: 'في هذا الملف أخطاء تمنع نشر الموقع. لا يمكن قراءة أي جزء منه.',
};
