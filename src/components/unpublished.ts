import type { Words } from '../i18n/index.ts';
import { scheduledFor } from '../model/entry.ts';

// Why readers do not see an entry yet. Only `npm run dev` shows such entries.

/** What the components about it need. */
export interface UnpublishedProps {
  data: Schedule;
  words: Words;
}

interface Schedule {
  draft: boolean;
  publishAt?: string | undefined;
}

/** A word or two for lists. */
export function unpublishedMarks(data: Schedule, words: Words): string[] {
  return reasons(data, words.draft, words.scheduled);
}

/** A sentence for the page of the entry. */
export function unpublishedNotices(data: Schedule, words: Words): string[] {
  return reasons(data, words.draftNotice, words.scheduledNotice);
}

function reasons(data: Schedule, draft: string, scheduled: (day: string) => string): string[] {
  const day = scheduledFor(data, new Date().toISOString().slice(0, 10));
  return [...(data.draft ? [draft] : []), ...(day ? [scheduled(day)] : [])];
}
