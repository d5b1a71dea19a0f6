import type { APIRoute } from 'astro';
import { fileType } from '../formats/file-type.ts';
import { contentsOf, type PlannedFile } from '../plan/files.ts';
import { getPlan } from './_plan.ts';

// Every file of the plan that is not a page.
export async function getStaticPaths() {
  return (await getPlan()).files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

export const GET: APIRoute<{ file: PlannedFile }> = async ({ props: { file } }) => {
  const contents = await contentsOf(file);
  return new Response(contents as BodyInit, { headers: { 'content-type': fileType(file.path) } });
};
