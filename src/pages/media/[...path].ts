import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/library.ts';

// The pictures used in published files, copied unchanged.

export async function getStaticPaths() {
  const { pictures } = await getLibrary();
  return [...pictures].map(([path, file]) => ({ params: { path }, props: { file } }));
}

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

export const GET: APIRoute = async ({ props }) => {
  const file = String(props.file);
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  return new Response(await readFile(file), { headers: { 'content-type': type } });
};
