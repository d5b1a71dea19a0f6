import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { type Bundle, CLIENT, completeBundle, entryIn, keepBundle, type Places, SERVER } from './bundle.ts';
import type { Internals, PrerenderModule } from './prerender-app.ts';

// Apart from the rest of `bundle.ts`, because loading Astro takes longer than everything else that a command loads.

/** Astro's folder for the compiled pages (7.3). */
const PRERENDER = '.prerender/';

/**
 * Compiles the pages and keeps the bundle under a key. `keyOf` returns the current digest of everything that it depends on.
 * Throws if that is another one when the pages are compiled.
 */
export async function makeBundle(places: Places, key: string, keyOf: () => string): Promise<Bundle> {
  const made = join(places.work, 'bundle');
  await compile(places, made, key);
  if (keyOf() !== key) throw new Error('The code of the project changed while its pages were compiled. Build again.');
  const bundle = keepBundle(made, places.folder, key);
  if (!bundle) throw new Error(`The compiled pages in ${join(places.folder, key)} cannot be read`);
  return bundle;
}

async function compile({ root, work, site, base }: Places, made: string, key: string): Promise<void> {
  const outDir = join(work, 'compiled');
  const server = join(made, SERVER);
  let styles: Bundle['styles'] = [];
  const integration = keepPages(server, (found) => {
    styles = found;
  });
  await build({
    root,
    // The configuration would read them again.
    site,
    base,
    outDir,
    cacheDir: join(work, 'cache'),
    vite: { cacheDir: join(work, 'vite') },
    integrations: [integration],
    logLevel: 'warn',
  });
  renameSync(outDir, join(made, CLIENT));
  completeBundle(made, key, styles);
}

/** Copies the compiled pages into a folder, and renders none of them. */
function keepPages(server: string, done: (styles: Bundle['styles']) => void): AstroIntegration {
  let outDir: URL;
  return {
    name: 'assay-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          name: 'assay-bundle',
          async setup() {
            const folder = new URL(PRERENDER, outDir);
            const { app }: PrerenderModule = await import(entryIn(fileURLToPath(folder)));
            const setInternals = app.setInternals.bind(app);
            app.setInternals = (internals) => {
              done(stylesIn(internals));
              setInternals(internals);
            };
            await standard.setup?.();
            cpSync(folder, server, { recursive: true });
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is rendered while the pages are compiled')),
        }));
      },
    },
  };
}

function stylesIn({ pagesByKeys }: Internals): Bundle['styles'] {
  return [...pagesByKeys].map(([key, { styles }]) => [key, styles]);
}
