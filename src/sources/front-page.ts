const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `/`, or that of a language: `/en/`, `/pt-br/`. Every part is optional. */
const PATH = /^\/(?:(?<language>[a-z]{2})(?:[-_](?<region>[a-z]{2}))?(?:\/|$))?(?:index\.\w+|home)?\/?$/;

/** Whether an address is the front page of a site, or that of one of its languages. Other short names are sections: `/tv/`. */
export function isFrontPage({ pathname, search }: URL): boolean {
  const match = PATH.exec(pathname.toLowerCase());
  if (match === null || search !== '') return false;
  const { language, region } = match.groups ?? {};
  return (language === undefined || isLanguage(language)) && (region === undefined || isRegion(region));
}

/** Whether two letters are a current code of ISO 639-1. Former codes are others now: `in` is `id`. */
function isLanguage(code: string): boolean {
  return LANGUAGES.of(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code;
}

function isRegion(code: string): boolean {
  return REGIONS.of(code.toUpperCase()) !== undefined;
}
