import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { ICON_SIDES, type Icon, type Logo, type SiteImage, type ThemeFile } from '../../model/identity.ts';
import type { Site } from '../../model/site.ts';
import { squarePng } from '../../theme/square-png.ts';
import { type SiteImageFile, siteImageAt } from '../folder/site-image.ts';
import { inFigures } from '../limits/limits.ts';
import { addProblem } from '../report/report.ts';
import type { YamlData } from '../yaml/read-yaml.ts';
import { checkDrawing } from './check-drawing.ts';

/** The logo and the icon of a desk. Each is undefined if `site.yaml` does not set it, or if it cannot be published. */
export interface SeenIdentity {
  logo: Logo | undefined;
  icon: Icon | undefined;
  /** The files that are published for them. */
  files: ThemeFile[];
  /** The drawings among them, with their messages. */
  drawings: VFile[];
}

/** The values of `site.yaml`, the file, and where they are in it. */
interface SiteKeys {
  site: Pick<Site, 'logo' | 'icon'> | undefined;
  file: VFile;
  place: YamlData['place'];
}

/** An image that can be published. */
interface Publishable {
  /** The first digits of a digest of what is published. */
  digest: string;
  image: SiteImage;
  /** The text of a drawing, or the bytes of a picture. */
  content: string | Uint8Array;
  file: ThemeFile;
  isDrawing: boolean;
}

const ONLY_LIGHT = 'Missing `dark`, expected a logo that can be seen on dark paper; if `light` can be, repeat its path';

/** Reads and checks the logo and the icon. */
export async function readIdentity(root: string, { site, file, place }: SiteKeys): Promise<SeenIdentity> {
  const drawings = new Map<string, VFile>();
  async function read(path: string | undefined, key: string[]): Promise<Publishable | undefined> {
    if (path === undefined) return undefined;
    const isIcon = key[0] === 'icon';
    const found = await siteImageAt(root, path);
    const image = typeof found === 'string' ? found : publishable(root, path, found, drawings);
    const problem = typeof image === 'object' && isIcon ? await iconProblem(image) : image;
    if (typeof problem !== 'string') return problem;
    addProblem(file, 'site-image', `Unexpected ${isIcon ? 'icon' : 'logo'} \`${path}\`, ${problem}`, place(key));
    return undefined;
  }
  const logo = site?.logo;
  const light = await read(logo?.light, ['logo', 'light']);
  const dark = logo?.dark === logo?.light ? undefined : await read(logo?.dark, ['logo', 'dark']);
  const icon = await read(site?.icon, ['icon']);
  if (light && logo?.dark === undefined) addProblem(file, 'no-dark-logo', ONLY_LIGHT, place(['logo']));
  return {
    logo: light && { light: light.image, dark: dark?.image },
    icon: icon && iconOf(icon),
    files: [...[light, dark].flatMap((one) => one?.file ?? []), ...(icon ? iconFiles(icon) : [])],
    drawings: [...drawings.values()],
  };
}

/**
 * An image as it is published, or why it cannot be, as the second half of a message. Undefined if it is a drawing with a problem,
 * which is reported in its own file.
 */
function publishable(
  root: string,
  path: string,
  { file, bytes, size }: SiteImageFile,
  drawings: Map<string, VFile>,
): Publishable | string | undefined {
  const drawing = size ? undefined : checkDrawing(root, path, bytes);
  if (drawing) drawings.set(path, drawing.file);
  const shown = size ?? drawing?.svg;
  if (!shown) return undefined;
  if (drawing && [shown.width, shown.height].some((side) => side < LEAST || side > MOST))
    return `which is too small or too large; expected a width and a height of ${LEAST} to ${inFigures(MOST)} pixels: change \`width\`, \`height\` and \`viewBox\` in the file`;
  const text = drawing?.svg?.text;
  const content = text ?? bytes;
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${digest}.${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`;
  return {
    digest,
    image: { path: `theme/${name}`, ...(size ?? inWholePixels(shown)) },
    content,
    file: { path: name, ...(text === undefined ? { file } : { text }) },
    isDrawing: text !== undefined,
  };
}

/** The smallest and the largest width and height of a drawing, in pixels. Outside this range, some programs draw nothing. */
const LEAST = 0.1;
const MOST = 100_000;

/** The size of a drawing in whole pixels. Small ones get a larger size with the same proportions. */
function inWholePixels({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.max(1, 100 / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.round(height * scale) };
}

/** The side of the smallest picture that is sharp enough for an icon, in pixels. */
const LEAST_SIDE = 512;

/** Returns an icon, or why it cannot be one, as the second half of a message. */
async function iconProblem(icon: Publishable): Promise<Publishable | string> {
  const { width, height } = icon.image;
  const isSquare = Math.abs(width - height) <= Math.max(width, height) / 100;
  if (isSquare && (icon.isDrawing || Math.min(width, height) >= LEAST_SIDE))
    return (await isConvertible(icon))
      ? icon
      : 'which cannot be converted to PNG; expected a file that image programs open: export it again';
  const expected = icon.isDrawing
    ? 'which is not square; expected an image as wide as it is high'
    : `which has ${inFigures(width)} × ${inFigures(height)} pixels; expected a square of at least ${LEAST_SIDE}`;
  return `${expected}: home screens show it in a square`;
}

/** The digest of the last icon that was converted: while a site is edited, the icon stays the same. */
let convertible = '';

/** Whether the build will be able to convert an icon. */
async function isConvertible({ digest, content }: Publishable): Promise<boolean> {
  if (digest === convertible) return true;
  try {
    await squarePng(content, Math.min(...ICON_SIDES));
    convertible = digest;
    return true;
  } catch {
    return false;
  }
}

function iconOf({ digest, image, isDrawing }: Publishable): Icon {
  const png = Object.fromEntries(ICON_SIDES.map((side) => [side, `theme/${digest}-${side}.png`])) as Icon['png'];
  return { svg: isDrawing ? image.path : undefined, png };
}

/** The files of an icon: the drawing itself, and a PNG of each size. */
function iconFiles({ digest, file, isDrawing }: Publishable): ThemeFile[] {
  return [
    ...(isDrawing ? [file] : []),
    ...ICON_SIDES.map((side) => ({ ...file, path: `${digest}-${side}.png`, side })),
  ];
}
