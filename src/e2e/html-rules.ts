import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { filesOf } from './pages.ts';
import type { TestSite } from './site.ts';

/** What the HTML standard requires, and that references, headings and labels make sense. No rules of style. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // The notice of a correction comes before the title of the page.
      'heading-level': ['error', { minInitialRank: 'h2' }],
      // A digest protects from other hosts, and pages load nothing from them.
      'require-sri': 'off',
    },
  }),
);

/** What is wrong with the HTML of a site, on every page, or on every third one and so on. */
export function htmlProblems({ folder }: Pick<TestSite, 'folder'>, every = 1): string[] {
  return [...filesOf(folder)]
    .filter(([path]) => path.endsWith('.html'))
    .filter((_, index) => index % every === 0)
    .flatMap(([path, bytes]) =>
      validator
        .validateStringSync(bytes.toString(), path)
        .results.flatMap(({ messages }) => messages)
        .map(({ column, ruleId, message, selector }) => `${path}:${column} ${ruleId} ${message} (${selector})`),
    );
}
