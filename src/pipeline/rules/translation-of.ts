import type { SeenClaim, SetRule } from './rule.ts';
import { translated } from './translated.ts';
import { added, second } from './valid-folder.ts';

const BALLOON = 'The army saw a balloon.';

export const translationOf: SetRule = {
  level: 'error',
  demands:
    '`translationOf` must name the original: another fact-check, in another language, that is not a translation itself. There can be one translation into each language.',
  fix: 'Write the file name of the original without `.md`, and set `lang` to the language of the translation.',
  fails: { ...added('translationOf: second'), ...second(BALLOON) },
  passes: { ...added('translationOf: second', 'lang: de'), ...second(BALLOON) },
  check({ claims, lang }) {
    const languageOf = ({ data }: SeenClaim) => data.lang ?? lang;
    const first = new Map<string, string>();
    return translated(claims).flatMap(({ claim, original }) => {
      const language = languageOf(claim);
      const into = `${language} ${original.slug}`;
      const other = first.get(into);
      first.set(into, other ?? claim.path);
      const unfit = unfitOriginal(claim, original, languageOf);
      const twice = other && `Unexpected second translation into \`${language}\`, expected only \`${other}\``;
      const reason = unfit ? `Unexpected \`${original.slug}\`, which is ${unfit}` : twice;
      return reason === undefined ? [] : [{ file: claim.path, reason, path: ['translationOf'] }];
    });
  },
};

/** What is wrong with an original, in words; undefined if nothing is. */
function unfitOriginal(
  claim: SeenClaim,
  original: SeenClaim,
  languageOf: (claim: SeenClaim) => string,
): string | undefined {
  const language = languageOf(claim);
  if (claim === original) return 'this fact-check itself; expected its original';
  if (original.data.translationOf !== undefined) return 'a translation itself; expected the original';
  // Without valid settings, the language of the site is not known.
  if (language === '' || language !== languageOf(original)) return undefined;
  return `in the same language, \`${language}\`; expected an original in another, or the language of this file in \`lang\``;
}
