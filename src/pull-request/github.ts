/** A workflow run, as described by the event of its completion. Written by GitHub, not by a contributor. */
export interface WorkflowRun {
  head_sha: string;
  head_branch: string;
  head_repository: { id: number; owner: { login: string } };
  html_url: string;
}

/** The API address, the repository (`owner/name`), and a token that may write comments. */
export interface Access {
  api: string;
  repository: string;
  token: string;
}

interface PullRequest {
  number: number;
  head: { sha: string; repo: { id: number } | null };
}

interface Comment {
  id: number;
  body?: string;
  user: { login: string } | null;
}

const PAGE = 100;
/** GitHub lists at most this many files of a pull request. */
const FILES_LIMIT = 3000;
/** The author of comments made with a workflow token. Comments of others are never changed. */
const AUTHOR = 'github-actions[bot]';

/**
 * The open pull request of a run, whose branch is still at the commit of the run. It is looked up, because the event does not
 * name it for a branch of a fork. Undefined if there is none, or more than one.
 */
export async function findPullRequest(access: Access, run: WorkflowRun): Promise<number | undefined> {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const found = await get<PullRequest>(access, `pulls?state=open&per_page=${PAGE}&head=${head}`);
  const matching = found.filter(
    (pull) => pull.head.sha === run.head_sha && pull.head.repo?.id === run.head_repository.id,
  );
  return matching.length === 1 ? matching[0]?.number : undefined;
}

/** The paths that a pull request changes; undefined if there are too many to list. */
export async function changedPaths(access: Access, pull: number): Promise<string[] | undefined> {
  const files = await getAll<{ filename: string; previous_filename?: string }>(access, `pulls/${pull}/files`);
  if (files.length >= FILES_LIMIT) return undefined;
  return files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]);
}

/** Creates or updates the comment that begins with a marker. */
export async function putComment(access: Access, pull: number, marker: string, body: string): Promise<void> {
  const comments = await getAll<Comment>(access, `issues/${pull}/comments`);
  const own = comments.find((comment) => comment.user?.login === AUTHOR && comment.body?.startsWith(marker));
  if (own) await request(access, 'PATCH', `issues/comments/${own.id}`, { body });
  else await request(access, 'POST', `issues/${pull}/comments`, { body });
}

async function getAll<Item>(access: Access, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const part = await get<Item>(access, `${path}?per_page=${PAGE}&page=${page}`);
    items.push(...part);
    if (part.length < PAGE) return items;
  }
}

async function get<Item>(access: Access, path: string): Promise<Item[]> {
  return (await (await request(access, 'GET', path)).json()) as Item[];
}

async function request(access: Access, method: string, path: string, body?: object): Promise<Response> {
  const response = await fetch(`${access.api}/repos/${access.repository}/${path}`, {
    method,
    headers: { authorization: `Bearer ${access.token}`, accept: 'application/vnd.github+json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: GitHub answered ${response.status} ${await response.text()}`);
  return response;
}
