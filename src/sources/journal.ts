import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Visit, visitLine } from '../model/visit.ts';
import { visitsAt } from './visits-at.ts';

/** The results of a run that is not finished, in the cache: a run that was stopped picks up where it left off. */
export interface Journal {
  /** What the stopped run had found, by address. */
  visits: ReadonlyMap<string, Visit>;
  add(visit: Visit): void;
  remove(): void;
}

export function openJournal(path: string, today: string): Journal {
  // A run that was killed while it wrote leaves half a line, which is visited again.
  const visits = visitsAt(path, today);
  mkdirSync(dirname(path), { recursive: true });
  // What is written next must not be joined to half a line.
  if (visits.size > 0) appendFileSync(path, '\n');
  return {
    visits,
    add: (visit) => appendFileSync(path, `${visitLine(visit)}\n`),
    remove: () => rmSync(path, { force: true }),
  };
}
