import type { verdicts as english } from '../en/verdicts.ts';
import type { TranslationOf } from '../texts.ts';

export const verdicts: TranslationOf<typeof english> = {
  verdict: 'التصنيف',
  rating: 'الدرجة {n} على سلّم من {worst} (خاطئ) إلى {best} (صحيح)',
  whatVerdictsMean: 'ماذا تعني تصنيفاتنا',
  verdictCounts: 'تصنيفات هذه الادعاءات',
  verdictCount: 'عدد الادعاءات',
  withVerdict: 'التصنيف: {label}',
  allWithVerdict: 'كل عمليات التحقق ذات التصنيف «{label}»',
  verdictsIntro: 'لكل ادعاء تصنيف واحد من هذا السلّم. الكلمة والرمز واللون تعني دائمًا الشيء نفسه.',
  formerLabel: 'حتى {day}، كان هذا التصنيف يُسمى «{label}».',
  noVerdict: 'لا ادعاء بهذا التصنيف حتى الآن.',
  onScale: '{n} من {best}',
  notOnScale: 'خارج السلّم من خاطئ إلى صحيح',
};
