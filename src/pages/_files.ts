import type { APIRoute } from 'astro';
import { fileType } from '../formats/file-type.ts';
import { contentsOf, type PlannedFile, sourceOf } from '../plan/files.ts';
import { getPlan } from './_plan.ts';

/** The paths of a page that answers with the files below a folder of the site: `media/`. */
export async function pathsBelow(folder: string) {
  const files = (await getPlan()).files.filter(({ path }) => path.startsWith(folder));
  return files.map((file) => ({ params: { path: file.path.slice(folder.length) }, props: { file } }));
}

export const answerWithFile: APIRoute<{ file: PlannedFile }> = async ({ props: { file } }) => {
  const contents = await contentsOf(file, await sourceOf(file));
  return new Response(contents as BodyInit, { headers: { 'content-type': fileType(file.path) } });
};
