import { readFileSync } from 'node:fs';
import { listPages, newestFirst } from './lists.mjs';

const verdicts = JSON.parse(readFileSync(new URL('site/_data/verdicts.json', import.meta.url), 'utf8'));

export default function configure(config) {
  config.setUseGitIgnore(false);
  config.amendLibrary('md', (markdown) => {
    // As the other tools do: no raw HTML, and a link from `https://facts.example`, but not from `facts.example`.
    markdown.set({ linkify: true, html: false });
    markdown.linkify.set({ fuzzyLink: false });
  });
  config.addCollection('listPages', (site) => listPages(site.getFilteredByTag('claims'), verdicts));
  config.addCollection('latest', (site) => newestFirst(site.getFilteredByTag('claims')).slice(0, 20));
  return {
    dir: { input: 'site' },
    templateFormats: ['md', '11ty.js'],
    // The claims are plain Markdown: no template language has to read them first.
    markdownTemplateEngine: false,
  };
}
