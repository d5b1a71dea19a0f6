import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { fileType } from '../../formats/file-type.ts';
import { getLibrary } from '../../library/library.ts';

// The stylesheet of the desk, and the fonts and pictures that it uses, copied unchanged.

export async function getStaticPaths() {
  const { theme, themeFiles } = await getLibrary();
  return [...(theme ? [theme.path] : []), ...themeFiles.keys()].map((path) => ({ params: { path } }));
}

export const GET: APIRoute = async ({ params: { path = '' } }) => {
  const { theme, themeFiles } = await getLibrary();
  if (theme?.path === path) return new Response(theme.css, { headers: { 'content-type': 'text/css' } });
  const file = themeFiles.get(path) ?? '';
  return new Response(await readFile(file), { headers: { 'content-type': fileType(file) } });
};
