import { type Appearance, type ReachKey, reachOf, secondsOf } from '../model/appearance.ts';
import { archivedAt } from './archived-at.ts';
import { listed, pruned } from './json-ld.ts';

/** schema.org's terms for the counts; it has none for accounts. */
const ACTIONS: Partial<Record<ReachKey, string>> = {
  shares: 'ShareAction',
  views: 'ViewAction',
  likes: 'LikeAction',
  comments: 'CommentAction',
};

/** A place where the claim was made, as a schema.org CreativeWork. `screenshot` is the address of the newsroom's own copy. */
export function appearanceOf(appearance: Appearance, screenshot?: string): Record<string, unknown> {
  return pruned({
    '@type': 'CreativeWork',
    url: appearance.url,
    name: appearance.title,
    archivedAt: archivedAt(appearance, screenshot),
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
  const interactionType = { '@type': action };
  return [pruned({ '@type': 'InteractionCounter', interactionType, userInteractionCount: number, endTime: counted })];
}
