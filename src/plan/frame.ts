import { type PaperColours, paperColours } from '../discovery/paper-colours.ts';
import { wordsFor } from '../i18n/index.ts';
import type { Preview } from '../library/dev.ts';
import type { Library } from '../library/make-library.ts';
import type { Icon, Logo } from '../model/identity.ts';
import type { Site } from '../model/site.ts';
import { type FeedLink, siteFeedLinks } from './feed-links.ts';
import { footerLinksOf, navigationOf, type ShownLink, shownLinks } from './site-links.ts';

/** What all pages show around their content. */
export interface Frame {
  site: Site;
  logo: Logo | undefined;
  icon: Icon | undefined;
  /** The path of the desk's stylesheet below the site root. */
  stylesheet: string | undefined;
  paper: PaperColours;
  /** The feeds that feed readers find on every page. */
  feeds: FeedLink[];
  /** The links of the header. */
  navigation: ShownLink[];
  footer: {
    links: ShownLink[];
    social: ShownLink[];
    donation: ShownLink | undefined;
    /** Safe HTML; empty if there is none. */
    text: string;
  };
  /** The pages of the desk: what other pages need to link to them. */
  pages: { slug: string; title: string }[];
  /** Only in `npm run dev`. */
  preview?: Preview | undefined;
}

/** What a view gets: its props, the frame, and the path of the page below the site root. */
export type Framed<Props> = Props & { frame: Frame; path: string };

export function frameOf(library: Library): Frame {
  const { site, theme, logo, icon, texts, pages, preview } = library;
  const words = wordsFor(site.lang);
  const [donation] = shownLinks(site.footer?.donation ? [site.footer.donation] : [], library, words);
  return {
    site,
    logo,
    icon,
    stylesheet: theme && `theme/${theme.path}`,
    paper: paperColours(theme?.css),
    feeds: siteFeedLinks(library, words),
    navigation: navigationOf(library, words),
    footer: {
      links: footerLinksOf(library, words),
      social: shownLinks(site.footer?.social ?? [], library, words),
      donation,
      text: texts.footer,
    },
    pages: pages.map(({ slug, data }) => ({ slug, title: data.title })),
    ...(preview && { preview }),
  };
}
