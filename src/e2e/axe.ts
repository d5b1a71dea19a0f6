import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe looks at: everything, unless rules or parts of the page are named. */
interface Scope {
  rules?: string[];
  /** A selector. */
  within?: string;
}

/** The rules about colours, all that can fail if nothing but the colour scheme has changed. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The violations that axe finds, one line for each element. */
export async function violations(page: Page, { rules, within }: Scope = {}): Promise<string[]> {
  // Legacy mode runs in the page itself. The default mode opens another page each time, to support frames, which we do not have.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    // Describing every element that passes takes as long as finding those that do not.
    resultTypes: ['violations'],
    // By default, axe leaves out the size of targets, which WCAG 2.2 (2.5.8) has added.
    rules: { 'target-size': { enabled: true } },
  });
  if (rules) axe.withRules(rules);
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} (${node.failureSummary?.split('\n')[1]?.trim()})`),
  );
}
