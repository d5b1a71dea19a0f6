import { isLater } from '../../model/days.ts';
import type { SeenClaim, SeenOther, SetRule } from './rule.ts';
import { added, changed } from './valid-folder.ts';

export const futureDate: SetRule = {
  level: 'warning',
  demands:
    'No date except `publishAt` should be in the future. This is only a warning, so that a computer with the wrong time can still build the site.',
  fix: 'Correct the date. To publish later, set `publishAt` to that date; `published` can then be the same.',
  fails: added('updated: 2226-11-25'),
  passes: changed('published: 2026-11-24', 'published: 2226-11-25\npublishAt: 2226-11-25'),
  check({ claims, others, today }) {
    const tomorrow = dayAfter(today);
    const days = [
      ...claims.flatMap(({ path, data }) => daysOfClaim(data).map((one) => ({ file: path, ...one }))),
      ...others.flatMap(({ path, data }) => daysOfOther(data).map((one) => ({ file: path, ...one }))),
    ];
    // East of Greenwich tomorrow begins while it is still today in UTC.
    return days.flatMap(({ file, day, path }) =>
      day === undefined || !isLater(day, tomorrow) ? [] : [{ file, reason: reasonFor(day, path, today, file), path }],
    );
  },
};

interface Day {
  day: string | undefined;
  path: readonly PropertyKey[];
}

function daysOfClaim(data: SeenClaim['data']): Day[] {
  const corrections = (data.corrections ?? []).map((correction, index) => ({
    day: correction?.date,
    path: ['corrections', index, 'date'],
  }));
  // A draft or scheduled fact-check will be published on a future date.
  const waits = data.draft === true || (data.published ?? '') <= (data.publishAt ?? '');
  const published = waits ? [] : [{ day: data.published, path: ['published'] }];
  return [
    { day: data.claimDate, path: ['claimDate'] },
    ...published,
    { day: data.updated, path: ['updated'] },
    ...daysOfSources(data),
    ...corrections,
  ];
}

/** Events of a timeline are left out: they may be in the future. */
function daysOfOther(data: SeenOther['data']): Day[] {
  const published = data.draft === true ? [] : [{ day: data.published, path: ['published'] }];
  return [
    { day: data.document?.published, path: ['document', 'published'] },
    ...published,
    { day: data.updated, path: ['updated'] },
    ...daysOfSources(data),
  ];
}

function daysOfSources({ sources }: Pick<SeenClaim['data'], 'sources'>): Day[] {
  return (sources ?? []).flatMap((source, index) => [
    { day: source?.published, path: ['sources', index, 'published'] },
    { day: source?.accessed, path: ['sources', index, 'accessed'] },
  ]);
}

function reasonFor(day: string, path: Day['path'], today: string, file: string): string {
  const isOfClaim = path[0] === 'published' && file.startsWith('claims/');
  const hint = isOfClaim ? ', or `publishAt` with the date of publication' : '';
  return `Unexpected date \`${day}\` for \`${String(path.at(-1))}\`, which is in the future; expected today (\`${today}\`) or earlier${hint}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
