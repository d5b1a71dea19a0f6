import type { lists as english } from '../en/lists.ts';
import type { TranslationOf } from '../texts.ts';

export const lists: TranslationOf<typeof english> = {
  claims: {
    zero: 'لا عمليات تحقق',
    one: 'عملية تحقق واحدة',
    two: 'عمليتا تحقق',
    few: '# عمليات تحقق',
    other: '# عملية تحقق',
  },
  total: 'المجموع: {n}',
  byLetter: 'حسب الحرف الأول',
  mostFrequent: 'الأكثر تكرارًا',
  otherCharacters: 'أخرى',
  noClaims: 'لا عمليات تحقق هنا بعد.',
  newest: 'أحدث عمليات التحقق',
  onTopic: 'الموضوع: {topic}',
  byClaimant: 'ادعاءات {name}',
  andMore: { one: 'وواحدة أخرى', two: 'واثنتان أخريان', other: 'و# أخرى' },
  noTopics: 'لا موضوعات بعد. ستظهر هنا عندما تذكرها عملية تحقق.',
  noClaimants: 'لا أحد في هذه القائمة بعد. سيظهر الأشخاص والجهات هنا عندما تذكرهم عملية تحقق.',
};
