import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { projectRoot } from '../pipeline/folder/project.ts';

/** What a tool answered: data, or the text of an error. */
// biome-ignore lint/suspicious/noExplicitAny: tests compare what is in it.
export type ToolAnswer = any;

/** A real client that is connected to `npm run mcp`. */
export interface McpSession {
  client: Client;
  /** Calls a tool, and returns its data. Throws the text of an error. */
  call(name: string, input: Record<string, unknown>): Promise<ToolAnswer>;
  /** What the server wrote to standard error so far. */
  log(): string;
}

/** Starts the server as an assistant does. It ends when the client is closed. */
export async function startServer(content: string | undefined, args: readonly string[]): Promise<McpSession> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(projectRoot, 'src/cli/mcp.ts'), ...args],
    cwd: projectRoot,
    stderr: 'pipe',
    env: { PATH: process.env.PATH ?? '', ...(content !== undefined && { ASSAY_CONTENT: content }) },
  });
  let written = '';
  transport.stderr?.on('data', (chunk) => {
    written += String(chunk);
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  const call = async (name: string, input: Record<string, unknown>) => {
    const { isError, structuredContent, content: texts } = await client.callTool({ name, arguments: input });
    const [text] = texts;
    if (isError) throw new Error(text?.type === 'text' ? text.text : 'no text');
    return structuredContent;
  };
  return { client, call, log: () => written };
}

/** Starts the server, and stops it afterwards. */
export async function withServer<Result>(
  content: string | undefined,
  args: readonly string[],
  use: (session: McpSession) => Promise<Result>,
): Promise<Result> {
  const session = await startServer(content, args);
  try {
    return await use(session);
  } finally {
    await session.client.close();
  }
}
