import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { fileType } from '../../formats/file-type.ts';
import { getLibrary } from '../../library/library.ts';
import type { ThemeFile } from '../../model/identity.ts';
import { squarePng } from '../../theme/square-png.ts';

// The stylesheet of the desk, the fonts and pictures that it uses, the logo, and the icon.

export async function getStaticPaths() {
  const { theme, themeFiles } = await getLibrary();
  return [...(theme ? [theme.path] : []), ...themeFiles.keys()].map((path) => ({ params: { path } }));
}

export const GET: APIRoute = async ({ params: { path = '' } }) => {
  const { theme, themeFiles } = await getLibrary();
  if (theme?.path === path) return new Response(theme.css, { headers: { 'content-type': 'text/css' } });
  const file = themeFiles.get(path);
  const body = file ? await bytesOf(file) : '';
  return new Response(body, { headers: { 'content-type': fileType(path) } });
};

async function bytesOf({ file = '', text, side }: ThemeFile): Promise<string | Uint8Array<ArrayBuffer>> {
  if (side !== undefined) return squarePng(text ?? (await readFile(file)), side);
  return text ?? readFile(file);
}
