import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import { NOT_FOUND } from '../plan/other-pages.ts';
import { handOverPlan, type SitePlan } from '../plan/site-plan.ts';
import type { Bundle } from './bundle.ts';
import { sha256 } from './page-keys.ts';
import type { PrerenderApp, PrerenderModule } from './prerender-app.ts';

/** The routes in `src/pages` that render pages. */
const ANY_PAGE = '/[...path]';
const PAGE_NOT_FOUND = '/404';

/** Renders pages of a plan into a folder, byte for byte like `astro build`. */
export interface Renderer {
  /** Returns the SHA-256 of the file. */
  render(path: string): Promise<string>;
}

/** Opens the compiled pages for a plan. Only pages of the plan can be rendered. */
export async function openRenderer(bundle: Bundle, plan: SitePlan, folder: string): Promise<Renderer> {
  const app = await openApp(bundle);
  handOverPlan(plan);
  app.routeCache.clearAll();
  return {
    async render(path) {
      const html = await htmlOf(app, path);
      write(join(folder, fileOfPage(path)), html);
      return sha256(html);
    },
  };
}

/** Where a page is written, from its path below the site root. */
export function fileOfPage(path: string): string {
  return path === NOT_FOUND ? path : `${path}index.html`;
}

async function openApp({ entry, styles }: Bundle): Promise<PrerenderApp> {
  const { app }: PrerenderModule = await import(entry);
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])) });
  // Only errors are worth a line, and those are thrown.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

async function htmlOf(app: PrerenderApp, path: string): Promise<Uint8Array> {
  const isMissing = path === NOT_FOUND;
  const base = app.manifest.base.replace(/\/*$/, '/');
  const request = new Request(new URL(base + (isMissing ? '404/' : path), 'http://localhost'));
  const response = await app.render(request, { routeData: routeOf(app, isMissing ? PAGE_NOT_FOUND : ANY_PAGE) });
  if (!response.ok && !isMissing) throw new Error(`\`${path}\` was answered with status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function routeOf(app: PrerenderApp, route: string): RouteData {
  const found = app.manifest.routes.find(({ routeData }) => routeData.route === route);
  if (!found) throw new Error(`The compiled pages have no route ${route}`);
  return found.routeData;
}

function write(file: string, body: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
