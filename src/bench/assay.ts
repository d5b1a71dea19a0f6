import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlesFolder, cacheFolder } from '../pipeline/folder/project.ts';
import { projectRoot, type RowName } from './arguments.ts';
import { claimSlugs } from './corpus/corpus.ts';
import { CORPUS_EDITS } from './corpus-edits.ts';
import { type Command, type Measurement, measure } from './measure.ts';
import { measureOne, openBrowser } from './preview.ts';
import { verifySite } from './verify.ts';
import { type Amount, amountOf, type Snapshot, snapshot, writtenSince } from './written.ts';

/** What one row of the table shows, measured once. */
export interface Measured {
  row: string;
  measurement: Measurement;
  site?: Amount;
  written?: Amount;
}

/** The words for each row of the table. The rows of the preview have their own. */
export const LABELS: Readonly<Record<Exclude<RowName, 'dev'>, string>> = {
  cold: 'build from scratch',
  unchanged: 'build, nothing changed',
  body: 'build, one body edited',
  verdict: 'build, one title and verdict edited',
  new: 'build, one new claim',
  deleted: 'build, one claim deleted',
  'check-cold': '`check` from scratch',
  'check-edit': '`check`, one body edited',
  'check-unchanged': '`check`, nothing changed',
};

const EDITS = ['unchanged', 'body', 'verdict', 'new', 'deleted'] as const;
const CHECKS = ['check-cold', 'check-unchanged', 'check-edit'] as const;
const EDITS_IN_PREVIEW = 3;

/** The folders of one run: the claims, and an empty folder to work in. */
interface Places {
  corpus: string;
  work: string;
  /** Different in each run: the pages are compiled for one address. */
  url: string;
}

/** Measures the wanted rows once, and says what could not be measured. */
export async function measureAssay(
  places: Places,
  wanted: readonly RowName[],
  say: (line: string) => void,
): Promise<Measured[]> {
  mkdirSync(places.work, { recursive: true });
  const bundles = namesIn(bundlesFolder);
  const [content, checked] = ['content', 'checked'].map((name) => join(places.work, name)) as [string, string];
  try {
    return [
      ...(await measureBuilds(places, content, wanted, say)),
      ...(await measureChecks(places, checked, wanted, say)),
      ...(wanted.includes('dev') ? await measureDev(content, say) : []),
    ];
  } finally {
    for (const folder of [content, checked]) rmSync(cacheFolder(folder), { recursive: true, force: true });
    for (const name of namesIn(bundlesFolder))
      if (!bundles.includes(name)) rmSync(join(bundlesFolder, name), { recursive: true, force: true });
  }
}

async function measureBuilds(
  places: Places,
  content: string,
  wanted: readonly RowName[],
  say: (line: string) => void,
): Promise<Measured[]> {
  const edits = EDITS.filter((name) => wanted.includes(name));
  const isNeeded = edits.length > 0 || wanted.includes('cold') || wanted.includes('dev');
  if (!isNeeded) return [];
  copyContent(places, content);
  const site = join(places.work, 'site');
  const rows: Measured[] = [];
  let before: Snapshot = new Map();
  for (const name of ['cold', ...edits] as const) {
    if (name !== 'cold') CORPUS_EDITS[name](content);
    const measurement = await measure(command('build', content, ['--outDir', site]), join(places.work, `${name}.log`));
    verifySite(site, claimSlugs(content), false);
    const after = snapshot(site);
    rows.push({
      row: LABELS[name],
      measurement,
      site: amountOf(after),
      written: amountOf(writtenSince(before, after)),
    });
    before = after;
    say(`  ${LABELS[name]}: ${measurement.wall.toFixed(2)} s`);
  }
  return wanted.includes('cold') ? rows : rows.slice(1);
}

async function measureChecks(
  places: Places,
  content: string,
  wanted: readonly RowName[],
  say: (line: string) => void,
): Promise<Measured[]> {
  if (!CHECKS.some((name) => wanted.includes(name))) return [];
  copyContent(places, content);
  const rows: Measured[] = [];
  for (const name of CHECKS) {
    if (name === 'check-edit') CORPUS_EDITS.body(content);
    const measurement = await measure(command('check', content), join(places.work, `${name}.log`));
    if (wanted.includes(name)) rows.push({ row: LABELS[name], measurement });
    say(`  ${LABELS[name]}: ${measurement.wall.toFixed(2)} s`);
  }
  return rows;
}

/** The preview of a content folder that was built before. */
async function measureDev(content: string, say: (line: string) => void): Promise<Measured[]> {
  const browser = await openBrowser();
  try {
    const { firstPage, edits } = await measureOne(content, browser, EDITS_IN_PREVIEW);
    const waits: [string, number[]][] = [
      ['`dev` after a build, first page', [firstPage]],
      ['`dev`, an edit on screen', edits],
    ];
    return waits.flatMap(([row, values]) =>
      values.map((ms) => ({ row, measurement: { wall: ms / 1000, cpu: undefined, memory: undefined } })),
    );
  } finally {
    await browser.close();
    say('  dev: measured');
  }
}

function command(name: string, content: string, args: readonly string[] = []): Command {
  return {
    words: ['npm', 'run', '--silent', name, '--', ...args],
    folder: projectRoot,
    environment: { ASSAY_CONTENT: content },
  };
}

function copyContent({ corpus, url }: Places, content: string): void {
  cpSync(corpus, content, { recursive: true });
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/m, `url: ${url}`));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
