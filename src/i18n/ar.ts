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

const STANCES: Record<Stance, string> = {
  supports: 'يدعم الادعاء',
  contradicts: 'يناقض الادعاء',
  context: 'يوضح السياق',
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

const CLAIMS: Forms = {
  zero: 'لا ادعاءات',
  one: 'ادعاء واحد',
  two: 'ادعاءان',
  few: '# ادعاءات',
  many: '# ادعاءً',
  other: '# ادعاء',
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

/** The Arabic words. The region of the tag decides which digits and names of months are used. */
export function ar(language: string): Words {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  const stance = (value: Stance) => STANCES[value];
  return {
    lang: language,
    date,
    number,
    kind: (value) => KINDS[value],
    stance,
    correctionKind: (value) => CORRECTIONS[value],

    // Between a label and what it names, and between names
    colon: ': ',
    comma: '، ',

    // Frame of every page
    skip: 'انتقل إلى المحتوى',
    mainNavigation: 'القائمة الرئيسية',
    allClaims: 'كل الادعاءات',
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
    licence: (name) => `النصوص: ${name}`,
    privacy: 'لا يستخدم هذا الموقع ملفات تعريف الارتباط، ولا يحمّل شيئًا من أي مكان آخر.',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    page: (n, of) => `الصفحة ${number(n)} من ${number(of)}`,
    pages: 'الصفحات',

    // Only in an editor's preview
    draftNotice: 'مسودة. لا تظهر إلا في المعاينة.',
    scheduledNotice: (day) => `النشر مقرر في ${date(day)}. وحتى ذلك الحين لا تظهر هذه الصفحة إلا في المعاينة.`,
    draft: 'مسودة',
    scheduled: (day) => `النشر مقرر في ${date(day)}`,
    problemsHere: 'مشكلات في هذا الملف',
    problemsOfSite: 'مشكلات تخص الموقع كله',
    errorsElsewhere: (n) => count(n, ERRORS),
    warningsElsewhere: (n) => count(n, WARNINGS),
    onlyReadable: 'في هذا الملف أخطاء تمنع نشر الموقع. هذا ما تمكن قراءته منه.',
    nothingReadable: 'في هذا الملف أخطاء تمنع نشر الموقع. لا تمكن قراءة شيء منه.',

    // Claim page
    claim: 'الادعاء',
    translation: 'ترجمة',
    translationFrom: (original: string) => `ترجمة (اللغة الأصلية: ${original})`,
    claimOf: (n, of) => `الادعاء ${number(n)} من ${number(of)}`,
    dossier: 'الملف',
    whereItWasSaid: 'أين قيل ذلك',
    aboutClaimant: 'عن صاحب الادعاء',
    archivedCopy: 'نسخة مؤرشفة',
    ourScreenshot: 'لقطة شاشة حفظناها',
    pictureRole: (value: PictureRole) => ROLES[value],
    pictureCredit: 'مصدر الصورة',
    claimantUnknown: 'صاحب الادعاء غير مسجَّل',
    verdict: 'التصنيف',
    rating: (n, best) => `الدرجة ${number(n)} على سلّم من ${number(1)} (خاطئ) إلى ${number(best)} (صحيح)`,
    allWithThisVerdict: 'ماذا تعني تصنيفاتنا',
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
    noCorrections: 'التصحيحات: لا شيء حتى الآن',
    allCorrections: 'كل التصحيحات في هذا الموقع',
    correctionNotice: 'عُدِّل هذا التحقق بعد نشره',
    verdictBefore: 'التصنيف السابق:',
    verdictNow: 'التصنيف الآن:',
    earlierVerdict: (label) => `التصنيف السابق: ${label}.`,
    withdrawn: 'مسحوب',
    withdrawnOn: (day) => `سُحب في ${date(day)}`,
    withdrawnNotice: 'سُحب هذا التحقق',
    withdrawnMeaning: 'لم يعد تصنيفه وجوابه المختصر قائمين. يبقى النص أدناه ليرى القراء ما الذي سُحب.',
    sourceNumber: (n) => `المصدر ${number(n)}`,
    sourceNote: (source) => sourceNote(source, date, stance),
    publisherUnknown: 'الناشر غير مسجَّل',
    dateUnknown: 'التاريخ غير مسجَّل',
    accessed: (day) => `اطُّلع عليه في ${date(day)}`,
    citedIn: 'مواضع الاستشهاد به',
    citedAbove: 'مطلع النص',
    notCited: 'لم يُستشهد به في النص',
    related: 'عمليات تحقق ذات صلة',
    topicsOfClaim: 'الموضوعات',
    nextClaim: 'الادعاء التالي في هذا المقال',
    previousClaim: 'الادعاء السابق في هذا المقال',
    table: 'جدول',
    footnotes: 'الحواشي',
    backToReference: (n) => `العودة إلى الإحالة ${n}`,
    task: (isDone) => (isDone ? 'منجز' : 'غير منجز'),

    // Lists
    claims: (n) => count(n, CHECKS),
    withdrawnCount: (n) => count(n, WITHDRAWN),
    sourcesCount: (n) => count(n, SOURCES),
    inAll: (n) => `المجموع: ${number(n)}`,
    noClaims: 'لا عمليات تحقق هنا بعد.',
    verdictCounts: 'كيف صُنِّفت هذه الادعاءات',
    verdictCount: 'عدد الادعاءات',
    newest: 'أحدث عمليات التحقق',
    withVerdict: (label) => `الادعاءات ذات التصنيف: ${label}`,
    onTopic: (topic) => `الموضوع: ${topic}`,
    byClaimant: (name) => `ادعاءات ${name}`,
    fromPublisher: (name) => `مصادر صادرة عن ${name}`,
    // A verb, so that what follows is its subject: after a preposition the dual would need another form.
    citedBy: 'استشهدت به',
    andMore: (n) => count(n, MORE),
    claimsAbout: (n) => count(n, CLAIMS),
    verdictsIntro: 'لكل ادعاء تصنيف واحد من هذا السلّم. الكلمة والرمز واللون تقول الشيء نفسه.',
    sourcesIntro: 'كل ما تستند إليه عمليات التحقق لدينا، بحسب الناشر.',
    correctionsIntro: 'كل تغيير يهم القراء، من الأحدث إلى الأقدم. لا نغيّر شيئًا في صمت.',
    correctionsCount: (n) => count(n, CORRECTIONS_COUNT),
    noCorrectionsYet: 'لم تُصحَّح أي عملية تحقق حتى الآن. وأي تصحيح سيُدرج هنا، من الأحدث إلى الأقدم.',
    noSources: 'لا مصادر بعد. يظهر الناشر هنا حالما تستشهد به عملية تحقق.',
    noDossiers: 'لا ملفات بعد. سيُدرج أول ملف هنا.',
    noTopics: 'لا موضوعات بعد. يظهر الموضوع هنا حالما تذكره عملية تحقق.',
    noClaimants: 'لا أحد في هذه القائمة بعد. يظهر صاحب الادعاء هنا حالما تذكره عملية تحقق.',
    noVerdict: 'لا ادعاء بهذا التصنيف حتى الآن.',
    publishers: (n) => count(n, PUBLISHERS),
    onScale: (n) => `${number(n)} من ${number(5)}`,
    besideScale: 'بلا رقم: يقع خارج الخط الممتد من الخاطئ إلى الصحيح',

    // Dossier
    dossiersIntro: 'يفكك الملف مقالًا أو خطابًا واحدًا، ادعاءً تلو آخر.',
    dossierDocument: 'الوثيقة',
    atAGlance: 'الادعاءات في لمحة، بترتيب ورودها في الوثيقة',
    claimByClaim: 'ادعاءً تلو آخر',
    findings: 'خلاصات بشأن الوثيقة كلها',
    timeline: 'التسلسل الزمني',
    claimNumber: (n) => `الادعاء ${number(n)}`,
    noClaimsInDossier: 'لم يُتحقق بعد من أي ادعاء في هذه الوثيقة.',

    // Home and search
    searchHint: 'اكتب كلمة أو اسمًا، أو ألصق منشورًا كاملًا أو عنوانًا.',
    searchButton: 'بحث',
    whoStandsBehind: 'من يقف وراء الموقع',
    seeAll: (n) => `عرض كل عمليات التحقق (${number(n)})`,
    searchTitle: 'بحث',
    filters: 'تضييق البحث',
    topic: 'الموضوع',
    claimant: 'صاحب الادعاء',
    language: 'اللغة',
    year: 'السنة',
    findValue: 'ابحث في هذه القائمة',
    order: 'الترتيب',
    byFit: 'الأقرب أولًا',
    byDate: 'الأحدث أولًا',
    searching: 'جارٍ البحث …',
    nothingClose: 'لا يوجد تحقق قريب من هذا.',
    closestFound: 'أقرب التحققات إلى ما كتبت. تأكد بنفسك من أنها تتناول الادعاء ذاته.',
    farFound: 'لا شيء قريب حقًا مما كتبت. تشترك هذه التحققات معه في بعض الكلمات.',
    linkedFound: 'تحققات مما ادُّعي في هذا العنوان',
    othersFound: 'تحققات أخرى تشترك مع ما كتبت في بعض الكلمات',
    clearFilters: 'مسح الكل',
    needsScript: 'يحتاج البحث إلى JavaScript. ومن دونه تقود هذه القوائم إلى كل عمليات التحقق:',
    results: RESULTS,
    mayBeMore: 'قد يوجد المزيد: أضف كلمة لتضييق البحث.',
    nothingFound: 'لم يُعثر على شيء.',
    nothingFoundHelp: 'جرّب كلمات أقل أو كلمات أخرى، أو أزل أحد عوامل التصفية. تقود هذه القوائم إلى كل عمليات التحقق:',
    searchFailed: 'تعذر تحميل فهرس البحث. تقود هذه القوائم إلى كل عمليات التحقق:',
    searchStart: 'اكتب شيئًا، أو اختر أحد عوامل التصفية، لتظهر عمليات التحقق هنا.',
    moreResults: 'عرض المزيد',
    moved: 'لهذه الصفحة عنوان جديد',
    notFoundTitle: 'هذه الصفحة غير موجودة',
    notFoundText: 'قد يكون العنوان مكتوبًا خطأً، أو ربما نُقلت الصفحة. ابحث عنها، أو تصفح إحدى القوائم:',
    searchPrivacy: 'يجري البحث في متصفحك. وما تكتبه لا يُرسل إلى أي مكان.',
  };
}
