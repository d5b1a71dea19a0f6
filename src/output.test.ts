import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** What may write by itself: the one way out, a line that says how far work has come, what runs in a browser, measurements. */
const MAY_WRITE = /^(?:cli\/(?:print|progress)\.ts|search\/page\/|bench\/|e2e\/|testing\/)|\.test\.ts$/;
/** Each way to a terminal or a log that Node and Astro have. */
const WAY_OUT =
  /\bconsole\b|\b(?:stdout|stderr)\b[^;]{0,20}\.(?:write|end)\b|\bwrite\w*\((?:1|2|'\/dev\/)|\blogger\s*\.|\bstd(?:out|err)\.write/;

test('values reach a terminal or a log through one module, which takes from them what would steer it', () => {
  const root = new URL('./', import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const sources = names.filter((name) => /\.(?:ts|astro|mjs|js)$/.test(name) && !MAY_WRITE.test(name));
  const found = sources.flatMap((name) =>
    readFileSync(new URL(name, root), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        WAY_OUT.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line) ? [`${name}:${index + 1}`] : [],
      ),
  );
  assert.deepEqual(found, []);
  assert.ok(sources.length > 300, 'the sources are where they are looked for');
});
