import { addressOf } from '../formats/addresses.ts';
import { basePath, type Site } from '../model/site.ts';

/**
 * Crawlers that read the web to train language models, or to answer questions with them. Their operators document these names;
 * collected at https://github.com/ai-robots-txt/ai.robots.txt (read in November 2026). Left out are crawlers of search engines
 * and of link previews, such as Applebot and facebookexternalhit, and tools that anyone may run under any name.
 */
const AI_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'bedrockbot',
  'Bytespider',
  'CCBot',
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'ClaudeBot',
  'cohere-ai',
  'cohere-training-data-crawler',
  'DeepSeekBot',
  'Diffbot',
  'DuckAssistBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'ICC-Crawler',
  'img2dataset',
  'meta-externalagent',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'omgili',
  'PanguBot',
  'Perplexity-User',
  'PerplexityBot',
  'PetalBot',
  'TikTokSpider',
  'Timpibot',
  'VelenPublicWebCrawler',
  'Webzio-Extended',
  'YouBot',
];

/**
 * `robots.txt`. Crawlers read it only at the top of a host, so a site in a folder of a host has it for whoever runs that host.
 * Pages that should not be found say so themselves, because crawlers must read them to learn it.
 */
export function robotsTxt(site: Site): string {
  const refused = site.aiCrawlers === false;
  return [
    ...(refused ? [...AI_CRAWLERS.map((name) => `User-agent: ${name}`), `Disallow: ${basePath(site)}`, ''] : []),
    'User-agent: *',
    'Disallow:',
    '',
    `Sitemap: ${addressOf(site, 'sitemap-index.xml')}`,
    '',
  ].join('\n');
}
