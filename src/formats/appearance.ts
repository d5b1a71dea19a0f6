import { type Appearance, type ReachKey, reachOf, secondsOf } from '../model/appearance.ts';
import { listed, pruned } from './json-ld.ts';

/** What schema.org calls what people did; of accounts it has no word. */
const ACTIONS: Partial<Record<ReachKey, string>> = {
  shares: 'ShareAction',
  views: 'ViewAction',
  likes: 'LikeAction',
  comments: 'CommentAction',
};

/** A place where the claim was made, as schema.org's CreativeWork. `ownCopy` is the address of a copy that the desk keeps. */
export function appearanceOf(appearance: Appearance, ownCopy?: string): Record<string, unknown> {
  return pruned({
    '@type': 'CreativeWork',
    url: appearance.url,
    name: appearance.title,
    archivedAt: appearance.archived ?? ownCopy,
    hasPart: clip(appearance),
    interactionStatistic: listed(
      reachOf(appearance).flatMap((one) => counter(one.key, one.number, appearance.counted)),
    ),
  });
}

function clip({ startAt, endAt }: Appearance): Record<string, unknown> | undefined {
  if (startAt === undefined) return undefined;
  return pruned({ '@type': 'Clip', startOffset: secondsOf(startAt), endOffset: endAt && secondsOf(endAt) });
}

function counter(key: ReachKey, number: number, counted: string | undefined): Record<string, unknown>[] {
  const action = ACTIONS[key];
  if (action === undefined) return [];
  const interactionType = `https://schema.org/${action}`;
  return [pruned({ '@type': 'InteractionCounter', interactionType, userInteractionCount: number, endTime: counted })];
}
