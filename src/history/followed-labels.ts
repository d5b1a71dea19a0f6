import { inLanguage, type LocalizedText } from '../model/fields.ts';
import type { FormerLabel, VerdictName } from '../model/verdicts.ts';
import { asRead, keyAsRead } from './as-read.ts';
import { daysBetween, TOLERANCE_DAYS } from './days-between.ts';
import type { ShownVerdict } from './shown-verdicts.ts';

/** The scale in a version of `site.yaml`, or in the working tree. */
export interface ScaleStep {
  day: string;
  /** Absent for the working tree. */
  commit?: string;
  verdicts: readonly VerdictName[];
}

/** A label that readers saw, and would see changed without an entry in `formerly`. */
export interface ChangedLabel {
  id: string;
  from: LocalizedText;
  to: LocalizedText;
  /** The fact-checks that would read differently. */
  affected: readonly ShownVerdict[];
}

/** An entry of `formerly` that readers saw, and would miss. */
export interface LostLabel {
  id: string;
  entry: FormerLabel;
}

/** What keeps readers from seeing a scale. */
export interface RefusedScale {
  changed: ChangedLabel[];
  lost: LostLabel[];
}

/** What decides which labels readers saw. */
interface Setting {
  /** The day on which the site went public. */
  since: string;
  /** The language of the site. */
  lang: string;
  shown: readonly ShownVerdict[];
}

/** A label that readers saw. */
interface SeenLabel {
  label: LocalizedText;
  /** The first day on which it was there. */
  since: string;
  /** The ids that its verdict has had. */
  ids: readonly string[];
  /** The entries of `formerly`, and whether they already told of a change. */
  formerly: ReadonlyMap<string, { entry: FormerLabel; isUsed: boolean }>;
}

type SeenScale = ReadonlyMap<string, SeenLabel>;

/**
 * Follows a scale from its first version to its last one, and finds what keeps readers from seeing that. As with fact-checks
 * (`followAccepted`), no site is built with a version that is refused: what it changed was never there. Each version is
 * compared with what readers saw at the end of the day before, so what is changed and undone within a day is free.
 */
export function followLabels(steps: readonly ScaleStep[], setting: Setting): RefusedScale {
  let [before, last, day]: [SeenScale, SeenScale, string] = [new Map(), new Map(), ''];
  let refused: RefusedScale = { changed: [], lost: [] };
  for (const [index, step] of steps.entries()) {
    if (step.day !== day) before = last;
    day = step.day;
    const isFree = index === 0 || day <= setting.since;
    if (isFree) before = new Map();
    const judged = judge(before, step, setting);
    refused = judged.refused;
    const isAccepted = refused.changed.length + refused.lost.length === 0;
    if (isAccepted) last = judged.seen;
    if (isFree) before = last;
  }
  return refused;
}

function judge(start: SeenScale, step: ScaleStep, setting: Setting): { seen: SeenScale; refused: RefusedScale } {
  const before = withNewIds(start, step);
  // A verdict that leaves the scale and comes back is the same.
  const seen = new Map(before);
  const refused: RefusedScale = { changed: [], lost: [] };
  for (const name of step.verdicts) {
    const was = before.get(name.id);
    const affected = was ? affectedBy(was, name, step, setting) : [];
    const telling = was && affected.length > 0 ? tellingEntries(was, name, { affected, step, setting }) : [];
    if (was && affected.length > 0 && telling.length === 0)
      refused.changed.push({ id: name.id, from: was.label, to: name.label, affected });
    for (const [key, { entry }] of was?.formerly ?? [])
      if (!entriesOf(name).has(key)) refused.lost.push({ id: name.id, entry });
    seen.set(name.id, seenAs(name, { was, telling, day: step.day }));
  }
  return { seen, refused };
}

/** A verdict that only got another id keeps its past. */
function withNewIds(before: SeenScale, { verdicts }: ScaleStep): SeenScale {
  const ids = new Set(verdicts.map(({ id }) => id));
  const names = new Map(before);
  for (const [id, was] of before) {
    const isSame = (name: VerdictName) => !before.has(name.id) && keyAsRead(name.label) === keyAsRead(was.label);
    const [renamed, ...others] = ids.has(id) ? [] : verdicts.filter(isSame);
    if (!renamed || others.length > 0) continue;
    names.delete(id);
    names.set(renamed.id, { ...was, ids: [...was.ids, renamed.id] });
  }
  return names;
}

/** The fact-checks that readers saw with the earlier label on a day before, and that would read differently. */
function affectedBy(was: SeenLabel, { label }: VerdictName, { day }: ScaleStep, { lang, shown }: Setting) {
  if (keyAsRead(was.label) === keyAsRead(label)) return [];
  return shown.filter(
    (one) =>
      was.ids.includes(one.verdict) &&
      one.from < day &&
      (one.until === undefined || one.until > was.since) &&
      !readsTheSame(was.label, label, one.lang ?? lang, lang),
  );
}

/** The entries that tell readers of a change: they name the label, and did not tell of an earlier change. */
function tellingEntries(
  was: SeenLabel,
  { formerly = [] }: VerdictName,
  { affected, step, setting: { lang } }: { affected: readonly ShownVerdict[]; step: ScaleStep; setting: Setting },
): FormerLabel[] {
  return formerly.filter(
    (entry) =>
      !was.formerly.get(keyAsRead(entry))?.isUsed &&
      daysBetween(was.since, entry.until) >= -TOLERANCE_DAYS &&
      daysBetween(step.day, entry.until) <= TOLERANCE_DAYS &&
      affected.every((one) => readsTheSame(entry.label, was.label, one.lang ?? lang, lang)),
  );
}

function seenAs(
  name: VerdictName,
  { was, telling, day }: { was: SeenLabel | undefined; telling: readonly FormerLabel[]; day: string },
): SeenLabel {
  const isSame = was && keyAsRead(was.label) === keyAsRead(name.label);
  const formerly = [...entriesOf(name)].map(([key, entry]) => {
    const isUsed = telling.includes(entry) || (was?.formerly.get(key)?.isUsed ?? false);
    return [key, { entry, isUsed }] as const;
  });
  return {
    label: name.label,
    since: isSame ? was.since : day,
    ids: was?.ids ?? [name.id],
    formerly: new Map(formerly),
  };
}

function entriesOf({ formerly = [] }: VerdictName): Map<string, FormerLabel> {
  return new Map(formerly.map((entry) => [keyAsRead(entry), entry]));
}

/** Whether readers of a language take two labels for the same word. */
export function readsTheSame(label: LocalizedText, other: LocalizedText, lang: string, siteLang: string): boolean {
  const read = (text: LocalizedText) => asRead(inLanguage(text, lang, siteLang)).toLowerCase();
  return read(label) === read(other);
}
