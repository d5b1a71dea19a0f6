import type { APIRoute } from 'astro';
import { fileType } from '../formats/file-type.ts';
import { contentsOf, type PlannedFile } from '../plan/files.ts';
import { getPlan } from './_plan.ts';

// Every file of the plan that is not a page. The preview serves them itself (`src/dev/planned-files.ts`): Astro would ask for all of them
// before it looks for a page.
export async function getStaticPaths() {
  if (import.meta.env.DEV) return [];
  const { files } = await getPlan();
  return files.map((file) => ({ params: { file: file.path }, props: { file, files } }));
}

export const GET: APIRoute<{ file: PlannedFile; files: readonly PlannedFile[] }> = async ({
  props: { file, files },
}) => {
  const contents = await contentsOf(file, files);
  return new Response(contents as BodyInit, { headers: { 'content-type': fileType(file.path) } });
};
