import type { Library } from '../library/make-library.ts';
import { type PlannedFile, planFiles } from './files.ts';
import { type Frame, frameOf } from './frame.ts';
import { once } from './page.ts';
import { type PlannedPage, planPages } from './pages.ts';

/** Everything that a site consists of, apart from its search index and its static files. */
export interface SitePlan {
  frame: Frame;
  pages: PlannedPage[];
  readonly files: PlannedFile[];
}

export function planSite(library: Library): SitePlan {
  const pages = planPages(library);
  // A preview that shows a page needs none of them.
  const files = once(() => planFiles(library, pages));
  return {
    frame: frameOf(library),
    pages,
    get files() {
      return files();
    },
  };
}

const KEY = Symbol.for('assay.plan');
const shared = globalThis as { [KEY]?: SitePlan };

/** Hands a plan to the compiled pages. They have modules of their own, so it is shared through `globalThis`. */
export function handOverPlan(plan: SitePlan): void {
  shared[KEY] = plan;
}

/** The plan that was handed over; undefined if Astro runs by itself. */
export function handedOverPlan(): SitePlan | undefined {
  return shared[KEY];
}
