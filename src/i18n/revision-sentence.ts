import type { BrokenVersion, EditedPart, ItemChanges, Revision, RevisionChanges } from '../model/revision.ts';
import { type Forms, numbersIn } from './count.ts';
import { dateFormatter, localeOf } from './dates.ts';
import { isolated } from './isolate.ts';
import type { RevisionTexts } from './revision-texts.ts';

/** The label of a verdict in the language of the sentence. Verdicts that the scale no longer has keep their id. */
export type LabelOf = (verdict: string) => string;

/** Returns functions that describe revisions in a language. */
export function revisionSentences(texts: RevisionTexts, language: string) {
  const { count } = numbersIn(language);
  const date = dateFormatter(language);
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const counted = (items: ItemChanges | undefined, forms: Record<keyof ItemChanges, Forms>) =>
    items ? KEYS.flatMap((key) => (items[key] > 0 ? [count(items[key], forms[key])] : [])) : [];
  /** Values of the content, which may be in another script. */
  const fill = (template: string, values: Record<string, string>) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => isolated(values[name] ?? '', language));
  const cannotBeDisplayed = ({ cause }: BrokenVersion) =>
    asSentence(texts.cannotBeDisplayed.replace('{reason}', texts.cause[cause]), language);

  const edited = (parts: readonly EditedPart[]) =>
    parts.length === 0 ? [] : [texts.edited.replace('{parts}', list.format(parts.map((part) => texts.part[part])))];

  const clausesOf = (changes: RevisionChanges, labelOf: LabelOf): string[] => {
    const { verdict, presence, corrections, formerSlug, sameAs } = changes;
    const others = [
      ...(presence ? [texts.presence[presence]] : []),
      ...(verdict ? [fill(texts.verdict, { from: labelOf(verdict.from), to: labelOf(verdict.to) })] : []),
      ...edited(withoutUpdated(changes)),
      ...counted(changes.sources, texts.sources),
      ...counted(changes.appearances, texts.appearances),
      ...counted(changes.archived, texts.archived),
      ...counted(corrections && correctionCounts(changes), texts.corrections),
      ...(formerSlug === undefined ? [] : [fill(texts.address, { slug: formerSlug })]),
    ];
    if (others.length === 0) return edited(changes.parts ?? []);
    return sameAs ? [...others, texts.sameAs.replace('{day}', date(sameAs.day))] : others;
  };

  return {
    /** Why a version cannot be displayed, as a sentence. */
    cannotBeDisplayed,
    /** What a revision changed, as one sentence. */
    revisionSentence({ kind, changes, broken }: Pick<Revision, 'kind' | 'changes' | 'broken'>, labelOf: LabelOf) {
      if (kind === 'broken' && broken) return cannotBeDisplayed(broken);
      if (kind === 'published') return asSentence(texts.published, language);
      const clauses = clausesOf(changes, labelOf);
      return asSentence(clauses.length > 0 ? clauses.join(texts.separator) : texts.formatting, language);
    },
  };
}

const KEYS = ['added', 'removed', 'changed'] as const;

/** The date of the last update changes with nearly every edit, so it is only mentioned alone. */
function withoutUpdated({ parts = [] }: RevisionChanges): EditedPart[] {
  return parts.filter((part) => part !== 'updated');
}

/** A withdrawal is a correction, and is not mentioned twice. */
function correctionCounts({ corrections, presence }: RevisionChanges): ItemChanges {
  const isSaid = presence === 'withdrawn' || presence === 'reinstated';
  const { added = [], removed = [], changed = [] } = corrections ?? {};
  return { added: isSaid ? 0 : added.length, removed: removed.length, changed: changed.length };
}

function asSentence(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return `${first.toLocaleUpperCase(localeOf(language))}${rest.join('')}.`;
}
