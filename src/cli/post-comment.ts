import { lstatSync, readFileSync } from 'node:fs';
import { commentBody, MARKER } from '../pull-request/comment.ts';
import { changedPaths, findPullRequest, putComment, type WorkflowRun } from '../pull-request/github.ts';
import { COMMENT_LIMIT } from '../pull-request/markdown.ts';
import { print } from './print.ts';
import { run, Stop } from './run.ts';

// `node src/cli/post-comment.ts FILE`: run by .github/workflows/comment.yml after a check, with the right to comment. What
// it reads of the pull request is data. It and all it imports need no package, so that nothing is installed beside the token.
await run(async ([file = '']) => {
  const access = {
    api: variable('GITHUB_API_URL'),
    repository: variable('GITHUB_REPOSITORY'),
    token: variable('GH_TOKEN'),
  };
  const event = JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')) as { workflow_run: WorkflowRun };
  const pull = await findPullRequest(access, event.workflow_run);
  if (pull === undefined) {
    print('No comment: no single open pull request has its branch at the commit of this run.\n');
    return;
  }
  const body = commentBody({
    text: readText(file),
    commit: event.workflow_run.head_sha,
    runAddress: event.workflow_run.html_url,
    paths: await changedPaths(access, pull),
    contentFolder: process.env.ASSAY_CONTENT || 'content',
  });
  await putComment(access, pull, MARKER, body);
  print(`Commented on pull request ${pull}.\n`);
});

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Stop(`${name} is not set, expected it: this command is run by a GitHub workflow.`);
  return value;
}

/** The text, or undefined where the run left none. A link or a folder is none; what is too long is read as far as needed. */
function readText(file: string): string | undefined {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry?.isFile()) return undefined;
  // Four bytes are the most that a letter takes: beyond that the text is too long whatever it says.
  return entry.size > COMMENT_LIMIT * 4 ? ' '.repeat(COMMENT_LIMIT + 1) : readFileSync(file, 'utf8');
}
