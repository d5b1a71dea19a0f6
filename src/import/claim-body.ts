import { asMarkdown } from '../pipeline/write-claim.ts';
import { fill, find, itemsOf } from './find.ts';
import { type Ledger, take } from './ledger.ts';
import type { Part, Value } from './mapping-values.ts';
import { wholeLinks } from './markdown-text.ts';
import { eachIn, type Scope } from './scope.ts';

/** The text of a claim in Markdown. A part whose keys are not there is left out, and so is a heading with nothing below it. */
export function bodyOf(scope: Scope, ledger: Ledger): string {
  return blocks(scope.mapping.body, scope, ledger).join('\n\n');
}

function blocks(parts: readonly Part[], scope: Scope, ledger: Ledger): string[] {
  return parts.flatMap((part) => {
    const scopes = eachIn(scope, part.each === undefined ? undefined : itemsOf(part.each, scope));
    const content = scopes.flatMap((one) => block(part, one, ledger));
    return content.length > 0 && part.heading !== undefined ? [`## ${inline(part.heading)}`, ...content] : content;
  });
}

function block(part: Part, scope: Scope, ledger: Ledger): string[] {
  if (part.parts) return blocks(part.parts, scope, ledger);
  if (part.first) return firstOf(part.first, scope, ledger);
  if (part.text !== undefined) return fill(part.text, scope, inline).flatMap((found) => take([found], ledger) ?? []);
  if (part.quotation)
    return markdown(part.quotation, scope, ledger).map((text) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
  return markdown(part.markdown, scope, ledger);
}

function firstOf(parts: readonly Part[], scope: Scope, ledger: Ledger): string[] {
  for (const part of parts) {
    const content = blocks([part], scope, ledger);
    if (content.length > 0) return content;
  }
  return [];
}

/** Their Markdown as it is, but for links that would lead nowhere from here. */
function markdown(value: Value | undefined, scope: Scope, ledger: Ledger): string[] {
  const { site } = scope.mapping;
  return find(value, scope).flatMap((found) => {
    const text = take([found], ledger) ?? '';
    return site === undefined ? text : wholeLinks(text, site);
  });
}

/** A value of theirs inside a sentence of the mapping: it shows as it is and sets nothing in bold. */
function inline(text: string): string {
  return asMarkdown(text.replace(/\s+/g, ' ')).trim();
}
