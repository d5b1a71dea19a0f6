import { claimsExist } from './claims-exist.ts';
import { namesInUse } from './names-in-use.ts';
import { references } from './references.ts';
import type { SetCheck } from './set-check.ts';

/** The checks over all files together, in the order in which they run. Checks of one file are called in `read-file.ts`. */
export const SET_CHECKS: readonly SetCheck[] = [claimsExist, namesInUse, references];
