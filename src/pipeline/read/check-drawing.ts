import { VFile } from 'vfile';
import { cleanSvg, type Svg } from '../../theme/svg/clean-svg.ts';
import { shownPath } from '../folder/project.ts';
import { addProblem, isFull } from '../report/report.ts';
import { decode } from './encoding.ts';
import { placeIn } from './read-theme.ts';

/** A drawing as it may be published, and its file with the messages. */
export interface SeenDrawing {
  /** Undefined if it has a problem. */
  svg: Svg | undefined;
  file: VFile;
}

/** Checks a drawing at a path below the content folder. */
export function checkDrawing(root: string, path: string, bytes: Uint8Array): SeenDrawing {
  const file = new VFile({ path: shownPath(root, path) });
  const text = decode(bytes, file);
  if (text === undefined) return { svg: undefined, file };
  const { svg, problems } = cleanSvg(text);
  for (const problem of problems) {
    if (isFull(file)) break;
    addProblem(file, 'svg-content', problem.reason, placeIn(text, problem));
  }
  return { svg, file };
}
