import type { VFile } from 'vfile';

/** A text that differs for two files whose messages differ. Ten thousand files have many, so it is not what a report shows. */
export function messagesKey({ path, data: { heldBack }, messages }: VFile): string {
  if (messages.length === 0) return '';
  const shown = messages.map(({ line, column, fatal, ruleId, reason }) => [line, column, fatal, ruleId, reason]);
  return JSON.stringify([path, heldBack, shown]);
}
