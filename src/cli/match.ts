import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { claimsSearch } from '../formats/claims-search.ts';
import { isPublished } from '../model/entry.ts';
import { inLanguage } from '../model/fields.ts';
import { isPublishable } from '../pipeline/report/report.ts';
import { textReport } from '../pipeline/report/text-report.ts';
import { INDEX_FOLDER, ROOT_FILE } from '../search/match/index-files.ts';
import { makeIndex } from '../search/match/make-index.ts';
import type { Load } from '../search/match/reader.ts';
import { type Match, matchText } from '../search/match-text.ts';
import { inert, jsonText } from '../text/inert.ts';
import { print } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const USAGE = `npm run match -- "TEXT" [--site FOLDER] [--format text|json|claims-search] [--limit N]

Lists the published fact-checks closest to a text: a claim, a post, or an address where a claim appeared. Use \`-\` as TEXT to read
standard input.

  --site FOLDER      search the index of a built site instead of the content folder
  --format FORMAT    text (the default), json, or claims-search (the format of Google's Fact Check Tools API)
  --limit N          maximum number of results; default: 5`;

type Result = Awaited<ReturnType<typeof matchText>>;

const FORMATS: Record<string, (result: Result) => string> = {
  text: asText,
  json: ({ site, matches }) =>
    jsonText({ matches: matches.map((match) => ({ ...match, url: addressOf(match, site.url) })) }),
  'claims-search': asClaimsSearch,
};

// `npm run match`: the search for a pasted post, on the command line.
await run(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      format: { type: 'string', default: 'text' },
      limit: { type: 'string', default: '5' },
    },
  });
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!format) {
    const known = Object.keys(FORMATS).map((name) => `\`${name}\``);
    throw new UsageError(`Unknown format \`${values.format}\`, expected one of ${known.join(', ')}`);
  }
  if (!/^[1-9]\d{0,3}$/.test(values.limit))
    throw new UsageError(`Unexpected limit \`${values.limit}\`, expected a whole number from 1 to 9999`);
  const typed = positionals.join(' ');
  const text = typed === '-' ? await textOf(process.stdin) : typed;
  if (text.trim() === '') throw new UsageError('Missing text, expected `npm run match -- "what was claimed"`');
  const load = values.site === undefined ? await contentIndex() : await siteIndex(values.site);
  print(format(await matchText(text, load, Number(values.limit))));
}, USAGE);

/** An index of the published claims in the content folder, made for this search only. */
async function contentIndex(): Promise<Load> {
  const { claims, files, site } = await readContent();
  if (!isPublishable(files) || !site)
    throw new Stop(`The content has errors. Fix them first:\n${textReport(files, ['error'])}`);
  const today = new Date().toISOString().slice(0, 10);
  const index = await makeIndex(
    claims.filter(({ data }) => isPublished(data, today)),
    site,
  );
  return async (path) => {
    const bytes = index.get(path);
    if (!bytes) throw new Error(`The search index has no file ${path}`);
    return bytes;
  };
}

async function siteIndex(folder: string): Promise<Load> {
  const load: Load = (path) => readFile(join(folder, INDEX_FOLDER, path));
  await load(ROOT_FILE).catch((error: unknown) => {
    throw new Stop(
      `There is no search index in \`${folder}\` (${error instanceof Error ? error.message : error}). Create one with \`npm run build\`.`,
    );
  });
  return load;
}

function asText({ site, matches }: Result): string {
  if (matches.length === 0) return 'No matching fact-checks.\n';
  const lines = matches.map(({ claim, closeness, isClose, isLinked }, n) => {
    const how = isLinked ? 'made at this link' : `${isClose ? 'close' : 'far'}, ${closeness.toFixed(2)}`;
    const who = claim.claimant === undefined ? '' : ` (${inert(claim.claimant)})`;
    const apart =
      !isLinked && matches[n - 1]?.isLinked ? 'Other fact-checks that share words with your search:\n\n' : '';
    return `${apart}${n + 1}. ${inert(claim.title)}\n   ${outcome(claim)} · ${claim.published} · ${how}\n   ${inert(claim.claim)}${who}\n   ${addressOf({ claim }, site.url)}\n`;
  });
  const head = matches[0]?.isClose ? '' : 'No close matches. These fact-checks share some words with your search:\n\n';
  return head + lines.join('\n');
}

function outcome({ verdict, withdrawn }: Match['claim']): string {
  return verdict === undefined ? `withdrawn ${withdrawn ?? ''}` : inert(verdict);
}

function asClaimsSearch({ site, matches }: Result): string {
  const checks = matches
    .filter(({ isClose }) => isClose)
    .flatMap(({ claim }) => {
      const { verdict } = claim;
      // Every result has a rating there, and a withdrawn fact-check has none.
      if (verdict === undefined) return [];
      const label = site.verdicts.find(({ id }) => id === verdict)?.label ?? verdict;
      return { ...claim, rating: inLanguage(label, claim.lang, site.lang), url: addressOf({ claim }, site.url) };
    });
  return jsonText(claimsSearch(checks, { name: site.publisher, url: site.url }));
}

function addressOf({ claim }: Pick<Match, 'claim'>, site: string): string {
  return `${site.replace(/\/*$/, '/')}claims/${encodeURIComponent(claim.slug)}/`;
}
