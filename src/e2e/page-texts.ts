import type { Page } from '@playwright/test';
import { direction } from '../i18n/index.ts';

export interface Marks {
  text: string;
  lang: string | undefined;
  dir: string | undefined;
  isResult: boolean;
}

/**
 * The texts on a page (or in its HTML) that contain a word, with the language and direction of each. Parts of a text to copy cannot
 * have their own.
 */
export function marksAround(page: Page, word: string, html?: string): Promise<Marks[]> {
  return page.evaluate(
    ({ word, html }) => {
      const root = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
      const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
      const marks = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        if (!node.textContent?.includes(word) || around?.closest('script, style, template, textarea')) continue;
        marks.push({
          text: node.textContent.trim(),
          lang: around?.closest<HTMLElement>('[lang]')?.lang,
          dir: around?.closest('[dir]')?.getAttribute('dir') ?? undefined,
          isResult: around?.closest('#results [data-slug="foreign"]') !== null,
        });
      }
      return marks;
    },
    { word, html },
  );
}

export function isMarked({ lang, dir }: Marks, other: string): boolean {
  return lang === other && (dir === 'auto' || dir === direction(other));
}

/** All text on a page (or in its HTML) for readers, screen readers and search engines. */
export function textsOf(page: Page, html?: string): Promise<string[]> {
  return page.evaluate((source) => {
    const root = source === undefined ? document : new DOMParser().parseFromString(source, 'text/html');
    const named = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-roledescription'];
    const described = 'meta[name="description"], meta[property="og:title"], meta[property="og:description"]';
    const texts = [
      root.title,
      ...[...root.querySelectorAll(described)].map((meta) => meta.getAttribute('content') ?? ''),
    ];
    for (const element of root.querySelectorAll('body *'))
      for (const name of named) texts.push(element.getAttribute(name) ?? '');
    const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      // If scripts run, the content of `noscript` is text, including its tags. File names and other code have no language, and
      // references are in English everywhere.
      if (!node.parentElement?.closest('script, style, template, code, .cite-this dl'))
        texts.push((node.textContent ?? '').replace(/<[^>]*>/g, ' '));
    return texts.map((text) => text.replace(/https?:\S+|\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
  }, html);
}

/** A text, and the language that it is marked as. */
export interface Spoken {
  text: string;
  lang: string | undefined;
}

/**
 * The texts of a page (or of its HTML), labels included, with their languages. Addresses, code and references have none.
 */
export function languagesOf(page: Page, html?: string): Promise<Spoken[]> {
  return page.evaluate((source) => {
    const root = source === undefined ? document : new DOMParser().parseFromString(source, 'text/html');
    const spoken: { text: string; lang: string | undefined }[] = [];
    const say = (text: string | null, element: Element | null) =>
      spoken.push({ text: text ?? '', lang: element?.closest<HTMLElement>('[lang]')?.lang });
    for (const element of root.querySelectorAll('body *'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) say(element.getAttribute(name), element);
    const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (
        !node.parentElement?.closest(
          'script, style, template, noscript, code, textarea, .cite, .margin-note, .cite-this dl',
        )
      )
        say(node.textContent, node.parentElement);
    return spoken
      .map(({ text, lang }) => ({ text: text.replace(/https?:\S+|\S+@\S+|\s+/g, ' ').trim(), lang }))
      .filter(({ text }) => /\p{L}/u.test(text));
  }, html);
}
