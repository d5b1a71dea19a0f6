/**
 * Matches a path with a pattern, and returns the part of the path for each `{name}` in it; undefined if the path does not match.
 * `{name}` and `*` match part of a file or folder name, `**` matches any folders. Node's `matchesGlob` does not return parts, and
 * gives braces another meaning.
 */
export function partsOf(pattern: string, path: string): Record<string, string> | undefined {
  const match = expressionOf(pattern).exec(path);
  return match ? { ...match.groups } : undefined;
}

/** Whether a pattern is valid: each name is unique and can name a group of a regular expression. */
export function isPattern(pattern: string): boolean {
  try {
    return expressionOf(pattern) instanceof RegExp;
  } catch {
    // RegExp rejects invalid and repeated names.
    return false;
  }
}

function expressionOf(pattern: string): RegExp {
  const source = pattern.split(/(\{\w+\}|\*\*\/|\*)/).map((piece) => {
    if (piece === '**/') return '(?:.*/)?';
    if (piece === '*') return '[^/]*';
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return name ? `(?<${name}>[^/]+?)` : piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

/** The names in a pattern. */
export function namesInPattern(pattern: string): string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
