import type { corrections as english } from '../en/corrections.ts';
import type { TranslationOf } from '../texts.ts';

export const corrections: TranslationOf<typeof english> = {
  correctionKind: {
    clarification: 'توضيح',
    update: 'تحديث',
    correction: 'تصحيح',
    verdict: 'تغيير التصنيف',
    withdrawal: 'سحب',
  },
  correctionsPolicy: 'سياسة التصحيح',
  suggestCorrection: 'اقتراح تصحيح',
  noCorrections: 'لا تصحيحات حتى الآن',
  allCorrections: 'كل التصحيحات في هذا الموقع',
  correctionNotice: 'عُدِّلت عملية التحقق هذه بعد نشرها',
  verdictBefore: 'التصنيف السابق:',
  verdictNow: 'التصنيف الحالي:',
  earlierVerdict: 'التصنيف السابق: {label}.',
  withdrawn: 'مسحوب',
  withdrawnOn: 'سُحب في {day}',
  withdrawnNotice: 'سُحبت عملية التحقق هذه',
  withdrawnMeaning: 'لم يعد التصنيف والجواب المختصر ساريين. يبقى النص أدناه سجلًا لما سُحب.',
  withdrawnCount: { one: 'واحدة مسحوبة', two: 'اثنتان مسحوبتان', other: '# مسحوبة' },
  correctionsIntro: 'كل التغييرات المهمة في عمليات التحقق لدينا، من الأحدث إلى الأقدم.',
  correctionsCount: {
    zero: 'لا تصحيحات',
    one: 'تصحيح واحد',
    two: 'تصحيحان',
    few: '# تصحيحات',
    many: '# تصحيحًا',
    other: '# تصحيح',
  },
  noCorrectionsYet: 'لم تُصحَّح أي عملية تحقق حتى الآن.',
};
