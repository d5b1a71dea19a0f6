import { posix } from 'node:path';
import { isDeviceName } from '../../model/device-name.ts';
import { claimantUses } from './claimant-uses.ts';
import type { SetFinding, SetRule, WholeSet } from './rule.ts';
import { CLAIM } from './valid-folder.ts';

export const portableName: SetRule = {
  level: 'warning',
  demands:
    'Names should work on every operating system. On Windows, a name cannot be that of a device (`con`, `prn`, `aux`, `nul`, `com1` to `com9`, `lpt1` to `lpt9`), end in a full stop or a space, or contain any of `< > : " | ? *`. On Windows and on a Mac, two names cannot differ only in capitals.',
  fix: 'Choose another name. If nobody works on Windows, an address that is already published can stay.',
  fails: { 'claims/flights.md': undefined, 'claims/aux.md': CLAIM },
  passes: { 'claims/flights.md': undefined, 'claims/auxiliary.md': CLAIM },
  check(set) {
    const files = set.files.flatMap(({ path: file }) => named(file, { file }));
    const pictures = [...set.references].flatMap(([file, references]) =>
      references
        .filter(({ kind, target }) => kind === 'image' && set.pictures.has(target))
        .flatMap(({ target, place }) => named(withoutFolder(target, file), { file, place })),
    );
    const ids = claimantUses(set).flatMap(({ who, file, path }) =>
      named(who.id ?? '', { file, path: [...path, 'id'] }),
    );
    const aliases = set.claims.flatMap(({ path: file, data }) =>
      (data.aliases ?? []).flatMap((alias, index) => named(alias ?? '', { file, path: ['aliases', index] })),
    );
    const verdicts = set.verdicts.flatMap((id) => named(id, { file: 'site.yaml' }));
    return [...files, ...pictures, ...ids, ...aliases, ...verdicts, ...picturesDifferingInCase(set)];
  },
};

/** The path of a picture, without the folder if the file that shows it is in the same folder. */
function withoutFolder(path: string, file: string): string {
  const folder = `${posix.dirname(file)}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** Problems with the parts of a path. */
function named(path: string, at: Omit<SetFinding, 'reason'>): SetFinding[] {
  // Nearly all paths stop here.
  if (!SUSPECT.test(path)) return [];
  return path.split('/').flatMap((part) => {
    const name = part.replace(/\.md$/, '');
    const why = isDeviceName(name)
      ? 'which Windows reserves for a device'
      : INVALID.test(part)
        ? INVALID_WHY
        : undefined;
    if (why === undefined) return [];
    const reason = `Unexpected name \`${name}\`, ${why}; expected another: neither the content nor the site could be copied to Windows`;
    return [{ ...at, reason }];
  });
}

const INVALID = /[<>:"|?*]|[. ]$/;
const INVALID_WHY = 'which Windows does not allow';
const SUSPECT = /[<>:"|?*]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com|lpt)/i;

/**
 * Pictures that would be one file on a case-insensitive file system. For Markdown files that is an error, because their names
 * are addresses.
 */
function picturesDifferingInCase({ references, pictures }: WholeSet): SetFinding[] {
  const first = new Map<string, string>();
  for (const target of [...pictures.keys()].sort()) {
    const plain = target.toLowerCase();
    if (!first.has(plain)) first.set(plain, target);
  }
  return [...references].flatMap(([file, all]) =>
    all.flatMap(({ kind, target, typed, place }) => {
      const other = first.get(target.toLowerCase());
      if (kind !== 'image' || !pictures.has(target) || other === undefined || other === target) return [];
      const reason = `Unexpected image \`${typed}\` as well as \`${other}\`, expected a name that differs in more than capitals: on Windows and on a Mac they are the same file`;
      return [{ file, place, reason }];
    }),
  );
}
