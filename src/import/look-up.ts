import { items, type Node, nodesAt } from './leaves.ts';
import type { LookUp } from './mapping.ts';
import type { Found, Scope } from './scope.ts';
import type { SourceFile } from './source-file.ts';
import { fixed, textsIn } from './texts.ts';

/** What stands under a name of the mapping. */
type ByName = (name: string, scope: Scope) => Found[];

/** What other files say. A template whose key has several values leads to a file for each. */
export function lookedUp(lookUp: LookUp, key: string, scope: Scope, byName: ByName): Found[] {
  return pathsOf(lookUp.file, scope, byName).flatMap(({ text, from }) => {
    const file = scope.folder.files.get(text);
    if (!file) return [];
    return entriesOf(lookUp, file, byName(lookUp.is ?? '', scope)).flatMap((entry) => {
      const found = textsIn(file, nodesAt(entry.node, key));
      return found.map((one) => ({ ...one, from: [...one.from, ...from, ...entry.from] }));
    });
  });
}

function pathsOf(template: string, scope: Scope, byName: ByName): Found[] {
  // Between the pieces that stand as they are, every second piece is the name of a key.
  return template.split(/\{([^{}]+)\}/).reduce<Found[]>(
    (paths, piece, index) => {
      const values = index % 2 === 1 ? byName(piece.trim(), scope) : [fixed(piece)];
      return paths.flatMap((path) =>
        values.map((value) => ({ ...path, text: path.text + value.text, from: [...path.from, ...value.from] })),
      );
    },
    [fixed('')],
  );
}

/** The file's front matter, or those entries of a list in it in which a key says what it should. */
function entriesOf({ list, where }: LookUp, file: SourceFile, wanted: Found[]): { node: Node; from: string[] }[] {
  if (list === undefined || where === undefined) return [{ node: file.data, from: [] }];
  return nodesAt(file.data, list)
    .flatMap(items)
    .flatMap((node) => {
      const said = textsIn(file, nodesAt(node, where));
      const match = wanted.find(({ text }) => said.some((one) => one.text === text));
      return match ? [{ node, from: [...match.from, ...said.flatMap((one) => one.from)] }] : [];
    });
}
