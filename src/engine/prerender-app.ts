import type { RouteData } from 'astro';

// The module of Astro's build that renders pages (`astro/entrypoints/prerender`, 7.3). Astro has no types for it.

export interface PrerenderModule {
  app: PrerenderApp;
}

export interface PrerenderApp {
  manifest: { base: string; routes: { routeData: RouteData }[] };
  /** Sets what the build found out; only the stylesheets of the pages are used when pages are rendered. */
  setInternals(internals: Internals): void;
  setOptions(options: RenderOptions): void;
  /** Holds what `getStaticPaths` returned. */
  routeCache: { clearAll(): void };
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

export interface Internals {
  pagesByKeys: ReadonlyMap<string, { styles: unknown[] }>;
}

export interface RenderOptions {
  settings: { scripts: [] };
  logger: { options: { destination: { write(): boolean } } };
}
