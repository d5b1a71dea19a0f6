import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { LANGUAGES, wordsFor } from '../../i18n/index.ts';
import { renderMarkdown } from './markdown.ts';

/** All of Markdown, with words that do not exist in any language. */
const EVERYTHING = `## Zzq

Zzq *zzq* **zzq** ~~zzq~~ \`zzq\` [zzq](https://zzq.example/ "zzq") https://zzq.example/zzq zzq[^1] zzq[^1] zzq[^zzq] [@zzq, zzq].

![Zzq](zzq.png)

- zzq
- [x] zzq
- [ ] zzq

1. zzq
2. zzq

> zzq

| zzq | zzq |
|:----|----:|
| zzq | zzq |

\`\`\`zzq
zzq
\`\`\`

---

[^1]: Zzq.

[^zzq]: Zzq.
`;

function htmlOf(lang: string): string {
  const source = {
    id: 'zzq',
    title: 'Zzq',
    publisher: 'Zzq',
    kind: 'news',
    stance: 'supports',
    published: '2024-05-06',
  };
  const context = {
    sources: [source as never],
    areSourcesKnown: true,
    lang,
    words: wordsFor(lang),
    base: '/',
    url: '',
  };
  const file = new VFile({ path: 'claims/zzq.md' });
  const { html } = renderMarkdown(EVERYTHING, file, { ...context, topHeading: 2, linesAbove: 0 });
  assert.deepEqual(file.messages, []);
  return html;
}

function stringsOf(lang: string): string[] {
  const html = htmlOf(lang);
  const named = [...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, value = '']) => value);
  return [...named, ...html.split(/<[^>]*>/)].filter((text) =>
    /[A-Za-z]{3}/.test(text.replace(/zzq(?:\.\w+)?|https?/gi, '')),
  );
}

/** Interface words that are the same in both languages. */
const SAME: Readonly<Record<string, RegExp>> = { fr: /^Source \d/ };

for (const lang of Object.keys(LANGUAGES).filter((one) => one !== 'en'))
  test(`a text has no English interface words in another language: ${lang}`, () => {
    const english = new Set(stringsOf('en'));
    assert.deepEqual(
      stringsOf(lang).filter((text) => english.has(text) && !SAME[lang]?.test(text)),
      [],
    );
  });

test('words in another language than the text are marked', () => {
  const html = htmlOf('ur');
  assert.match(html, /<h2 id="footnote-label" lang="en" dir="ltr">Footnotes<\/h2>/);
  assert.match(html, /aria-label="Back to reference 1" [^>]*lang="en"/);
  assert.match(html, /aria-label="Done" lang="en"/);
  assert.match(html, /aria-label="Table" lang="en" tabindex="0"><table lang="ur">/);
  assert.match(html, /aria-label="Source 1, zzq" [^>]*lang="en"/);
  assert.doesNotMatch(htmlOf('es'), /lang=/);
});

test('footnotes and their back links have labels in the language of the page', () => {
  const strings = stringsOf('es');
  assert.ok(strings.includes('Notas'));
  assert.ok(strings.includes('Volver a la referencia 1-2'));
});
