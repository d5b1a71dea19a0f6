import { ICON_SIDES, type Icon } from '../model/identity.ts';
import type { Site } from '../model/site.ts';
import { pathOf } from './addresses.ts';

/** A `<link>` to an icon. */
export interface IconLink {
  rel: string;
  href: string;
  type?: string;
  sizes?: string;
}

/** The links to the icon of a site. Browsers take the drawing if they can, and the home screens of phones a PNG. */
export function iconLinks(site: Site, icon: Icon | undefined): IconLink[] {
  if (!icon) return [{ rel: 'icon', href: pathOf(site, 'favicon.svg'), type: 'image/svg+xml' }];
  const { svg, png } = icon;
  const drawing = { rel: 'icon', type: 'image/svg+xml', sizes: 'any' };
  return [
    ...(svg === undefined ? [] : [{ ...drawing, href: pathOf(site, svg) }]),
    ...ICON_SIDES.map((side) => ({
      rel: 'icon',
      type: 'image/png',
      sizes: `${side}x${side}`,
      href: pathOf(site, png[side]),
    })),
    { rel: 'apple-touch-icon', href: pathOf(site, png[180]) },
  ];
}
