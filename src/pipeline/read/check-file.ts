import type { VFile } from 'vfile';
import type { ClaimData, Source } from '../../model/claim.ts';
import type { DossierData } from '../../model/dossier.ts';
import type { Citation } from '../../model/entry.ts';
import { addProblem } from '../report/report.ts';
import { datesOfDossier } from '../rules/dates-in-order.ts';
import type { DeepPartial } from '../rules/deep-partial.ts';
import { OF_CLAIMS, OF_SOURCES, type RuleId } from '../rules/index.ts';
import { type LanguageRule, OF_LANGUAGES } from '../rules/of-languages.ts';
import type { ClaimRule, Finding, SiteContext, SourceRule } from '../rules/rule.ts';
import type { YamlData } from '../yaml/read-yaml.ts';

type Matter = Pick<YamlData, 'data' | 'place'>;

/** Applies the rules about one claim. */
export function checkClaim(
  file: VFile,
  claim: DeepPartial<ClaimData>,
  citations: readonly Citation[],
  site: SiteContext,
  matter: Matter,
): void {
  const one = { claim, citations, site, typed: typedIn(matter) };
  for (const [id, rule] of Object.entries<ClaimRule>(OF_CLAIMS)) report(file, id as RuleId, rule.check(one), matter);
}

/** Applies the rules about the sources of a claim or dossier. */
export function checkSources(
  file: VFile,
  sources: readonly (DeepPartial<Source> | undefined)[],
  citations: readonly Citation[],
  matter: Matter,
): void {
  const one = { sources, citations, typed: typedIn(matter) };
  for (const [id, rule] of Object.entries<SourceRule>(OF_SOURCES)) report(file, id as RuleId, rule.check(one), matter);
}

/** Checks the dates of a dossier. */
export function checkDossier(file: VFile, dossier: DeepPartial<DossierData>, matter: Matter): void {
  report(file, 'dates-in-order', datesOfDossier(dossier), matter);
}

/** Applies the rules about the language of a claim, dossier or page. */
export function checkLanguage(file: VFile, lang: string | undefined, site: SiteContext, matter: Matter): void {
  if (lang === undefined) return;
  for (const [id, rule] of Object.entries<LanguageRule>(OF_LANGUAGES)) {
    const reason = rule.check(lang, site);
    if (reason !== undefined) report(file, id as RuleId, [{ reason, path: ['lang'] }], matter);
  }
}

function report(file: VFile, id: RuleId, findings: Finding[], matter: Matter): void {
  for (const { reason, path, part } of findings) addProblem(file, id, reason, matter.place(path, part));
}

function typedIn({ data }: Matter) {
  return (path: readonly PropertyKey[]) =>
    path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}
