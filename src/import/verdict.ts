import { find, type Scope, scopesFor } from './find.ts';
import type { Mapping } from './mapping.ts';
import type { FoundText } from './source-values.ts';

/** The verdict and the texts that decided it, or the reason why an editor must choose it. */
export type Decision = { verdict: string; from: FoundText[] } | { undecided: string };

/**
 * Maps the labels of the old site to the verdict scale. There is no verdict if a label is not in the mapping, or if labels
 * disagree.
 */
export function decideVerdict(scope: Scope): Decision {
  const { verdict: rule } = scope.mapping;
  const reserved = rule['open-where'].find((key) => find({ key }, scope).length > 0);
  if (reserved) return { undecided: `the source has \`${reserved}\`, which is in \`open-where\` of the mapping` };
  const labels = scopesFor(rule.each, scope).flatMap((one) => labelsIn(one, rule));
  if (labels.length === 0)
    return { undecided: `the source has no \`${[rule.each, rule.label].filter(Boolean).join('.')}\`` };
  const unknown = labels.find((label) => label.verdict === undefined);
  if (unknown) return { undecided: `the mapping has no verdict for ${unknown.shown}` };
  const [first] = labels;
  if (!first?.verdict || labels.some((label) => label.verdict !== first.verdict))
    return {
      undecided: `the labels disagree: ${labels.map((label) => `${label.shown} maps to \`${label.verdict}\``).join(', ')}`,
    };
  return { verdict: first.verdict, from: labels.flatMap((label) => label.from) };
}

interface Label {
  /** The label as shown in messages. */
  shown: string;
  verdict: string | undefined;
  from: FoundText[];
}

function labelsIn(scope: Scope, rule: Mapping['verdict']): Label[] {
  const scales = rule.scale === undefined ? [] : find({ key: rule.scale }, scope).slice(0, 1);
  const name = scales[0]?.text.normalize('NFC');
  const scale = rule.scales && name !== undefined && Object.hasOwn(rule.scales, name) ? rule.scales[name] : rule.labels;
  return find({ key: rule.label }, scope).map((label) => ({
    shown: name === undefined ? `\`${label.text}\`` : `\`${label.text}\` of \`${name}\``,
    verdict: scale && verdictFor(label.text.normalize('NFC'), scale),
    from: [label, ...scales],
  }));
}

function verdictFor(label: string, scale: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(scale, label) ? scale[label] : undefined;
}
