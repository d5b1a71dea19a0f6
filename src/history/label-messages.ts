import { inLanguage, type LocalizedText } from '../model/fields.ts';
import { type ChangedLabel, type LostLabel, readsTheSame } from './followed-labels.ts';
import { short } from './unrecorded-messages.ts';

// The words about labels of verdicts that changed.

/** When something in `site.yaml` changed. */
export interface LabelOccasion {
  day: string;
  /** Absent if the change is not committed. */
  commit?: string;
  /** The last version before. */
  since?: { commit: string; day: string };
}

interface Setting {
  occasion: LabelOccasion;
  /** The language of the site. */
  lang: string;
  /** Whether the verdict has entries. */
  hasFormerly: boolean;
  /** Whether `site.yaml` defines no scale. */
  isDefault: boolean;
}

/** What changed, since when, what it does, and the entry to paste. */
export function changedLabelReason(
  { id, from, to, affected }: ChangedLabel,
  { occasion, lang, hasFormerly, isDefault }: Setting,
): string {
  const langs = [...new Set(affected.map((one) => one.lang ?? lang))].sort();
  const [first = lang] = langs;
  const shown = (text: LocalizedText) => inLanguage(text, first, lang);
  const count = new Set(affected.map(({ slug }) => slug)).size;
  const reading =
    count === 1 ? '1 published fact-check reads differently' : `${count} published fact-checks read differently`;
  const entry = `{ label: ${labelText(from, langs, lang)}, until: ${occasion.day} }`;
  const expected = hasFormerly ? `\`- ${entry}\` in \`formerly\`` : `\`formerly: [${entry}]\` next to it`;
  const where = isDefault ? ', in a scale of your own (`verdicts`)' : '';
  return `The label of the verdict \`${id}\` changed from \`${shown(from)}\` to \`${shown(to)}\`${when(occasion)}, so ${reading}, but no entry in \`formerly\` says so; expected ${expected}${where}, or the earlier label`;
}

export function lostLabelReason({ id, entry: { label, until } }: LostLabel, occasion: LabelOccasion): string {
  const found = typeof label === 'string' ? label : Object.values(label).join(' / ');
  const source = occasion.since ? `, as it is in commit ${short(occasion.since.commit)}` : '';
  return `The entry in \`formerly\` of the verdict \`${id}\` with \`until: ${until}\` (\`${found}\`) was removed or changed${when(occasion)}; expected it unchanged${source}. If it was wrong, add another entry`;
}

function when({ day, commit, since }: LabelOccasion): string {
  if (commit !== undefined) return ` in commit ${short(commit)} of ${day}`;
  return since ? ` since commit ${short(since.commit)} of ${since.day}` : '';
}

/** A label as YAML: what readers of some languages saw. */
function labelText(label: LocalizedText, langs: readonly string[], siteLang: string): string {
  const [first = siteLang] = langs;
  if (langs.every((lang) => readsTheSame(label, inLanguage(label, first, siteLang), lang, siteLang)))
    return scalar(inLanguage(label, first, siteLang));
  return `{ ${langs.map((lang) => `${lang}: ${scalar(inLanguage(label, lang, siteLang))}`).join(', ')} }`;
}

/** Quoted unless it certainly needs no quotation marks. A JSON text is YAML, too. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ’-]*[\p{L}\p{M}\p{N}])?$/u.test(text) ? text : JSON.stringify(text);
}
