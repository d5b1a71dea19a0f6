import { readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// `package.json` loads this before each command. Node then keeps the modules that it has compiled: commands start in two thirds
// of the time. Older versions of Node cannot do it.

const folder = fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url));

/** A few times the number of modules of all commands. Node never removes any, even if the path of a module is used only once. */
const MOST_FILES = 5_000;

try {
  if (readdirSync(folder, { recursive: true }).length > MOST_FILES) rmSync(folder, { recursive: true, force: true });
} catch {
  // It does not exist yet, or another command is using it.
}
module.enableCompileCache?.(folder);
