import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import type { Words } from './en.ts';
import { sourceNote } from './source-note.ts';

const ROLES: Record<PictureRole, string> = {
  original: 'الأصل',
  altered: 'النسخة المعدّلة',
};

const REACH: Record<ReachKey, string> = {
  shares: 'المشاركات',
  views: 'المشاهدات',
  likes: 'الإعجابات',
  comments: 'التعليقات',
  accounts: 'الحسابات التي نشرته',
};

const KINDS: Record<SourceKind, string> = {
  primary: 'مصدر أولي',
  official: 'مصدر رسمي',
  law: 'نص قانوني',
  data: 'بيانات',
  research: 'بحث علمي',
  news: 'خبر صحفي',
  other: 'مصدر آخر',
};

/** The number of sources with each stance. */
const STANCE_COUNTS: Record<Stance, Forms> = {
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
};

const OTHER_SOURCES: Forms = {
  one: 'مصدر آخر',
  two: 'مصدران آخران',
  few: '# مصادر أخرى',
  other: '# مصدرًا آخر',
};

const CORRECTIONS: Record<CorrectionKind, string> = {
  clarification: 'توضيح',
  update: 'تحديث',
  correction: 'تصحيح',
  verdict: 'تغيير التصنيف',
  withdrawal: 'سحب',
};

const CHECKS: Forms = {
  zero: 'لا عمليات تحقق',
  one: 'عملية تحقق واحدة',
  two: 'عمليتا تحقق',
  few: '# عمليات تحقق',
  other: '# عملية تحقق',
};

const ERRORS: Forms = {
  zero: 'لا أخطاء في صفحات أخرى',
  one: 'خطأ واحد في صفحة أخرى',
  two: 'خطآن في صفحات أخرى',
  few: '# أخطاء في صفحات أخرى',
  other: '# خطأ في صفحات أخرى',
};

const WARNINGS: Forms = {
  zero: 'لا تحذيرات في صفحات أخرى',
  one: 'تحذير واحد في صفحة أخرى',
  two: 'تحذيران في صفحات أخرى',
  few: '# تحذيرات في صفحات أخرى',
  other: '# تحذير في صفحات أخرى',
};

const SOURCES: Forms = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '# مصادر',
  many: '# مصدرًا',
  other: '# مصدر',
};

const CORRECTIONS_COUNT: Forms = {
  zero: 'لا تصحيحات',
  one: 'تصحيح واحد',
  two: 'تصحيحان',
  few: '# تصحيحات',
  many: '# تصحيحًا',
  other: '# تصحيح',
};

const PUBLISHERS: Forms = {
  zero: 'لا ناشرين',
  one: 'ناشر واحد',
  two: 'ناشران',
  few: '# ناشرين',
  many: '# ناشرًا',
  other: '# ناشر',
};

const MORE: Forms = { one: 'وواحدة أخرى', two: 'واثنتان أخريان', other: 'و# أخرى' };

const WITHDRAWN: Forms = { one: 'واحدة مسحوبة', two: 'اثنتان مسحوبتان', other: '# مسحوبة' };

const RESULTS: Forms = {
  zero: 'لم يُعثر على أي عملية تحقق',
  one: 'عُثر على عملية تحقق واحدة',
  two: 'عُثر على عمليتي تحقق',
  few: 'عُثر على # عمليات تحقق',
  other: 'عُثر على # عملية تحقق',
};

const SHOW_RESULTS: Forms = {
  zero: 'لا نتائج لعرضها',
  one: 'عرض نتيجة واحدة',
  two: 'عرض نتيجتين',
  few: 'عرض # نتائج',
  many: 'عرض # نتيجة',
  other: 'عرض # نتيجة',
};

