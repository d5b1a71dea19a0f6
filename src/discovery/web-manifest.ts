import { pathOf } from '../formats/addresses.ts';
import { direction } from '../i18n/index.ts';
import { ICON_SIDES, type Icon } from '../model/identity.ts';
import type { Site } from '../model/site.ts';
import type { PaperColours } from './paper-colours.ts';

export const MANIFEST = 'site.webmanifest';

/** The web manifest: name, icons and colours of the site for home screens. */
export function webManifest(site: Site, icon: Icon | undefined, { light }: PaperColours): string {
  const home = pathOf(site, '');
  const manifest = {
    name: site.title,
    description: site.description,
    lang: site.lang,
    dir: direction(site.lang),
    id: home,
    start_url: home,
    scope: home,
    display: 'browser',
    theme_color: light,
    background_color: light,
    icons: iconsOf(site, icon),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function iconsOf(site: Site, icon: Icon | undefined) {
  const drawing = (path: string) => ({ src: pathOf(site, path), type: 'image/svg+xml', sizes: 'any' });
  if (!icon) return [drawing('favicon.svg')];
  const png = ICON_SIDES.map((side) => ({
    src: pathOf(site, icon.png[side]),
    type: 'image/png',
    sizes: `${side}x${side}`,
  }));
  return [...(icon.svg === undefined ? [] : [drawing(icon.svg)]), ...png];
}
