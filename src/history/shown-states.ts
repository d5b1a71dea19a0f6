import type { Track, TrackState } from './claim-tracks.ts';
import type { KnownVersions } from './known-versions.ts';

/** A state of a claim as readers saw it, from a day on. */
export interface ShownState extends Omit<TrackState, 'isLink'> {
  /** The first day on which it held, in UTC. */
  day: string;
  /** Whether the site showed the file: it existed, was not a draft, and its `publishAt` had come. */
  isShown: boolean;
  isLink?: true;
}

/**
 * The states of a claim, oldest first. A scheduled version is shown from its day on, unless another version came before that day,
 * and after `today` nothing is known. A file that was written again before it was shown has no state for that.
 */
export function shownStates({ states }: Track, { facts }: Pick<KnownVersions, 'facts'>, today: string): ShownState[] {
  return states.flatMap((state, index) => {
    const { day } = state.commit;
    const { draft, publishAt } = facts.get(state.blob ?? '') ?? {};
    const isHidden = state.blob === undefined || draft === true;
    // A clock that was wrong can date a commit after today.
    const isDue = publishAt === undefined || publishAt <= earlier(day, today);
    if (isHidden || isDue) return [{ ...state, day, isShown: !isHidden }];
    const until = earlier(states[index + 1]?.commit.day ?? today, today);
    const later = publishAt <= until ? [{ ...state, day: publishAt, isShown: true }] : [];
    return [{ ...state, day, isShown: false }, ...later];
  });
}

function earlier(day: string, other: string): string {
  return day < other ? day : other;
}
