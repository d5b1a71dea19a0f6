import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../model/fields.ts';
import { DEFAULT_VERDICTS } from '../model/verdicts.ts';
import type { ToolName } from './arguments.ts';
import { projectRoot } from './arguments.ts';
import { prepareHugoContent } from './hugo-content.ts';
import type { Command } from './measure.ts';

/** The folders of one build: the claims, an empty folder to work in, and the output folder. */
export interface Places {
  corpus: string;
  work: string;
  site: string;
}

export interface Phase {
  name: string;
  command: Command;
}

/** A site generator. `prepare` is not measured; the phases are, one after another. */
export interface Tool {
  name: ToolName;
  label: string;
  /** Absent if the tool is not installed. */
  version: string | undefined;
  howToGet: string;
  prepare(places: Places): void;
  phases(places: Places): Phase[];
}

const layouts = import.meta.dirname;

/** The tools that Assay is compared with. */
export function otherTools(eleventyFolder: string): Tool[] {
  return [hugo, eleventy(eleventyFolder)];
}

/** The version of Pagefind that is used with Hugo and Eleventy: the project's own. */
export function pagefindVersion(): string | undefined {
  return packageVersion(join(projectRoot, 'node_modules/pagefind/package.json'));
}

const hugo: Tool = {
  name: 'hugo',
  label: 'hugo + pagefind',
  version: hugoVersion(),
  howToGet: 'https://gohugo.io/installation/, or the package `hugo` of your system',
  prepare: ({ corpus, work }) => {
    cpSync(join(layouts, 'hugo'), work, { recursive: true });
    mkdirSync(join(work, 'data'));
    writeVerdicts(join(work, 'data/verdicts.json'));
    prepareHugoContent(join(corpus, 'claims'), join(work, 'content/claims'));
  },
  phases: ({ work, site }) => [
    {
      name: 'hugo',
      command: { words: ['hugo', '--destination', site, '--cacheDir', join(work, 'cache')], folder: work },
    },
    pagefind(site),
  ],
};

function eleventy(folder: string): Tool {
  const home = join(folder, 'node_modules/@11ty/eleventy');
  return {
    name: 'eleventy',
    label: 'eleventy + pagefind',
    version: packageVersion(join(home, 'package.json')),
    howToGet: '`npm install --prefix DIR @11ty/eleventy`, then add `--eleventy DIR`',
    prepare: ({ corpus, work }) => {
      cpSync(join(layouts, 'eleventy'), work, { recursive: true });
      mkdirSync(join(work, 'site/_data'));
      writeVerdicts(join(work, 'site/_data/verdicts.json'));
      cpSync(join(corpus, 'claims'), join(work, 'site/claims'), { recursive: true });
    },
    phases: ({ work, site }) => [
      {
        name: 'eleventy',
        command: { words: [process.execPath, join(home, 'cmd.cjs'), '--quiet', `--output=${site}`], folder: work },
      },
      pagefind(site),
    ],
  };
}

/** The default verdict scale in English, by id, for the layouts of the other tools. */
function writeVerdicts(file: string): void {
  const byId = Object.fromEntries(
    DEFAULT_VERDICTS.map(({ id, label, rating, definition }) => [
      id,
      { label: inLanguage(label, 'en', 'en'), rating, definition: inLanguage(definition, 'en', 'en') },
    ]),
  );
  writeFileSync(file, JSON.stringify(byId));
}

function pagefind(site: string): Phase {
  const program = join(projectRoot, 'node_modules/.bin/pagefind');
  return { name: 'pagefind', command: { words: [program, '--site', site], folder: projectRoot } };
}

function hugoVersion(): string | undefined {
  try {
    return /v(\d[\d.]*)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

function packageVersion(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const { version = 'without a version' }: { version?: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
