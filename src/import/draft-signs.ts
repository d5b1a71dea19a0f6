import { nodesAt } from './leaves.ts';
import type { Ledger } from './ledger.ts';
import { placeOf, type Scope } from './scope.ts';

/** What Hugo (`draft: true`) and Jekyll (`published: false`) keep to themselves stays a draft, whatever the mapping says. */
export function theirDraft(scope: Scope, ledger: Ledger): string[] {
  const signs = [
    { key: 'draft', says: 'true' },
    { key: 'published', says: 'false' },
  ];
  return signs.flatMap(({ key, says }) => {
    const node = nodesAt(scope.file.data, key).find(({ value }) => value === says);
    if (!node) return [];
    ledger.used.add(placeOf(scope.file, node));
    return [`the source has \`${key}: ${says}\``];
  });
}

/** Hugo's `{{< figure >}}` and Jekyll's `{% include %}` would stand in the text as they are. */
export function instructionsIn(body: string): string[] {
  const [found] = /\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)/m.exec(body) ?? [];
  return found ? [`the body contains \`${found}\`, which only the software of the old site understands`] : [];
}
