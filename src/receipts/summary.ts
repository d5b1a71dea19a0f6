import type { Verification } from './verify.ts';

/**
 * What a comparison of a copy with its manifest and the repository found: a sentence about the bytes, and one about the
 * sources.
 */
export function summaryOf({ differences, files, sources }: Omit<Verification, 'commit'>): string[] {
  const wrong = differences.filter(({ kind }) => kind !== 'source' && kind !== 'commit').length;
  return [
    wrong === 0
      ? `Bytes: all ${files} files are those of the manifest.`
      : `Bytes: ${wrong} ${wrong === 1 ? 'difference' : 'differences'}.`,
    sources === 1
      ? 'Sources: 1 fact-check was made from a file that the repository has in exactly that form.'
      : `Sources: ${sources} fact-checks were made from files that the repository has in exactly that form.`,
  ];
}
