import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../texts.ts';

export const data: TranslationOf<typeof english> = {
  data: 'البيانات',
  dataIntro: 'كل عمليات التحقق لدينا في ملفات، للبحث والأرشفة والبرامج الأخرى.',
  dataZip: 'كل عمليات التحقق من دون نصوصها في ملف واحد، مع المخطط والترخيص والشرح',
  dataJson: 'كل عمليات التحقق في كائن JSON واحد',
  dataJsonl: 'عملية تحقق واحدة في كل سطر بصيغة JSON',
  dataCsv: 'كل عمليات التحقق في جدول بيانات',
  dataReviews: 'ClaimReview بصيغة تغذية Data Commons',
  dataEfcsn: 'صيغة مستودع EFCSN بقدر ما تحتوي عمليات التحقق على قيمها',
  dataSearch: 'نتائج بصيغة واجهة Fact Check Tools من Google، حسب السنة',
  dataSchema: 'معنى كل مفتاح، بصيغة JSON Schema',
  dataCatalogues: 'أوصاف لفهارس البيانات: DCAT وCroissant',
  dataHere:
    'كل عملية تحقق وكل ملف وقائمةُ كل موضوع وصاحب ادعاء وتصنيف وناشر متاحة أيضًا كبيانات: ضع ‎.json مكان الشرطة المائلة الأخيرة في العنوان، أو ‎.csv للقوائم.',
  dataCitations:
    'مراجع كل عملية تحقق ومصادرها: ضع ‎.bib أو ‎.ris أو ‎.csl.json مكان الشرطة المائلة الأخيرة في العنوان، أو ‎.references.txt للمراجع بأسلوب APA وMLA وشيكاغو.',
  dataMissing: 'تُحذف القيم الناقصة. لا حكم لعمليات التحقق المسحوبة، ولا درجة للأحكام الخارجة عن المقياس.',
  dataCells: 'في جداول البيانات تُكتب القوائم بصيغة JSON، وتسبق فاصلةٌ عليا كل نص كان سيُنفَّذ كمعادلة.',
};
