import { find, itemsOf } from './find.ts';
import type { Mapping } from './mapping.ts';
import { eachIn, type Found, type Scope } from './scope.ts';

/** A verdict of our scale and what it rests on, or why an editor has to give it. */
export type Decision = { verdict: string; from: Found[] } | { open: string };

/** Puts their labels on our scale. A label without a place there, and labels that disagree, leave the verdict open. */
export function decide(scope: Scope): Decision {
  const { verdict: rule } = scope.mapping;
  const reserved = rule['open-where'].find((key) => find({ key }, scope).length > 0);
  if (reserved) return { open: `there is \`${reserved}\`, and the mapping leaves such claims open` };
  const scopes = eachIn(scope, rule.each === undefined ? undefined : itemsOf(rule.each, scope));
  const labels = scopes.flatMap((one) => labelsIn(one, rule));
  if (labels.length === 0) return { open: `there is no \`${[rule.each, rule.label].filter(Boolean).join('.')}\`` };
  const unknown = labels.find((label) => label.verdict === undefined);
  if (unknown) return { open: `the mapping has no verdict for ${unknown.shown}` };
  const [first] = labels;
  if (!first?.verdict || labels.some((label) => label.verdict !== first.verdict))
    return {
      open: `the labels disagree: ${labels.map((label) => `${label.shown} is \`${label.verdict}\` here`).join(', ')}`,
    };
  return { verdict: first.verdict, from: labels.flatMap((label) => label.from) };
}

interface Label {
  shown: string;
  verdict: string | undefined;
  from: Found[];
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
