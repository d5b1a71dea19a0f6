import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const TYPES = ['photo', 'video', 'link', 'rich'];
/** What a consumer may embed without a risk: a frame, and none of these attributes runs anything. */
const SAFE = ['src', 'title', 'width', 'height', 'style', 'loading'];

/** The problems of an answer of oEmbed (specification of version 1.0, section 2.3.4), and of HTML that is not safe to embed. */
export function problemsOfOembed(json: string): string[] {
  const answer: Record<string, unknown> = JSON.parse(json);
  const problems: string[] = [];
  const demand = (isTrue: boolean, problem: string) => {
    if (!isTrue) problems.push(problem);
  };
  demand(answer.version === '1.0', 'version');
  demand(TYPES.includes(String(answer.type)), 'type');
  for (const name of ['provider_url', 'author_url', 'thumbnail_url'])
    demand(answer[name] === undefined || /^https?:\/\/[^\s<>"]+$/.test(String(answer[name])), name);
  for (const name of ['title', 'author_name', 'provider_name'])
    demand(answer[name] === undefined || typeof answer[name] === 'string', name);
  demand(answer.cache_age === undefined || Number.isInteger(Number(answer.cache_age)), 'cache_age');
  if (answer.type !== 'rich') return problems;
  for (const name of ['width', 'height'])
    demand(Number.isInteger(answer[name]) && Number(answer[name]) > 0, `${name} of rich content`);
  return [...problems, ...problemsOfHtml(answer.html)];
}

function problemsOfHtml(html: unknown): string[] {
  if (typeof html !== 'string') return ['html of rich content'];
  const root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const [frame, ...others] = root.children;
  if (frame?.type !== 'element' || others.length > 0 || frame.tagName !== 'iframe')
    return [`html: expected one iframe, found ${root.children.map((node) => (node as Element).tagName ?? node.type)}`];
  const unsafe = Object.keys(frame.properties).filter((name) => !SAFE.includes(name));
  return [
    ...unsafe.map((name) => `html: attribute ${name}`),
    ...(/^https?:\/\//.test(String(frame.properties.src)) ? [] : ['html: src']),
    ...(frame.properties.title ? [] : ['html: a frame needs a title']),
  ];
}
