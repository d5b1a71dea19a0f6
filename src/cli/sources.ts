import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VISITS } from '../model/visit.ts';
import { cacheFolder } from '../pipeline/folder/project.ts';
import type { Content } from '../pipeline/read/read-claims.ts';
import { type Address, addressesIn, leastRecentFirst } from '../sources/addresses.ts';
import { openJournal } from '../sources/journal.ts';
import { runReport } from '../sources/report.ts';
import { addResults, notOlder } from '../sources/results-file.ts';
import { DEFAULTS, type Settings, userAgentOf } from '../sources/settings.ts';
import { needsCopy, type Visited, visitAll } from '../sources/visit-all.ts';
import { inert } from '../text/inert.ts';
import { filesNamed } from './files-named.ts';
import { print, printAside } from './print.ts';
import { makeProgress } from './progress.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';

const USAGE = `npm run sources -- [FILES] [--only TEXT] [--limit N] [--save] [--dry-run]

Visits every source, every page where a claim was made, and every archived copy, and writes what it found to \`${VISITS}\` in the
content folder. With FILES (or folders), it visits only addresses in them. If it is stopped, the next run picks up where it left off.

  --only TEXT         visit only addresses that contain TEXT; \`*\` stands for anything
  --limit N           visit only N addresses, the least recently visited first
  --save              ask the Wayback Machine to save pages that have no archived copy
  --dry-run           list the addresses and visit none
  --restart           forget a run that was stopped
  --failures N        how many visits in a row must fail before a page counts as gone; default: ${DEFAULTS.failures}
  --hosts N           how many hosts to visit at the same time; default: ${DEFAULTS.hosts}
  --delay SECONDS     pause between two requests to a host; default: ${DEFAULTS.delay / 1000}
  --timeout SECONDS   longest time for a request; default: ${DEFAULTS.timeout / 1000}
  --allow-private     also visit addresses in private networks, such as an intranet

The exit code is 0 whatever it finds, and 2 on a usage error.`;

// `npm run sources`: what has become of the pages that fact-checks rely on.
await run(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      limit: { type: 'string' },
      save: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      restart: { type: 'boolean', default: false },
      failures: { type: 'string', default: String(DEFAULTS.failures) },
      hosts: { type: 'string', default: String(DEFAULTS.hosts) },
      delay: { type: 'string', default: String(DEFAULTS.delay / 1000) },
      timeout: { type: 'string', default: String(DEFAULTS.timeout / 1000) },
      'allow-private': { type: 'boolean', default: false },
    },
  });
  const limit = values.limit === undefined ? undefined : whole('--limit', values.limit);
  const numbers = {
    failures: whole('--failures', values.failures),
    hosts: whole('--hosts', values.hosts),
    delay: seconds('--delay', values.delay),
    timeout: Math.max(1, seconds('--timeout', values.timeout)),
    allowPrivate: values['allow-private'],
  };
  const content = await readContent({ noteTexts: false });
  const all = addressesIn(content);
  const journal = openJournal(join(cacheFolder(content.root), 'sources-run.jsonl'), content.today);
  if (values.restart) journal.remove();
  // Others may have visited an address since the run was stopped.
  const visits = values.restart ? [] : notOlder(journal.visits.values(), content.visits);
  const done = new Map(visits.map((visit) => [visit.address, visit]));
  const wanted = chosen(all, { content, files: positionals, only: values.only, limit });
  if (content.broken.length > 0)
    printAside(`Left out: ${content.broken.length} files with errors. \`npm run check\` lists them.\n`);
  const left = wanted.filter((of) => {
    const visit = done.get(of.address);
    return !visit || (values.save && needsCopy({ of, visit }));
  });
  if (values['dry-run']) return print(left.map(({ address }) => `${inert(address)}\n`).join(''));
  if (done.size > 0) printAside(`Going on with the run that was stopped: ${done.size} addresses were visited.\n`);
  const known = new Map([...content.visits, ...done]);
  const results = new Map<string, Visited>();
  let skipped = 0;
  const progress = makeProgress();
  const show = () => progress.show(`Visiting: ${results.size + skipped} of ${left.length}`);
  await visitAll(left, known, settingsFor(content, numbers), {
    save: values.save,
    visited: (one) => {
      results.set(one.of.address, one);
      journal.add(one.visit);
      show();
    },
    skipped: () => {
      skipped += 1;
      show();
    },
  });
  progress.end();
  const found = [...results.values()].sort((a, b) => (a.of.address < b.of.address ? -1 : 1));
  // Files that could not be read name addresses that are not known.
  const named = content.broken.length > 0 ? undefined : new Set(all.map(({ address }) => address));
  await addResults(content.root, [...done.values(), ...found.map(({ visit }) => visit)], {
    named,
    today: content.today,
  });
  journal.remove();
  print(runReport(found, skipped));
}, USAGE);

