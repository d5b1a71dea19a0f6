import { OUTCOMES } from '../model/visit.ts';
import { inert } from '../text/inert.ts';
import { isNear, type Visited } from './visit-all.ts';

/** What a run found, in words: the number of addresses with each outcome, and the addresses that somebody should look at. */
export function runReport(visited: readonly Visited[], skipped: number): string {
  const counts = OUTCOMES.map((name) => `${visited.filter(({ visit }) => visit.outcome === name).length} ${name}`);
  const parts = PARTS.flatMap(({ title, of, line }) => {
    const found = visited.filter(of);
    return found.length === 0
      ? []
      : [`${title} (${found.length}):\n${found.map((one) => entry(one, line(one))).join('')}`];
  });
  const left = skipped > 0 ? `${skipped} left for the next run, because their servers asked to be left alone.\n` : '';
  return [...parts, `Visited ${visited.length} addresses: ${counts.join(', ')}.\n${left}`].join('\n');
}

interface Part {
  title: string;
  of(one: Visited): boolean;
  /** What is known beside the address. */
  line(one: Visited): string;
}

const PARTS: readonly Part[] = [
  {
    title: 'Gone',
    of: ({ visit }) => visit.outcome === 'gone',
    line: ({ visit }) => `offline since ${visit.since}: ${visit.reason}`,
  },
  {
    title: 'Failed, not often enough to count as gone',
    of: ({ visit }) => visit.outcome === 'unclear' && visit.failures !== undefined,
    line: ({ visit }) =>
      `${visit.reason}; failed ${visit.failures === 1 ? 'once' : `${visit.failures} times`} since ${visit.since}`,
  },
  {
    title: 'Moved for good',
    of: ({ visit }) => visit.outcome === 'moved',
    line: ({ visit }) => `now at ${visit.movedTo}`,
  },
  {
    title: 'Quote not on the page',
    of: ({ missing }) => missing.length > 0,
    line: ({ missing }) => missing.map((quote) => `“${quote}”`).join(', '),
  },
  {
    title: 'Blocked: open them in a browser',
    of: ({ visit }) => visit.outcome === 'blocked',
    line: ({ visit }) => visit.reason ?? '',
  },
  {
    title: 'Unclear',
    of: ({ visit }) => visit.outcome === 'unclear' && visit.failures === undefined,
    line: ({ visit }) => visit.reason ?? '',
  },
  {
    title: 'Copies that the Wayback Machine has, to add to the files',
    of: ({ visit }) => visit.capture !== undefined,
    line: ({ visit, of, isSaved }) =>
      `archived: ${visit.capture}${isSaved ? ' (saved now)' : isNear(visit.capture ?? '', of.day) ? '' : ` (not from about ${of.day})`}`,
  },
  {
    title: 'No answer about a copy',
    of: ({ noCapture }) => noCapture !== undefined,
    line: ({ noCapture }) => noCapture ?? '',
  },
];

/** The most places that are named. */
const USES = 3;

function entry({ of }: Visited, line: string): string {
  const more = of.uses.length > USES ? `, and ${of.uses.length - USES} more` : '';
  return `  ${inert(of.address)}\n    ${inert(line)}\n    ${inert(of.uses.slice(0, USES).join('; '))}${more}\n`;
}
