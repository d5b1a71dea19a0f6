import { addressCollision } from './address-collision.ts';
import { aliasInUse } from './alias-in-use.ts';
import { ambiguousClaimant } from './ambiguous-claimant.ts';
import { claimTranslation } from './claim-translation.ts';
import { claimantAndClaimants } from './claimant-and-claimants.ts';
import { claimantIsPublisher } from './claimant-is-publisher.ts';
import { correctionAfterUpdated } from './correction-after-updated.ts';
import { correctionVerdict } from './correction-verdict.ts';
import { correctionsNewestFirst } from './corrections-newest-first.ts';
import { datesInOrder } from './dates-in-order.ts';
import { deadLink } from './dead-link.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { duplicateSource } from './duplicate-source.ts';
import { earlierVerdict } from './earlier-verdict.ts';
import { emptyDossier } from './empty-dossier.ts';
import { formerVerdict } from './former-verdict.ts';
import { futureDate } from './future-date.ts';
import { missingImage } from './missing-image.ts';
import { missingPage } from './missing-page.ts';
import { noArchivedCopy } from './no-archived-copy.ts';
import { noClaims } from './no-claims.ts';
import { noPrimarySource } from './no-primary-source.ts';
import { noUpdated } from './no-updated.ts';
import { OF_FIELDS } from './of-fields.ts';
import { OF_FILES } from './of-files.ts';
import { OF_FRONT_MATTER } from './of-front-matter.ts';
import { OF_HISTORY } from './of-history.ts';
import { OF_LANGUAGES } from './of-languages.ts';
import { OF_LIMITS } from './of-limits.ts';
import { OF_SCALE } from './of-scale.ts';
import { OF_SITE } from './of-site.ts';
import { OF_STATIC } from './of-static.ts';
import { OF_TEXT } from './of-text.ts';
import { OF_THEME } from './of-theme.ts';
import { oneSource } from './one-source.ts';
import { onlyArchiveToday } from './only-archive-today.ts';
import { portableName } from './portable-name.ts';
import { publishedBeforeReadable } from './published-before-readable.ts';
import { quotationMarks } from './quotation-marks.ts';
import { relatedItself } from './related-itself.ts';
import { reservedName } from './reserved-name.ts';
import type { ClaimRule, Rule, SetRule, SourceRule } from './rule.ts';
import { similarClaim } from './similar-claim.ts';
import { spelledTwoWays } from './spelled-two-ways.ts';
import { staticCollision } from './static-collision.ts';
import { timestampsInOrder } from './timestamps-in-order.ts';
import { translationDiffers } from './translation-differs.ts';
import { translationOf } from './translation-of.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownDossier } from './unknown-dossier.ts';
import { unpublishedLink } from './unpublished-link.ts';
import { unpublishedOriginal } from './unpublished-original.ts';
import { untranslatedClaim } from './untranslated-claim.ts';
import { unusedSource } from './unused-source.ts';
import { verdictInClaim } from './verdict-in-claim.ts';

/** Rules about the sources of a claim or dossier. */
export const OF_SOURCES = {
  'duplicate-source': duplicateSource,
  'duplicate-address': duplicateAddress,
  'unused-source': unusedSource,
} satisfies Record<string, SourceRule>;

/** Rules about one claim. */
export const OF_CLAIMS = {
  'dates-in-order': datesInOrder,
  'timestamps-in-order': timestampsInOrder,
  'published-before-readable': publishedBeforeReadable,
  'verdict-in-claim': verdictInClaim,
  'claimant-is-publisher': claimantIsPublisher,
  'claimant-and-claimants': claimantAndClaimants,
  'claim-translation': claimTranslation,
  'untranslated-claim': untranslatedClaim,
  'quotation-marks': quotationMarks,
  'corrections-newest-first': correctionsNewestFirst,
  'correction-verdict': correctionVerdict,
  'earlier-verdict': earlierVerdict,
  'former-verdict': formerVerdict,
  'correction-after-updated': correctionAfterUpdated,
  'no-updated': noUpdated,
  'one-source': oneSource,
  'no-primary-source': noPrimarySource,
  'no-archived-copy': noArchivedCopy,
  'only-archive-today': onlyArchiveToday,
} satisfies Record<string, ClaimRule>;

/** Rules that need the whole folder. */
export const OF_THE_WHOLE = {
  'no-claims': noClaims,
  'missing-page': missingPage,
  'reserved-name': reservedName,
  'duplicate-slug': duplicateSlug,
  'portable-name': portableName,
  'alias-in-use': aliasInUse,
  'unknown-claim': unknownClaim,
  'related-itself': relatedItself,
  'translation-of': translationOf,
  'unpublished-original': unpublishedOriginal,
  'translation-differs': translationDiffers,
  'unknown-dossier': unknownDossier,
  'empty-dossier': emptyDossier,
  'dead-link': deadLink,
  'unpublished-link': unpublishedLink,
  'missing-image': missingImage,
  'future-date': futureDate,
  'ambiguous-claimant': ambiguousClaimant,
  'spelled-two-ways': spelledTwoWays,
  'address-collision': addressCollision,
  'static-collision': staticCollision,
  'similar-claim': similarClaim,
} satisfies Record<string, SetRule>;

/** Every rule by subject, in the order of the documentation. */
export const RULE_GROUPS = {
  'Files and folders': OF_FILES,
  'Size and characters': OF_LIMITS,
  'Front matter': OF_FRONT_MATTER,
  'Keys and values': OF_FIELDS,
  Languages: OF_LANGUAGES,
  'Verdict scale': OF_SCALE,
  Theme: OF_THEME,
  'Static files': OF_STATIC,
  'Home page and footer': OF_SITE,
  Sources: OF_SOURCES,
  Claims: OF_CLAIMS,
  Body: OF_TEXT,
  'The whole folder': OF_THE_WHOLE,
  History: OF_HISTORY,
} satisfies Record<string, Record<string, Rule>>;

type Groups = typeof RULE_GROUPS;

/** The name of a rule, as shown in every message. */
export type RuleId = { [Name in keyof Groups]: keyof Groups[Name] }[keyof Groups];

/** Every rule by name: the single source for names and levels. */
export const RULES = Object.fromEntries(
  Object.values(RULE_GROUPS).flatMap((group) => Object.entries<Rule>(group)),
) as Readonly<Record<RuleId, Rule>>;
