import type { history as english } from '../en/history.ts';
import type { TranslationOf } from '../texts.ts';

export const history: TranslationOf<typeof english> = {
  history: 'سجل التعديلات',
  revisions: { zero: '# نسخة', one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' },
  historyIntro: 'كل تعديل منشور على عملية التحقق هذه، من الأحدث إلى الأقدم. ما حُذف مشطوب، وما أُضيف مسطَّر تحته.',
  neverChanged: 'لم تتغير منذ نشرها.',
  added: 'أُضيف',
  removed: 'حُذف',
  leftOut: 'حُذف من العرض نص لم يتغير',
  formattingOnly: {
    zero: '# تعديل غيّر التنسيق فقط',
    one: 'تعديل واحد غيّر التنسيق فقط',
    two: 'تعديلان غيّرا التنسيق فقط',
    few: '# تعديلات غيّرت التنسيق فقط',
    many: '# تعديلًا غيّر التنسيق فقط',
    other: '# تعديل غيّر التنسيق فقط',
  },
  readVersion: 'اقرأ هذه النسخة',
  seeCommit: 'الإيداع في المستودع',
  diffCut: 'غيّر هذا التعديل أكثر مما يظهر هنا.',
  versionBefore: 'النسخة السابقة',
  oldVersion: 'نسخة قديمة',
  oldVersionOf: 'أنت تقرأ نسخة قديمة من عملية التحقق هذه. نُشرت في {day} واستُبدلت في {until}.',
  readCurrent: 'اقرأ النسخة الحالية',
  allRevisions: 'كل التعديلات',
  verdictThen: 'الحكم في هذه النسخة',
  withdrawnSince: 'سُحبت عملية التحقق في {day}. لم يعد الحكم والإجابة القصيرة أدناه ساريين.',
  pictureNotKept: 'صورة لم تُحفظ مع هذه النسخة',
};