function whole(option: string, value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected \`${inert(value)}\` for \`${option}\`, expected a whole number of 1 or more`);
}

function seconds(option: string, value: string): number {
  if (/^\d{1,4}(?:\.\d{1,3})?$/.test(value)) return Number(value) * 1000;
  throw new UsageError(
    `Unexpected \`${inert(value)}\` for \`${option}\`, expected a number of seconds, such as \`1\` or \`0.5\``,
  );
}

interface Choice {
  content: Content;
  files: readonly string[];
  only: string | undefined;
  limit: number | undefined;
}

/** The addresses that were asked for. With a limit, the least recently visited come first. */
function chosen(all: readonly Address[], { content, files, only, limit }: Choice): Address[] {
  const named = new Set(filesNamed(files, content.files).map((file) => resolve(file.path)));
  const isNamed = ({ uses }: Address) =>
    files.length === 0 ||
    uses.some((use) => named.has(resolve(content.root, use.replace(/, [^,]*(?:, archived copy)?$/, ''))));
  const pattern = only === undefined ? /^/ : patternOf(only);
  const wanted = all.filter((one) => isNamed(one) && pattern.test(one.address));
  return limit === undefined ? wanted : leastRecentFirst(wanted, content.visits).slice(0, limit);
}

function patternOf(text: string): RegExp {
  return new RegExp(
    text
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*'),
    'i',
  );
}

type Numbers = Pick<Settings, 'failures' | 'hosts' | 'delay' | 'timeout' | 'allowPrivate'>;

function settingsFor({ site, today }: Content, numbers: Numbers): Settings {
  if (!site)
    throw new Stop('`site.yaml` has an error, and servers are told who visits them. Fix it first: `npm run check`');
  const { ASSAY_WAYBACK_API, ASSAY_WAYBACK_SAVE, SAVEPAGENOW_ACCESS_KEY, SAVEPAGENOW_SECRET_KEY } = process.env;
  return {
    ...DEFAULTS,
    ...numbers,
    userAgent: userAgentOf(site),
    today,
    waybackApi: baseIn('ASSAY_WAYBACK_API', ASSAY_WAYBACK_API) ?? DEFAULTS.waybackApi,
    waybackSave: baseIn('ASSAY_WAYBACK_SAVE', ASSAY_WAYBACK_SAVE) ?? DEFAULTS.waybackSave,
    waybackKeys:
      SAVEPAGENOW_ACCESS_KEY && SAVEPAGENOW_SECRET_KEY
        ? { access: SAVEPAGENOW_ACCESS_KEY, secret: SAVEPAGENOW_SECRET_KEY }
        : undefined,
    saveDelay: Math.min(DEFAULTS.saveDelay, numbers.delay * 15),
  };
}

function baseIn(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (URL.canParse(value)) return new URL(value).href.replace(/\/*$/, '/');
  throw new UsageError(`Unexpected value of ${name}, expected a web address`);
}
