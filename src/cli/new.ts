import { stderr, stdin } from 'node:process';
import { type Answers, problemsWith } from '../new/answers.ts';
import { ask } from '../new/ask.ts';
import { draft } from '../new/draft.ts';
import { missingFlags, NEW_USAGE, readFlags } from '../new/flags.ts';
import { freeSlugs } from '../new/free-slugs.ts';
import { gitAuthor } from '../new/git-author.ts';
import { type Known, whatIsKnown } from '../new/known.ts';
import { similarClaims } from '../new/similar-claims.ts';
import { usuallySpelled } from '../new/spelling.ts';
import { Ended } from '../new/terminal.ts';
import { localDay } from '../new/today.ts';
import { writeDraft } from '../new/write-draft.ts';
import { contentFolder } from '../pipeline/folder/content-folder.ts';
import { projectRoot } from '../pipeline/folder/project.ts';
import { readSite } from '../pipeline/read/read-site.ts';
import { textReport } from '../pipeline/report/text-report.ts';
import { inert } from '../text/inert.ts';
import { print, printAside } from './print.ts';
import { readContent } from './read-content.ts';
import { run, Stop, UsageError } from './run.ts';
import { typedPath } from './typed-path.ts';

// `npm run new`: a new claim file. What the flags do not say is asked for, on standard error; standard output is the path alone.
await run(async (args) => {
  const { answers: given, isDryRun } = readFlags(args);
  const missing = missingFlags(given);
  if (missing.length > 0 && !stdin.isTTY)
    throw new UsageError(
      `Missing ${missing.map((flag) => `\`${flag}\``).join(' and ')}, expected a text; on a terminal it would be asked for`,
    );
  const root = contentFolder(projectRoot);
  const known = await readKnown(root);
  const problems = problemsWith(given, known);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const answered = missing.length > 0 ? await askAll(given, known, root) : await withAuthor(given, root);
  if (missing.length === 0) warnOfSimilar(given, known);
  const { answers, notes } = usuallySpelled(answered, known);
  for (const note of notes) printAside(`${note}\n`);
  const text = draft(answers, known);
  if (isDryRun) print(text);
  else await write(root, text, answers, known);
}, NEW_USAGE);

async function readKnown(root: string): Promise<Known> {
  const content = await readContent();
  if (content.site) return whatIsKnown(content, content.site, localDay(new Date()), (path) => typedPath(root, path));
  // Without it nobody knows which verdicts there are.
  throw new Stop(`\`site.yaml\` must be mended first:\n${textReport([readSite(root).file]).trimEnd()}`);
}

async function askAll(given: Answers, known: Known, root: string): Promise<Answers> {
  try {
    return await ask(given, known, await gitAuthor(root), { input: stdin, output: stderr });
  } catch (error) {
    throw error instanceof Ended ? new Stop(error.message) : error;
  }
}

/** Who checks it is proposed where it is asked for; where it is not, it is taken. */
async function withAuthor(given: Answers, root: string): Promise<Answers> {
  const author = given.author === undefined ? await gitAuthor(root) : undefined;
  return author === undefined ? given : { ...given, author: [author] };
}

function warnOfSimilar(answers: Answers, known: Known): void {
  for (const { claim, verdict, path } of similarClaims(answers.claim ?? '', known))
    printAside(`Looks like \`${inert(path)}\` (${inert(verdict)}): ${claim}\n`);
}

async function write(root: string, text: string, { title = '', slug }: Answers, known: Known): Promise<void> {
  const path = await writeDraft(root, text, slug === undefined ? freeSlugs(title, known.taken) : [slug]);
  if (path === undefined)
    throw new Stop(`\`claims/${slug}.md\` is there already, and was left as it is. Choose another name (\`--slug\`).`);
  const shown = typedPath(root, path);
  printAside(`A draft. \`npm run check -- ${inert(shown)}\` names what is still to be written.\n`);
  print(`${inert(shown)}\n`);
}
