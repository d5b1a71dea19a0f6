import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Address, addressesIn } from '../../theme/addresses.ts';
import { linkProblem } from '../folder/content-folder.ts';
import { shownPath } from '../folder/project.ts';
import { readBytes } from '../folder/read-bytes.ts';
import { themeFileProblem } from '../folder/theme-file.ts';
import { addProblem, isFull, type Place, pointAt } from '../report/report.ts';
import { decode } from './encoding.ts';

/** What a desk’s own stylesheet, `theme/style.css`, contains. */
export interface SeenTheme {
  /** Its text; undefined if there is none, or if it must not be published. */
  style: string | undefined;
  /** The files it uses, as paths below `theme`. */
  files: string[];
  /** The file, with its messages, if it exists. */
  file: VFile | undefined;
}

const PATH = 'theme/style.css';

/** Reads and checks the stylesheet of a desk. */
export async function readTheme(root: string): Promise<SeenTheme> {
  const absolute = join(root, PATH);
  const entry = lstatSync(absolute, { throwIfNoEntry: false });
  if (!entry) return { style: undefined, files: [], file: undefined };
  const file = new VFile({ path: shownPath(root, PATH) });
  const isFile = entry.isFile() || entry.isSymbolicLink();
  const link = isFile ? linkProblem(root, absolute) : undefined;
  const bytes = link === undefined ? readBytes(absolute) : { rule: 'unreadable' as const, reason: link };
  if ('reason' in bytes) {
    addProblem(file, bytes.rule, bytes.reason);
    return { style: undefined, files: [], file };
  }
  const css = decode(bytes, file);
  const files = css === undefined ? [] : await checkAddresses(root, css, file);
  return file.messages.length > 0 ? { style: undefined, files: [], file } : { style: css, files, file };
}

/** Reports what a stylesheet must not load, and returns the files that it uses. */
async function checkAddresses(root: string, css: string, file: VFile): Promise<string[]> {
  const problems = new Map<string, string | undefined>();
  for (const address of addressesIn(css)) {
    if (isFull(file)) break;
    const { kind, target } = address;
    if (kind === 'file' && !problems.has(target)) problems.set(target, await themeFileProblem(root, `theme/${target}`));
    const problem = problems.get(target);
    if (kind === 'import') addProblem(file, 'theme-import', IMPORT, placeIn(css, address));
    else if (kind === 'outside') addProblem(file, 'theme-address', outside(target), placeIn(css, address));
    else if (problem)
      addProblem(file, 'theme-file', `Unexpected file \`theme/${target}\`, ${problem}`, placeIn(css, address));
  }
  return [...problems.keys()].sort();
}

const IMPORT = 'Unexpected `@import`, expected only rules: copy those of the other stylesheet into this file';

function outside(typed: string): string {
  return `Unexpected address ${typed.includes('`') ? `“${typed}”` : `\`${typed}\``}, expected the path of a file in the folder \`theme\`, such as \`fonts/garamond.woff2\`: nothing may be loaded from other hosts`;
}

/** The place of a part of a stylesheet. */
export function placeIn(css: string, { start, end }: Pick<Address, 'start' | 'end'>): Place {
  return { ...pointAt(css, start, 0), end: pointAt(css, end, 0) };
}
