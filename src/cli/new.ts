import { stderr, stdin } from 'node:process';
import { type Answers, problemsWith, withUsualSpelling } from '../new/answers.ts';
import { ask } from '../new/conversation.ts';
import { freeSlugs, gitAuthor, localDay } from '../new/defaults.ts';
import { draft, writeDraft } from '../new/draft.ts';
import { missingFlags, NEW_USAGE, readFlags } from '../new/flags.ts';
import { collectKnown, type Known, similarClaims } from '../new/known.ts';
import { Cancelled } from '../new/terminal.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { textReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import { print, printAside } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';
import { typedPath } from './typed-path.ts';

// `npm run new`: creates a draft. Questions go to standard error; standard output is only the path.
await run(async (args) => {
  const { answers: given, isDryRun } = readFlags(args);
  const missing = missingFlags(given);
  if (missing.length > 0 && !stdin.isTTY)
    throw new UsageError(
      `Missing ${missing.map((flag) => `\`${flag}\``).join(' and ')}, which the command can only ask for in a terminal`,
    );
  const root = contentFolder(projectRoot);
  const known = await readKnown(root);
  const problems = problemsWith(given, known);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const answered = missing.length > 0 ? await askAll(given, known, root) : await withAuthor(given, root);
  if (missing.length === 0) warnOfSimilar(given, known);
  const { answers, notes } = withUsualSpelling(answered, known);
  for (const note of notes) printAside(`${note}\n`);
  const text = draft(answers, known);
  if (isDryRun) print(text);
  else await write(root, text, answers, known);
}, NEW_USAGE);

async function readKnown(root: string): Promise<Known> {
  const content = await readContent();
  if (content.site) return collectKnown(content, content.site, localDay(new Date()), (path) => typedPath(root, path));
  // It defines the verdicts.
  throw new Stop(`\`site.yaml\` has errors. Fix them first:\n${textReport([readSite(root).file]).trimEnd()}`);
}

async function askAll(given: Answers, known: Known, root: string): Promise<Answers> {
  try {
    return await ask(given, known, await gitAuthor(root), { input: stdin, output: stderr });
  } catch (error) {
    throw error instanceof Cancelled ? new Stop(error.message) : error;
  }
}

/** The git user name is the author if none was given and nothing is asked. */
async function withAuthor(given: Answers, root: string): Promise<Answers> {
  const author = given.author === undefined ? await gitAuthor(root) : undefined;
  return author === undefined ? given : { ...given, author: [author] };
}

function warnOfSimilar(answers: Answers, known: Known): void {
  for (const { claim, verdict, path } of similarClaims(answers.claim ?? '', known))
    printAside(`Similar claim in \`${inert(path)}\` (${inert(verdict)}): ${claim}\n`);
}

async function write(root: string, text: string, { title = '', slug }: Answers, known: Known): Promise<void> {
  const path = await writeDraft(root, text, slug === undefined ? freeSlugs(title, known.taken) : [slug]);
  if (path === undefined)
    throw new Stop(`\`claims/${slug}.md\` already exists and was not changed. Choose another name with \`--slug\`.`);
  const shown = typedPath(root, path);
  printAside(`Draft created. To see what is still missing, run \`npm run check -- ${inert(shown)}\`.\n`);
  print(`${inert(shown)}\n`);
}
