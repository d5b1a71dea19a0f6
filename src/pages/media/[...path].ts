import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { fileType } from '../../formats/file-type.ts';
import { getLibrary } from '../../library/library.ts';

// The pictures used in published files, copied unchanged.

export async function getStaticPaths() {
  const { pictures } = await getLibrary();
  return [...pictures].map(([path, file]) => ({ params: { path }, props: { file } }));
}

export const GET: APIRoute = async ({ props }) => {
  const file = String(props.file);
  return new Response(await readFile(file), { headers: { 'content-type': fileType(file) } });
};
