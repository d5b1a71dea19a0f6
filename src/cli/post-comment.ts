import { lstatSync, readFileSync } from 'node:fs';
import { commentBody, MARKER } from '../pull-request/comment.ts';
import { changedPaths, findPullRequest, putComment, type WorkflowRun } from '../pull-request/github.ts';
import { COMMENT_LIMIT } from '../pull-request/markdown.ts';
import { print } from './print.ts';
import { run, Stop } from './run.ts';

// `node src/cli/post-comment.ts FILE`: run by .github/workflows/comment.yml after a check, with permission to comment. It treats
// everything from the pull request as data. Neither it nor its imports need a package, so nothing is installed next to the token.
await run(async ([file = '']) => {
  const access = {
    api: variable('GITHUB_API_URL'),
    repository: variable('GITHUB_REPOSITORY'),
    token: variable('GH_TOKEN'),
  };
  const event = JSON.parse(readFileSync(variable('GITHUB_EVENT_PATH'), 'utf8')) as { workflow_run: WorkflowRun };
  const pull = await findPullRequest(access, event.workflow_run);
  if (pull === undefined) {
    print('No comment: the commit of this run is not the head of exactly one open pull request.\n');
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
  if (!value) throw new Stop(`${name} is not set. This command is meant to be run by a GitHub workflow.`);
  return value;
}

/** The text, or undefined if the run left no regular file. A text that is too long is not read. */
function readText(file: string): string | undefined {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry?.isFile()) return undefined;
  // A character takes at most four bytes: a larger file is too long in any case.
  return entry.size > COMMENT_LIMIT * 4 ? ' '.repeat(COMMENT_LIMIT + 1) : readFileSync(file, 'utf8');
}
