import { readFileSync } from 'node:fs';
import { readVisits, type Visit } from '../model/visit.ts';

/**
 * The visits in a file, by address; none if there is no such file. Lines that are not visits, or of days after `today`, are
 * left out.
 */
export function visitsAt(path: string, today: string): Map<string, Visit> {
  return readVisits(textAt(path), today).visits;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
