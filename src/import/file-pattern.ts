/**
 * Names that a path has where a pattern has `{name}`, or undefined where the path does not fit.
 * `{name}` and `*` stand for a part of a file or folder name, `**` for any number of folders. Patterns are read here and
 * not by Node's `matchesGlob`, which tells only whether a path fits and gives braces another meaning.
 */
export function partsOf(pattern: string, path: string): Record<string, string> | undefined {
  const match = expressionOf(pattern).exec(path);
  return match ? { ...match.groups } : undefined;
}

/** True for a pattern whose names can be told apart: letters and digits, each once. */
export function isPattern(pattern: string): boolean {
  try {
    return expressionOf(pattern) instanceof RegExp;
  } catch {
    // A name that is no name, or that stands twice; RegExp is the judge of that.
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
