import type { Part } from '../snippet.ts';
import type { Shown } from './shown.ts';
import type { GivenWords, ScriptWords } from './words.ts';

/** The settings that the page passes to the script. */
export interface Settings {
  base: string;
  lang: string;
  languages: string[];
  words: GivenWords;
  names: { verdict: Record<string, string>; language: Record<string, string> };
  /** The text of the link to the list of each verdict. Empty if the site has no such lists. */
  verdictLists: Record<string, string>;
  marks: Record<string, { path: string; tone: string }>;
  /** The mark of a withdrawn fact-check. */
  withdrawn: { path: string; tone: string };
  /** Only in the preview: notes on unpublished claims, by slug. */
  unpublished?: Record<string, string>;
}

/** A result: the claim as in other lists, and a snippet. Everything from the index is inserted as text. */
export function resultItem(shown: Shown, settings: Settings, words: ScriptWords): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.slug = shown.slug;
  const link = document.createElement('a');
  link.append(...nodesOf(shown.title));
  link.dir = 'auto';
  link.href = `${settings.base}claims/${encodeURIComponent(shown.slug)}/`;
  const { language } = shown;
  const isOther = language !== '' && language !== settings.lang;
  if (isOther) link.lang = language;
  const facts = document.createElement('p');
  facts.append(outcome(shown.verdict, settings));
  // Isolated, because a name in the other direction would reorder the date next to it.
  if (shown.claimant) facts.append(' · ', element('bdi', shown.claimant));
  if (shown.published) facts.append(' · ', label(words.date(shown.published), settings));
  if (isOther) facts.append(' · ', label(settings.names.language[language] ?? language, settings));
  const note = settings.unpublished?.[shown.slug];
  if (note !== undefined) facts.append(' · ', previewMark(note));
  item.append(link, facts, passage(shown.passage, shown.passageLanguage ?? language));
  return item;
}

function previewMark(text: string): HTMLElement {
  const mark = element('strong', text);
  mark.className = 'preview-mark';
  return mark;
}

/** The verdict, or a note that the fact-check was withdrawn. */
function outcome(id: string | undefined, settings: Settings): HTMLElement {
  const { names, marks, withdrawn, words } = settings;
  const mark = id === undefined ? withdrawn : marks[id];
  const shown = document.createElement('span');
  shown.append('\u00a0', id === undefined ? label(words.withdrawn, settings) : element('bdi', names.verdict[id] ?? id));
  shown.className = `verdict ${mark?.tone ?? ''}`;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', mark?.path ?? '');
  svg.append(path);
  shown.prepend(svg);
  return shown;
}

/** A word of the interface, which may be in another language than the site. */
function label(text: string, { lang, words }: Settings): HTMLElement {
  const made = element('bdi', text);
  if (words.lang !== lang) made.lang = words.lang;
  return made;
}

function passage(parts: readonly Part[], language: string): HTMLElement {
  const shown = document.createElement('p');
  shown.className = 'excerpt';
  if (language) shown.lang = language;
  shown.dir = 'auto';
  shown.append(...nodesOf(parts));
  return shown;
}

function nodesOf(parts: readonly Part[]): (HTMLElement | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', text) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
