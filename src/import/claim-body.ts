import { asMarkdown } from '../pipeline/write-claim.ts';
import { fill, find, type Scope, scopesFor } from './find.ts';
import type { Part, Value } from './mapping-values.ts';
import { withFullLinks } from './markdown.ts';
import { type Usage, use } from './source-values.ts';

/** The body of a claim in Markdown. Omits parts whose keys are missing, and headings with nothing below them. */
export function bodyOf(scope: Scope, usage: Usage): string {
  return blocks(scope.mapping.body, scope, usage).join('\n\n');
}

function blocks(parts: readonly Part[], scope: Scope, usage: Usage): string[] {
  return parts.flatMap((part) => {
    const content = scopesFor(part.each, scope).flatMap((one) => block(part, one, usage));
    return content.length > 0 && part.heading !== undefined ? [`## ${escaped(part.heading)}`, ...content] : content;
  });
}

function block(part: Part, scope: Scope, usage: Usage): string[] {
  if (part.parts) return blocks(part.parts, scope, usage);
  if (part.first) return firstOf(part.first, scope, usage);
  if (part.text !== undefined) return fill(part.text, scope, escaped).flatMap((found) => use([found], usage) ?? []);
  if (part.quotation)
    return markdown(part.quotation, scope, usage).map((text) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
  return markdown(part.markdown, scope, usage);
}

function firstOf(parts: readonly Part[], scope: Scope, usage: Usage): string[] {
  for (const part of parts) {
    const content = blocks([part], scope, usage);
    if (content.length > 0) return content;
  }
  return [];
}

/** Markdown of the source. Links to other pages of the old site get its full address. */
function markdown(value: Value | undefined, scope: Scope, usage: Usage): string[] {
  const { site } = scope.mapping;
  return find(value, scope).flatMap((found) => {
    const text = use([found], usage) ?? '';
    return site === undefined ? text : withFullLinks(text, site);
  });
}

/** A value in a template, on one line. Its characters have no effect as Markdown. */
function escaped(text: string): string {
  return asMarkdown(text.replace(/\s+/g, ' ')).trim();
}
