import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/make-library.ts';
import { handedOverPlan, planSite, type SitePlan } from '../plan/site-plan.ts';

let cached: { library: Library; plan: SitePlan } | undefined;

/** What Astro renders: the plan that a build has handed over, or else that of the current content. */
export async function getPlan(): Promise<SitePlan> {
  const handedOver = handedOverPlan();
  if (handedOver) return handedOver;
  const library = await getLibrary();
  if (cached?.library !== library) cached = { library, plan: planSite(library) };
  return cached.plan;
}
