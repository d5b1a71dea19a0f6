import { writeFile } from 'node:fs/promises';
import { coverage } from './coverage.ts';
import { SUBSETS, subset } from './subset.ts';
import { TYPEFACES, type TypefaceName } from './typefaces.ts';

// `npm run fonts`: writes the fonts of Latin-1 text into this folder, and which characters the typefaces of share pictures have.
for (const [name, one] of Object.entries(SUBSETS)) {
  await writeFile(new URL(name, import.meta.url), await subset(one));
}
const covered: Record<string, string> = {};
for (const name of Object.keys(TYPEFACES) as TypefaceName[]) covered[name] = await coverage(name);
await writeFile(new URL('covered.json', import.meta.url), `${JSON.stringify(covered, null, 2)}\n`);
