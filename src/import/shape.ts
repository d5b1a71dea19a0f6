import { LIMITS } from '../pipeline/limits/limits.ts';
import { shortenLine } from '../text/shorten.ts';

/** No site needs a longer name for a value. */
const LONGEST_KEY = 200;

/** What makes front matter unfit to be gone through, and the way to it. */
export interface Misshapen {
  reason: string;
  way: PropertyKey[];
}

/**
 * Judges keys and how deep values lie in one another, before anything goes down into them: a key of five thousand dots is five
 * thousand levels in TOML. Undefined where nothing is wrong.
 */
export function misshapen(data: unknown): Misshapen | undefined {
  const open: { value: unknown; way: PropertyKey[] }[] = [{ value: data, way: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, way } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (way.length >= LIMITS.yamlDepth) return { reason: tooDeep(), way };
    for (const [key, inner] of Object.entries(value)) {
      const inside = [...way, Array.isArray(value) ? Number(key) : key];
      if (key.length > LONGEST_KEY || key.split('.').length > LIMITS.yamlDepth)
        return { reason: tooLong(key), way: inside };
      open.push({ value: inner, way: inside });
    }
  }
  return undefined;
}

function tooDeep(): string {
  return `Unexpected lists or mappings inside each other, expected at most ${LIMITS.yamlDepth} levels`;
}

function tooLong(key: string): string {
  return `Unexpected key \`${shortenLine(key, 80)}\` of ${key.length} characters, expected at most ${LONGEST_KEY}, and at most ${LIMITS.yamlDepth - 1} dots`;
}
