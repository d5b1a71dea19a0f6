import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type IgnoredLine, readVisits, VISITS, type Visit } from '../../model/visit.ts';
import { linkProblem } from '../folder/content-folder.ts';
import { shownPath } from '../folder/project.ts';
import { readBytes } from '../folder/read-bytes.ts';
import { LIMITS } from '../limits/limits.ts';
import { addProblem } from '../report/report.ts';
import { decode } from './encoding.ts';

/** The results of visits to the addresses of sources, as `npm run sources` left them. */
export interface SeenVisits {
  visits: ReadonlyMap<string, Visit>;
  /** The file, if it has messages. */
  reported: VFile[];
}

/** Reads the results of visits. Lines that do not count become warnings, because nothing that is published depends on them. */
export function readVisitsFile(root: string, today: string): SeenVisits {
  const path = join(root, VISITS);
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return { visits: new Map(), reported: [] };
  const file = new VFile({ path: shownPath(root, VISITS) });
  const text = entry.isSymbolicLink() ? refused(file, linkProblem(root, path)) : textOf(path, file);
  const { visits, ignored } = readVisits(text ?? '', today);
  for (const line of ignored.slice(0, LIMITS.messages))
    addProblem(file, 'source-results', reasonFor(line, today), { line: line.number, column: 1 });
  if (ignored.length > LIMITS.messages)
    addProblem(file, 'source-results', `${ignored.length - LIMITS.messages} more lines are ignored`);
  return { visits, reported: file.messages.length > 0 ? [file] : [] };
}

const MERGED = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

function reasonFor({ text, why }: IgnoredLine, today: string): string {
  if (why === 'future')
    return `Unexpected day in the future, expected a visit on ${today} or earlier: delete this line, and the address will be visited again`;
  return MERGED.test(text)
    ? 'Unexpected conflict marker, expected the lines of both sides without it: delete this line'
    : 'Unexpected text, expected a line that `npm run sources` wrote: delete it, and the address will be visited again';
}

function textOf(path: string, file: VFile): string | undefined {
  const bytes = readBytes(path, LIMITS.visitsBytes);
  if (!('reason' in bytes)) return decode(bytes, file);
  return refused(file, bytes.reason);
}

function refused(file: VFile, reason = 'Unexpected link, expected the file itself'): undefined {
  addProblem(file, 'source-results', reason);
}
