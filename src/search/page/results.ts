import type { Hit } from './pagefind.ts';
import type { GivenWords, ScriptWords } from './words.ts';

/** What the page tells the script of the site. */
export interface Settings {
  base: string;
  lang: string;
  languages: string[];
  words: GivenWords;
  names: { verdict: Record<string, string>; language: Record<string, string> };
  marks: Record<string, { path: string; tone: string }>;
}

/** One result as the lists show a claim, and the passage that matched. Everything from the index is set as text. */
export function resultItem(hit: Hit, settings: Settings, words: ScriptWords): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.slug = decodeURIComponent(/\/claims\/([^/]+)\//.exec(hit.url)?.[1] ?? '');
  const link = element('a', hit.meta.title ?? '');
  link.href = hit.url;
  const language = hit.meta.language;
  if (language && language !== settings.lang) link.lang = language;
  const facts = document.createElement('p');
  facts.append(verdict(hit.meta.verdict ?? '', settings));
  if (hit.meta.claimant) facts.append(` · ${hit.meta.claimant}`);
  if (hit.meta.published) facts.append(` · ${words.date(hit.meta.published)}`);
  if (language && language !== settings.lang) facts.append(` · ${settings.names.language[language] ?? language}`);
  item.append(link, facts, excerpt(hit));
  return item;
}

function verdict(id: string, { names, marks }: Settings): HTMLElement {
  const shown = element('span', `\u00a0${names.verdict[id] ?? id}`);
  shown.className = `verdict ${marks[id]?.tone ?? ''}`;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', marks[id]?.path ?? '');
  svg.append(path);
  shown.prepend(svg);
  return shown;
}

/** Pagefind's excerpt is HTML with `mark` elements. It is taken apart, not inserted: only marks and text remain. */
function excerpt(hit: Hit): HTMLElement {
  const shown = document.createElement('p');
  shown.className = 'excerpt';
  if (hit.meta.language) shown.lang = hit.meta.language;
  for (const [index, part] of hit.excerpt.split(/<\/?mark>/).entries()) {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    shown.append(index % 2 === 1 ? element('mark', text) : text);
  }
  return shown;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
