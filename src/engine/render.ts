import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import type { Bundle } from './bundle.ts';
import type { PrerenderApp, PrerenderModule } from './prerender-app.ts';

/** A page or file of the site, and the route that renders it. */
interface Target {
  route: RouteData;
  /** Its path below the root of the site, without slashes around it. */
  path: string;
}

/** The page that hosts show instead of one that does not exist. */
const NOT_FOUND = '404';

/** One of several equal shares of the pages. */
export interface Share {
  number: number;
  of: number;
}

/** Renders one share of all pages into a folder, byte for byte like `astro build`. */
export async function renderPages(bundle: Bundle, { number, of }: Share, folder: string): Promise<void> {
  const app = await openApp(bundle);
  const targets = await targetsOf(app);
  refuseTwins(targets);
  for (const [index, target] of targets.entries())
    if (index % of === number) write(join(folder, fileOf(target)), await render(app, target));
}

async function openApp({ entry, styles }: Bundle): Promise<PrerenderApp> {
  const { app }: PrerenderModule = await import(entry);
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])) });
  // Only errors are worth a line, and those are thrown.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

async function targetsOf(app: PrerenderApp): Promise<Target[]> {
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const targets = await Promise.all(
    routes.map(async (route) => (await pathsOf(app, route)).map((path) => ({ route, path }))),
  );
  return targets.flat();
}

/** Two pages with one address would overwrite each other. `astro build` stops there, too. */
function refuseTwins(targets: readonly Target[]): void {
  const files = new Set<string>();
  for (const target of targets) {
    const file = fileOf(target);
    if (files.has(file)) throw new Error(`Two pages have the address \`${target.path}\``);
    files.add(file);
  }
}

async function pathsOf(app: PrerenderApp, route: RouteData): Promise<string[]> {
  if (route.pathname !== undefined) return [trimmed(route.pathname)];
  const { getStaticPaths } = await app.getComponentByRoute(route);
  const paths = (await getStaticPaths?.()) ?? [];
  return paths.map(({ params }) =>
    trimmed(route.route.replace(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name) => params[name] ?? '')),
  );
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

async function render(app: PrerenderApp, { route, path }: Target): Promise<Uint8Array> {
  // As in Astro: files with a fixed name have no slash at the end; all other addresses have one.
  const ending = path === '' || /\.\w+$/.test(route.route) ? '' : '/';
  const base = app.manifest.base.replace(/\/*$/, '/');
  const request = new Request(new URL(base + path + ending, 'http://localhost'));
  const response = await app.render(request, { routeData: route });
  if (!response.ok && path !== NOT_FOUND) throw new Error(`\`${path}\` was answered with status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where a page is written. */
function fileOf({ route, path }: Target): string {
  if (route.type === 'endpoint') return path;
  return path === NOT_FOUND ? `${NOT_FOUND}.html` : join(path, 'index.html');
}

function write(file: string, body: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
