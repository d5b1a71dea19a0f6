import { expect, test } from '@playwright/test';
import { type McpSession, withServer } from '../testing/mcp.ts';
import { testSites } from './site.ts';

/** Questions whose answers differ if an archive is read differently. */
const QUESTIONS: [tool: string, input: Record<string, unknown>][] = [
  ['search_fact_checks', { words: 'clock tower' }],
  ['search_fact_checks', { words: '"oldest building"' }],
  ['search_fact_checks', { words: 'invented xylophone' }],
  ['search_fact_checks', { words: 'برج' }],
  ['match_text', { text: 'they say the clock tower is the oldest building in town!!', limit: 20 }],
  ['get_fact_check', { claim: 'clock-tower-is-the-oldest-building' }],
  ['get_fact_check', { claim: 'برج-الساعة-متوقف' }],
  ['get_fact_check', { claim: 'photograph-shows-a-flooded-market' }],
  ['get_fact_check', { claim: 'a-check-that-is-not-finished' }],
  ['get_fact_check', { claim: 'a-check-for-a-later-day' }],
  ['list_corrections', { limit: 50 }],
  ['verdict_scale', {}],
];

async function answersOf({ call }: McpSession): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [tool, input] of QUESTIONS) answers.push(await call(tool, input));
  return answers;
}

test('an assistant gets the same answers from the content, from the built folder and from its address', async () => {
  const { content, folder, address } = testSites().hard;
  const [fromContent, fromFolder, fromAddress] = await Promise.all([
    withServer(content, [], answersOf),
    withServer(undefined, [folder], answersOf),
    withServer(undefined, [address], answersOf),
  ]);
  expect(fromFolder).toEqual(fromContent);
  expect(fromAddress).toEqual(fromContent);
  expect(fromContent?.map((answer) => (answer as { found?: unknown }).found)).toEqual([
    'yes',
    'yes',
    'no',
    'yes',
    'perhaps',
    true,
    true,
    true,
    false,
    false,
    undefined,
    undefined,
  ]);
});
