import { INTERFACE_LANGUAGES, isTranslated, languageName } from '../../i18n/index.ts';
import type { JudgedSite, Rule } from './rule.ts';
import { added, changedSite } from './sound-folder.ts';

/** A rule about the language that a claim, dossier or page says it is in. */
export interface LanguageRule extends Rule {
  /** What is wrong with it; undefined where nothing is. */
  judge(lang: string, site: Pick<JudgedSite, 'lang' | 'languages'>): string | undefined;
}

const ALL_SPOKEN = INTERFACE_LANGUAGES.map((tag) => `\`${tag}\` (${languageName(tag, 'en')})`).join(', ');

/** Rules about languages, of claims, dossiers and pages alike. */
export const OF_LANGUAGES = {
  'unlisted-language': {
    level: 'error',
    demands:
      'Where `site.yaml` lists `languages`, every claim, dossier and page is in one of them, or in that of the site. What is listed covers its regions: `pt` allows `pt-BR`.',
    cure: 'Correct the tag, or add the language to `languages` in `site.yaml`.',
    fails: { ...changedSite('lang: en\n', 'lang: en\nlanguages: [en, es]\n'), ...added('lang: ar') },
    passes: { ...changedSite('lang: en\n', 'lang: en\nlanguages: [es]\n'), ...added('lang: es-MX') },
    judge(lang, site) {
      const allowed = [...new Set([site.lang, ...site.languages])];
      if (site.languages.length === 0 || allowed.some((range) => covers(range, lang))) return undefined;
      const near = allowed.find((tag) => tag.split('-')[0] === lang.split('-')[0]);
      const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
      return `Unexpected language \`${lang}\`, expected one of those of the site: ${allowed.map((tag) => `\`${tag}\``).join(', ')}${hint}`;
    },
  },
  'interface-language': {
    level: 'warning',
    demands:
      'The site has words of its own for the language, such as “Sources” and “Published”. Where it has none, these words stand on the page in another language. A language that `site.yaml` names is reported there once, and not on each file.',
    cure: 'Go on where that is meant. A file in `src/i18n` adds a language: copy `en.ts`, translate it, and name it in `index.ts`.',
    fails: added('lang: it'),
    passes: added('lang: de-AT'),
    judge(lang, site) {
      const isNamed = [site.lang, ...site.languages].some((range) => covers(range, lang));
      return isNamed ? undefined : noInterface(lang, site.lang);
    },
  },
} satisfies Record<string, LanguageRule>;

/** What is said of a language that the interface does not speak; undefined of one that it speaks. */
export function noInterface(lang: string, siteLanguage: string): string | undefined {
  if (isTranslated(lang)) return undefined;
  const instead = isTranslated(siteLanguage) ? siteLanguage : 'en';
  return `No interface in \`${lang}\` (${languageName(lang, 'en')}): labels on the page will be in \`${instead}\` (${languageName(instead, 'en')}); expected one of ${ALL_SPOKEN}`;
}

/** Whether a tag is another one or one of its regions and scripts, as `pt` covers `pt-BR` (RFC 4647, basic filtering). */
function covers(range: string, tag: string): boolean {
  return tag === range || tag.startsWith(`${range}-`);
}
