import type { ReachKey } from '../model/appearance.ts';
import type { CorrectionKind, Source, SourceKind, Stance } from '../model/claim.ts';
import type { PictureRole } from '../model/picture.ts';
import type { Unseen, Visible } from '../model/requirements.ts';
import type { RevisionKind } from '../model/revision.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter } from './dates.ts';
import { revisionSentences } from './revision-sentence.ts';
import type { RevisionTexts } from './revision-texts.ts';
import { sourceNote } from './source-note.ts';

/** A text that contains a placeholder. A language file whose text lacks it fails the type check. */
type With<Name extends string> = `${string}{${Name}}${string}`;

/** The texts of a language file that are not fixed strings: they have placeholders, plural forms, or a text for each value. */
export interface Templates {
  kind: Record<SourceKind, string>;
  stanceCount: Record<Stance, Forms>;
  stance: Record<Stance, string>;
  offlineSources: Forms;
  otherSources: Forms;
  correctionKind: Record<CorrectionKind, string>;
  licence: With<'name'>;
  verifyBuilderBy: With<'repository'>;
  page: With<'n'> & With<'of'>;
  scheduledNotice: With<'day'>;
  scheduled: With<'day'>;
  errorsElsewhere: Forms;
  warningsElsewhere: Forms;
  translationFrom: With<'original'>;
  claimOf: With<'n'> & With<'of'>;
  pictureRole: Record<PictureRole, string>;
  rating: With<'n'> & With<'worst'> & With<'best'>;
  atMoment: With<'time'>;
  reach: Record<ReachKey, string>;
  updatedNote: With<'day'>;
  earlierVerdict: With<'label'>;
  withdrawnOn: With<'day'>;
  sourceNumber: With<'n'>;
  accessed: With<'day'>;
  backToReference: With<'n'>;
  offlineSince: With<'month'>;
  task: { done: string; notDone: string };
  claims: Forms;
  withdrawnCount: Forms;
  sourcesCount: Forms;
  total: With<'n'>;
  withVerdict: With<'label'>;
  allWithVerdict: With<'label'>;
  formerLabel: With<'day'> & With<'label'>;
  onTopic: With<'topic'>;
  byClaimant: With<'name'>;
  fromPublisher: With<'name'>;
  andMore: Forms;
  correctionsCount: Forms;
  publishers: Forms;
  onScale: With<'n'> & With<'best'>;
  claimNumber: With<'n'>;
  seeAll: With<'n'>;
  factChecksOf: With<'n'> & With<'of'>;
  factChecksUntil: With<'n'> & With<'day'>;
  visibleRequirement: Record<Visible, string>;
  unseenRequirement: Record<Unseen, string>;
  assessment: Record<Unseen, string>;
  results: Forms;
  showResults: Forms;
  revision: RevisionTexts;
  revisions: Forms;
  formattingOnly: Forms;
  oldVersionOf: With<'day'> & With<'until'>;
  withdrawnSince: With<'day'>;
}

/**
 * Returns a function for each template, which fills it in as the language writes numbers and dates. `results` and
 * `showResults` have none: the search page passes their plural forms to its script.
 */
export function fillTemplates(texts: Templates, language: string) {
  const date = dateFormatter(language);
  const { number, count } = numbersIn(language);
  const counted = (forms: Forms) => (n: number) => count(n, forms);
  const dated = (template: With<'day'>) => (day: string) => fill(template, { day: date(day) });
  const numbered = (template: With<'n'>) => (n: number) => fill(template, { n: number(n) });
  return {
    date,
    number,
    kind: (value: SourceKind) => texts.kind[value],
    stanceCount: (value: Stance, n: number) => count(n, texts.stanceCount[value]),
    stance: (value: Stance) => texts.stance[value],
    offlineSources: counted(texts.offlineSources),
    otherSources: counted(texts.otherSources),
    correctionKind: (value: CorrectionKind) => texts.correctionKind[value],
    sourceNote: (source: Source) => sourceNote(source, date),
    licence: (name: string) => fill(texts.licence, { name }),
    verifyBuilderBy: (repository: string) => fill(texts.verifyBuilderBy, { repository }),
    page: (n: number, of: number) => fill(texts.page, { n: number(n), of: number(of) }),
    scheduledNotice: dated(texts.scheduledNotice),
    scheduled: dated(texts.scheduled),
    errorsElsewhere: counted(texts.errorsElsewhere),
    warningsElsewhere: counted(texts.warningsElsewhere),
    translationFrom: (original: string) => fill(texts.translationFrom, { original }),
    claimOf: (n: number, of: number) => fill(texts.claimOf, { n: number(n), of: number(of) }),
    pictureRole: (value: PictureRole) => texts.pictureRole[value],
    rating: (n: number, best: number) => fill(texts.rating, { n: number(n), worst: number(1), best: number(best) }),
    atMoment: (time: string) => fill(texts.atMoment, { time }),
    reach: (key: ReachKey) => texts.reach[key],
    updatedNote: dated(texts.updatedNote),
    earlierVerdict: (label: string) => fill(texts.earlierVerdict, { label }),
    withdrawnOn: dated(texts.withdrawnOn),
    sourceNumber: numbered(texts.sourceNumber),
    accessed: dated(texts.accessed),
    offlineSince: (month: string) => fill(texts.offlineSince, { month: date(month) }),
    backToReference: (n: string) => fill(texts.backToReference, { n }),
    task: (isDone: boolean) => (isDone ? texts.task.done : texts.task.notDone),
    claims: counted(texts.claims),
    withdrawnCount: counted(texts.withdrawnCount),
    sourcesCount: counted(texts.sourcesCount),
    total: numbered(texts.total),
    withVerdict: (label: string) => fill(texts.withVerdict, { label }),
    allWithVerdict: (label: string) => fill(texts.allWithVerdict, { label }),
    formerLabel: (label: string, day: string) => fill(texts.formerLabel, { label, day: date(day) }),
    onTopic: (topic: string) => fill(texts.onTopic, { topic }),
    byClaimant: (name: string) => fill(texts.byClaimant, { name }),
    fromPublisher: (name: string) => fill(texts.fromPublisher, { name }),
    andMore: counted(texts.andMore),
    correctionsCount: counted(texts.correctionsCount),
    publishers: counted(texts.publishers),
    onScale: (n: number) => fill(texts.onScale, { n: number(n), best: number(5) }),
    claimNumber: numbered(texts.claimNumber),
    seeAll: numbered(texts.seeAll),
    revisions: counted(texts.revisions),
    formattingOnly: counted(texts.formattingOnly),
    oldVersionOf: (day: string, until: string) => fill(texts.oldVersionOf, { day: date(day), until: date(until) }),
    withdrawnSince: dated(texts.withdrawnSince),
    ...revisionSentences(texts.revision, language),
    revisionKind: (value: RevisionKind) => texts.revision.kind[value],
    factChecksOf: (n: number, of: number) => fill(texts.factChecksOf, { n: number(n), of: number(of) }),
    factChecksUntil: (n: number, day: string) => fill(texts.factChecksUntil, { n: number(n), day: date(day) }),
    visibleRequirement: (name: Visible) => texts.visibleRequirement[name],
    unseenRequirement: (name: Unseen) => texts.unseenRequirement[name],
    assessment: (name: Unseen) => texts.assessment[name],
  };
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
