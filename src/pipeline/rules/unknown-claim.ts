import { nearest } from '../../text/nearest.ts';
import { slugOf } from '../folder/page-address.ts';
import { LIMITS } from '../limits/limits.ts';
import type { SetRule } from './rule.ts';
import { added, second } from './valid-folder.ts';

export const unknownClaim: SetRule = {
  level: 'error',
  demands: 'A claim named by `related` or `translationOf` must exist.',
  fix: 'Write the name of a file in `claims/` without `.md`, or remove it.',
  fails: { ...added('related: [secnod]'), ...second('The army saw a balloon.') },
  passes: { ...added('related: [second]'), ...second('The army saw a balloon.') },
  check({ claims, files }) {
    const known = new Set(files.filter(({ kind }) => kind === 'claims').map(({ path }) => slugOf(path)));
    const renamed = new Map(claims.flatMap(({ slug, data }) => (data.aliases ?? []).map((alias) => [alias, slug])));
    const reasons = new Map<string, string>();
    const reasonFor = (slug: string) => {
      const now = renamed.get(slug);
      const reason = reasons.get(slug) ?? (now === undefined ? unknown('claim', slug, known) : renamedClaim(slug, now));
      reasons.set(slug, reason);
      return reason;
    };
    return claims.flatMap(({ path, data }) => [
      ...unknownNames([data.translationOf], known).map(({ slug }) => {
        return { file: path, reason: reasonFor(slug), path: ['translationOf'] };
      }),
      ...unknownNames(data.related ?? [], known).map(({ slug, index }) => {
        return { file: path, reason: reasonFor(slug), path: ['related', index] };
      }),
    ]);
  },
};

function renamedClaim(slug: string, now: string): string {
  return `Unexpected old name \`${slug}\`, expected \`${now}\`, the current name of the claim (\`${slug}\` is one of its \`aliases\`)`;
}

/** Names that no file has, up to the number that is reported: finding a suggestion for each takes time. */
function unknownNames(names: readonly (string | undefined)[], known: ReadonlySet<string>) {
  return names
    .flatMap((slug, index) => (slug === undefined || known.has(slug) ? [] : [{ slug, index }]))
    .slice(0, LIMITS.messages + 1);
}

/** The message about a name that no file has. */
export function unknown(what: 'claim' | 'dossier', slug: string, known: ReadonlySet<string>): string {
  const near = nearest(slug, known);
  const hint = near ? `did you mean \`${near}\`?` : `expected the name of a file in \`${what}s/\` without \`.md\``;
  return `Unknown ${what} \`${slug}\`; ${hint}`;
}
