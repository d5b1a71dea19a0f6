import { writeFile } from 'node:fs/promises';
import { SUBSETS, subset } from './subset.ts';

// `npm run fonts`: writes the fonts of Latin-1 text into this folder.
for (const [name, one] of Object.entries(SUBSETS)) {
  await writeFile(new URL(name, import.meta.url), await subset(one));
}
