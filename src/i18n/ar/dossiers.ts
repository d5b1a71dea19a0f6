import type { dossiers as english } from '../en/dossiers.ts';
import type { TranslationOf } from '../texts.ts';

export const dossiers: TranslationOf<typeof english> = {
  claimOf: 'الادعاء {n} من {of}',
  dossier: 'الملف',
  nextClaim: 'الادعاء التالي في هذا الملف',
  previousClaim: 'الادعاء السابق في هذا الملف',
  noDossiers: 'لا ملفات بعد.',
  dossiersIntro: 'يتحقق الملف من مقال أو خطاب، ادعاءً تلو آخر.',
  atAGlance: 'الادعاءات في لمحة، بترتيب ورودها في الوثيقة',
  claimByClaim: 'ادعاءً تلو آخر',
  problemsFirst: 'الادعاءات التي فيها إشكال تأتي أولًا.',
  findings: 'الخلاصات العامة',
  timeline: 'التسلسل الزمني',
  claimNumber: 'الادعاء {n}',
  noClaimsInDossier: 'لم يُتحقق بعد من أي ادعاء في هذه الوثيقة.',
  citeDossier: 'الاستشهاد بهذا الملف',
};