/** The Arabic interface. The region of the tag decides which digits and month names are used. */
export function ar(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stanceCount: (value, n) => count(n, STANCE_COUNTS[value]),
    otherSources: (n) => count(n, OTHER_SOURCES),
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and its value, and between the items of a list
    colon: ': ',
    comma: '، ',

    // Frame of every page
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
    licence: (name) => `رخصة النصوص: ${name}`,
    privacy: 'لا يستخدم هذا الموقع ملفات تعريف الارتباط، ولا يحمّل شيئًا من مواقع أخرى.',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    page: (n, of) => `الصفحة ${number(n)} من ${number(of)}`,
    pages: 'الصفحات',

    // Preview only
    draftNotice: 'مسودة. لا تظهر إلا في المعاينة.',
    scheduledNotice: (day) => `النشر مقرر في ${date(day)}. وحتى ذلك الحين لا تظهر هذه الصفحة إلا في المعاينة.`,
    draft: 'مسودة',
    scheduled: (day) => `النشر مقرر في ${date(day)}`,
    problemsHere: 'مشكلات في هذا الملف',
    problemsOfSite: 'مشكلات تخص الموقع كله',
    errorsElsewhere: (n) => count(n, ERRORS),
    warningsElsewhere: (n) => count(n, WARNINGS),
    onlyReadable: 'في هذا الملف أخطاء تمنع نشر الموقع. لا تُعرض إلا الأجزاء التي يمكن قراءتها.',
    nothingReadable: 'في هذا الملف أخطاء تمنع نشر الموقع. لا يمكن قراءة أي جزء منه.',

    // Claim page
    claim: 'الادعاء',
    translation: 'ترجمة',
    translationFrom: (original: string) => `ترجمة (اللغة الأصلية: ${original})`,
    claimOf: (n, of) => `الادعاء ${number(n)} من ${number(of)}`,
    dossier: 'الملف',
    whereItWasSaid: 'أين قيل ذلك',
    aboutClaimant: 'عن صاحب الادعاء',
    aboutFactCheck: 'عن هذا التحقق',
    whereClaimed: 'أين قيل الادعاء',
    archivedCopy: 'نسخة مؤرشفة',
    titleFromAddress: 'العنوان مأخوذ من رابط الصفحة',
    ourScreenshot: 'لقطة شاشة حفظناها',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'مصدر الصورة',
    claimantUnknown: 'صاحب الادعاء غير مسجَّل',
    verdict: 'التصنيف',
    rating: (n, best) => `الدرجة ${number(n)} على سلّم من ${number(1)} (خاطئ) إلى ${number(best)} (صحيح)`,
    whatVerdictsMean: 'ماذا تعني تصنيفاتنا',
    checkedBy: 'التحقق من إعداد',
    reviewedBy: 'راجعه',
    tipFrom: 'بلّغ عنه',
    atMoment: (time: string) => `عند ${time}`,
    reach: (key: ReachKey) => REACH[key],
    countedOn: 'بتاريخ',
    firstPublished: 'نُشر في',
    lastUpdated: 'آخر تحديث في',
    updatedNote: (day) => `آخر تحديث في ${date(day)}`,
    howWeCheck: 'كيف نتحقق',
    correctionsPolicy: 'سياسة التصحيح',
    suggestCorrection: 'اقتراح تصحيح',
    editThisPage: 'تعديل هذه الصفحة',
    noCorrections: 'لا تصحيحات حتى الآن',
    allCorrections: 'كل التصحيحات في هذا الموقع',
    correctionNotice: 'عُدِّلت عملية التحقق هذه بعد نشرها',
    verdictBefore: 'التصنيف السابق:',
    verdictNow: 'التصنيف الحالي:',
    earlierVerdict: (label) => `التصنيف السابق: ${label}.`,
    withdrawn: 'مسحوب',
    withdrawnOn: (day) => `سُحب في ${date(day)}`,
    withdrawnNotice: 'سُحبت عملية التحقق هذه',
    withdrawnMeaning: 'لم يعد التصنيف والجواب المختصر ساريين. يبقى النص أدناه سجلًا لما سُحب.',
    sourceNumber: (n) => `المصدر ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date),
    publisherUnknown: 'الناشر غير مسجَّل',
    dateUnknown: 'التاريخ غير مسجَّل',
    accessed: (day) => `اطُّلع عليه في ${date(day)}`,
    citedIn: 'مواضع الاستشهاد به',
    introduction: 'المقدمة',
    notCited: 'لم يُستشهد به في النص',
    related: 'عمليات تحقق ذات صلة',
    topicsOfClaim: 'الموضوعات',
    nextClaim: 'الادعاء التالي في هذا الملف',
    previousClaim: 'الادعاء السابق في هذا الملف',
    table: 'جدول',
    footnotes: 'الحواشي',
    backToReference: (n) => `العودة إلى الإحالة ${n}`,
    task: (isDone) => (isDone ? 'منجز' : 'غير منجز'),

    // Lists
    claims: (n) => count(n, CHECKS),
    withdrawnCount: (n) => count(n, WITHDRAWN),
    sourcesCount: (n) => count(n, SOURCES),
    total: (n) => `المجموع: ${number(n)}`,
    noClaims: 'لا عمليات تحقق هنا بعد.',
    verdictCounts: 'تصنيفات هذه الادعاءات',
    verdictCount: 'عدد الادعاءات',
    newest: 'أحدث عمليات التحقق',
    withVerdict: (label) => `التصنيف: ${label}`,
    onTopic: (topic) => `الموضوع: ${topic}`,
    byClaimant: (name) => `ادعاءات ${name}`,
    fromPublisher: (name) => `مصادر صادرة عن ${name}`,
    // A verb, so that the count after it is its subject: after a preposition, the dual would take another form.
    citedBy: 'استشهدت به',
    andMore: (n) => count(n, MORE),
    verdictsIntro: 'لكل ادعاء تصنيف واحد من هذا السلّم. الكلمة والرمز واللون تعني دائمًا الشيء نفسه.',
    sourcesIntro: 'كل المصادر التي تستشهد بها عمليات التحقق لدينا، بحسب الناشر.',
    correctionsIntro: 'كل التغييرات المهمة في عمليات التحقق لدينا، من الأحدث إلى الأقدم.',
    correctionsCount: (n) => count(n, CORRECTIONS_COUNT),
    noCorrectionsYet: 'لم تُصحَّح أي عملية تحقق حتى الآن.',
    noSources: 'لا مصادر بعد. ستظهر هنا عندما تستشهد بها عملية تحقق.',
    noDossiers: 'لا ملفات بعد.',
    noTopics: 'لا موضوعات بعد. ستظهر هنا عندما تذكرها عملية تحقق.',
    noClaimants: 'لا أحد في هذه القائمة بعد. سيظهر الأشخاص والجهات هنا عندما تذكرهم عملية تحقق.',
    noVerdict: 'لا ادعاء بهذا التصنيف حتى الآن.',
    publishers: (n) => count(n, PUBLISHERS),
    onScale: (n) => `${number(n)} من ${number(5)}`,
    notOnScale: 'خارج السلّم من خاطئ إلى صحيح',

    // Dossier
    dossiersIntro: 'يتحقق الملف من مقال أو خطاب، ادعاءً تلو آخر.',
    atAGlance: 'الادعاءات في لمحة، بترتيب ورودها في الوثيقة',
    claimByClaim: 'ادعاءً تلو آخر',
    findings: 'الخلاصات العامة',
    timeline: 'التسلسل الزمني',
    claimNumber: (n) => `الادعاء ${number(n)}`,
    noClaimsInDossier: 'لم يُتحقق بعد من أي ادعاء في هذه الوثيقة.',

    // Home and search
    searchHint: 'اكتب كلمة أو اسمًا، أو ألصق منشورًا كاملًا أو رابطًا.',
    searchButton: 'بحث',
    whoWeAre: 'من نحن',
    seeAll: (n) => `عرض كل عمليات التحقق (${number(n)})`,
    searchTitle: 'بحث',
    filters: 'عوامل التصفية',
    topic: 'الموضوع',
    claimant: 'صاحب الادعاء',
    language: 'اللغة',
    year: 'السنة',
    searchList: 'ابحث في هذه القائمة',
    sortBy: 'الترتيب حسب',
    byRelevance: 'الصلة',
    byDate: 'الأحدث',
    searching: 'جارٍ البحث…',
    nothingClose: 'لا توجد عمليات تحقق مطابقة.',
    closestFound: 'هذه أقرب عمليات التحقق. تأكد من أنها تتناول الادعاء نفسه.',
    farFound: 'لا توجد نتائج قريبة. تشترك عمليات التحقق هذه مع بحثك في بعض الكلمات.',
    linkedFound: 'عمليات تحقق من ادعاءات نُشرت في هذا الرابط',
    othersFound: 'عمليات تحقق أخرى تشترك مع بحثك في بعض الكلمات',
    clearFilters: 'مسح عوامل التصفية',
    needsScript: 'يحتاج البحث إلى JavaScript. يمكنك أيضًا تصفح كل عمليات التحقق:',
    results: RESULTS,
    showResults: SHOW_RESULTS,
    mayBeMore: 'قد توجد نتائج أخرى. أضف كلمة لتضييق البحث.',
    nothingFound: 'لا نتائج.',
    nothingFoundHelp: 'جرّب كلمات أقل أو كلمات أخرى، أو أزل أحد عوامل التصفية. يمكنك أيضًا تصفح كل عمليات التحقق:',
    searchFailed: 'تعذر تحميل البحث. يمكنك أيضًا تصفح كل عمليات التحقق:',
    moreResults: 'عرض المزيد',
    moved: 'نُقلت هذه الصفحة',
    notFoundTitle: 'الصفحة غير موجودة',
    notFoundText: 'قد يكون العنوان غير صحيح، أو ربما نُقلت الصفحة. ابحث عنها، أو تصفح إحدى هذه القوائم:',
    searchPrivacy: 'يجري البحث في متصفحك. وما تكتبه لا يُرسل إلى أي مكان.',
  };
}
