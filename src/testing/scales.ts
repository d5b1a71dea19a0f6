import { SITE } from './content.ts';

type Label = string | Readonly<Record<string, string>>;

interface ScaleVerdict {
  label: Label;
  formerly?: readonly (readonly [label: Label, until: string])[];
}

/** `site.yaml` with a scale: a label for each id, or also the earlier labels. `more` are other lines. */
export function siteWith(scale: Readonly<Record<string, string | ScaleVerdict>>, ...more: string[]): string {
  const verdicts = Object.entries(scale).flatMap(([id, named]) => {
    const { label, formerly = [] } = typeof named === 'string' ? { label: named } : named;
    const entries = formerly.map(([label, until]) => `{ label: ${JSON.stringify(label)}, until: ${until} }`);
    return [
      `  - id: ${id}`,
      `    label: ${JSON.stringify(label)}`,
      ...(entries.length > 0 ? [`    formerly: [${entries.join(', ')}]`] : []),
      `    definition: It is ${id}.`,
      '    tone: neutral',
    ];
  });
  return `${SITE}${[...more, 'verdicts:', ...verdicts].join('\n')}\n`;
}
