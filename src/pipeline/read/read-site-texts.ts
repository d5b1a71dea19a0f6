import { VFile } from 'vfile';
import { wordsFor } from '../../i18n/index.ts';
import type { Reference } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { isSitePath, type SiteLink } from '../../model/site-link.ts';
import { pathWithin } from '../folder/page-address.ts';
import { type RenderedMarkdown, renderMarkdown } from '../markdown/markdown.ts';
import { addProblem } from '../report/report.ts';
import { LONGEST_SHORT_TEXT, notShort } from '../rules/of-site.ts';
import type { ReadSettings } from './read-settings.ts';
import type { ReadSite } from './read-site.ts';

/** The texts of `site.yaml` as HTML; empty if there are none. */
export interface SiteTexts {
  introduction: string;
  footer: string;
}

/** What `site.yaml` shows and links to. */
export interface SeenSite {
  texts: SiteTexts;
  /** Its links within the site. */
  references: Reference[];
}

type Found = Pick<ReadSite, 'file' | 'place'>;

/** Renders the texts of `site.yaml` and finds its links. Mistakes become messages on the file. */
export function readSiteTexts(
  { home, footer, navigation, url = '' }: Partial<Site>,
  settings: ReadSettings,
  found: Found,
): SeenSite {
  const render = (text: string | undefined, path: readonly PropertyKey[]) =>
    renderShort(text ?? '', path, settings, found);
  const introduction = render(home?.introduction, ['home', 'introduction']);
  const closing = render(footer?.text, ['footer', 'text']);
  const links = [
    ...linksAt(['navigation'], navigation),
    ...linksAt(['footer', 'links'], footer?.links),
    ...linksAt(['footer', 'social'], footer?.social),
    ...(footer?.donation ? [{ ...footer.donation, path: ['footer', 'donation'] }] : []),
  ];
  const own = links.flatMap(({ link, path }): Reference[] => {
    const target = isSitePath(link) ? link.normalize('NFC') : pathWithin(link, url);
    return target === undefined ? [] : [{ kind: 'link', typed: link, target, place: found.place([...path, 'link']) }];
  });
  return {
    texts: { introduction: introduction.html, footer: closing.html },
    references: [...own, ...introduction.references, ...closing.references],
  };
}

function linksAt(path: readonly PropertyKey[], links: readonly SiteLink[] = []) {
  return links.map((link, index) => ({ ...link, path: [...path, index] }));
}

const NOTHING: RenderedMarkdown = { html: '', citations: [], references: [] };

/** Renders a short text. Its messages are at the value, because YAML has unfolded it. */
function renderShort(
  text: string,
  path: readonly PropertyKey[],
  settings: ReadSettings,
  { file, place }: Found,
): RenderedMarkdown {
  const name = path.join('.');
  if (text.length > LONGEST_SHORT_TEXT) {
    const reason = `Unexpected length of ${text.length} characters for \`${name}\`, expected at most ${LONGEST_SHORT_TEXT}; put the rest on a page and link to it`;
    addProblem(file, 'short-text', reason, place(path));
    return NOTHING;
  }
  if (text === '') return NOTHING;
  const own = new VFile({ path: 'site.yaml' });
  const { lang, base, url } = settings;
  const context = {
    areSourcesKnown: true,
    sources: [],
    lang,
    words: wordsFor(lang),
    base,
    url,
    topHeading: 2,
    linesAbove: 0,
  } as const;
  const rendered = renderMarkdown(text, own, { ...context, idPrefix: `${path[0]?.toString()}-` });
  for (const { ruleId, reason } of own.messages) addProblem(file, ruleId as 'raw-html', reason, place(path));
  const refused = notShort(rendered.html);
  if (refused !== undefined) {
    const reason = `Unexpected ${refused} in \`${name}\`, expected only paragraphs, lists, links, bold and italic text`;
    addProblem(file, 'short-text', reason, place(path));
  }
  const links = rendered.references.filter(({ kind }) => kind === 'link');
  return { ...rendered, references: links.map((reference) => ({ ...reference, place: place(path) })) };
}
