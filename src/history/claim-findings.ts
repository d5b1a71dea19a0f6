import type { ClaimEntry } from '../model/entry.ts';
import { isHidden } from './claims-now.ts';
import { dateFindings } from './date-findings.ts';
import type { Finding } from './findings.ts';
import type { Compared, FollowedClaim } from './followed-claim.ts';
import { recordedSteps } from './recorded-steps.ts';
import { ifGone, ifHidden, ifRenamed } from './removed-claims.ts';
import type { Step } from './step.ts';
import { untoldIn } from './unrecorded.ts';
import { lostReason, unrecordedReason } from './unrecorded-messages.ts';

/** What readers were not told about, and the dates that are not those of git. */
export function claimFindings({ claim, now, steps }: FollowedClaim, compared: Compared): Finding[] {
  const { content, seen, head, siteAt, firstDay } = compared;
  const { site, today } = content;
  if (!now) return seen.has(claim.slug) ? [] : ifGone(claim, compared);
  if (isHidden(now, today)) return ifHidden(claim, now, content);
  const lost = [claim.slug, ...claim.formerSlugs].filter((slug) => !seen.has(slug));
  const renamed = lost.flatMap((slug) => ifRenamed(slug, claim, now, compared));
  if (!now.entry) return renamed;
  return [
    ...renamed,
    ...recordFindings(recordedSteps(steps, { site, head, siteAt }), now.entry),
    ...dateFindings(now.entry, { history: claim, steps, firstDay, today }),
  ];
}

function recordFindings(steps: readonly Step[], { path: file, data }: ClaimEntry): Finding[] {
  const { changes, lost } = untoldIn(steps, data);
  return [
    ...changes.map((change) => ({
      rule: 'unrecorded-change' as const,
      file,
      reason: unrecordedReason(change),
      path: [change.parts[0]],
    })),
    ...lost.map((one) => ({
      rule: 'altered-correction' as const,
      file,
      reason: lostReason(one),
      ...(data.corrections.length > 0 && { path: ['corrections'] }),
    })),
  ];
}
