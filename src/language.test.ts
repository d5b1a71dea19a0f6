import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Keeps unidiomatic words out of everything that users read: guides, messages, interface words and workflow comments.

const root = fileURLToPath(new URL('..', import.meta.url));

/** What must not be written, and what to write instead. */
const WORDS: readonly [RegExp, string][] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bcures?\b/i, 'fix'],
  [/\bgrav(?:e|er|est|ity)\b/i, 'severe, severity'],
  [/\b(?:messages?|problems?|errors?|mistakes?|others) (?:is|are) told\b/i, 'reported'],
  [/\bspoilt\b/i, 'damaged, corrupt'],
  [/\banew\b/i, 'again, from scratch'],
  [/\bwhoever\b/i, 'anyone who, people who, you'],
  [/\bheap of\b/i, 'stacked diacritics'],
  [/\bslanted\b/i, 'italic'],
  [/\bcalled wrongly\b/i, 'usage error'],
  [/\bhas not\b(?! (?:been|yet|run|\w+ed)\b)/i, 'lacks, does not have'],
  [/\bhave not\b(?! (?:been|yet|run|\w+ed)\b)/i, 'lack, do not have'],
  [/\b(?:that|which) (?:is|are) no (?!longer|more)/i, 'is not a, are not'],
  [/\b(?:is|are) no (?:text|mapping|list|name|address|number|day|claim)s?\b(?<!there (?:is|are) no \w+)/i, 'is not a'],
  [/\b(?:is|are) none of\b/i, 'is not one of'],
  [/\bat first hand\b/i, 'primary'],
  [/\bno UTF-8\b/i, 'not valid UTF-8'],
  [/\bthe house\b/i, 'code layout'],
  [/\bbrought over\b/i, 'imported'],
  [/\btake it out\b/i, 'remove it'],
  [/\bfor whom\b/i, 'who it is for'],
  [/\bwhat is meant\b/i, 'suggestion'],
  [/\b(?:stands?|lies?) (?:behind|in|on|beside|before|above|below)\b/i, 'is in, is on, appears'],
  [/\bshall\b/i, 'must, should'],
  [/\b(?:is|are) silent about\b/i, 'omits'],
  [/\bas it comes\b/i, 'by default'],
  [/\bthe way of\b/i, 'how'],
  [/\bends well\b/i, 'succeeds'],
  [/\bmade (?:of|with)\b/i, 'built from'],
  [/\bby the alphabet\b/i, 'alphabetically'],
  [/\bjudge[sd]?\b/i, 'check, apply rules, evaluate'],
  [/\bbeside\b/i, 'next to, as well as'],
  [/\bsuch as it is\b/i, 'what there is'],
  [/\bsigns? (?:of direction|that|which|nobody)\b/i, 'character, symbol, control character'],
  [/\b(?:glimpse|unparted|misshapen|leaning)\b/i, 'the usual term'],
  [/\bnobody (?:sees|reads)\b/i, 'invisible, unread'],
  [/\bleads? nowhere\b/i, 'no longer works, is broken'],
  [/\bspeaks? of\b/i, 'mentions, is about'],
  [/\bin silence\b/i, 'silently'],
  [/\bhas of you\b/i, 'your'],
  [/\bnone where\b/i, 'none if'],
  [/\bsays nothing of\b/i, 'does not mention'],
  [/\bof its own accord\b/i, 'automatically'],
  [/\bis (?:as good as|of use)\b/i, 'a plainer phrase'],
  [/\bis taken for\b/i, 'is treated as'],
  [/\bin whatever\b/i, 'in any'],
  [/\bruns? something\b/i, 'run code, run scripts'],
  [/\bitems? to a line\b/i, 'one item per line'],
  [/\btakes? (?:an? )?(?:\w+ ){0,2}apart\b/i, 'check, examine'],
  [/\b(?:keeps?|kept) back\b/i, 'not published'],
  [/\bcomes? over\b/i, 'imported'],
  [/\bno calendar\b/i, 'does not exist'],
];

/** A piece of text and the line it starts on. */
interface Piece {
  line: number;
  text: string;
}

const SOURCES: readonly { files: RegExp; read: (text: string, file: string) => Piece[] }[] = [
  { files: /\.md$/, read: (text) => lines(withoutCode(text)) },
  { files: /\.yml$/, read: (text) => lines(text).filter(({ text }) => text.includes('#')) },
  { files: /\.astro$/, read: (text) => lines(text.replace(/\bclass="[^"]*"/g, '')) },
  { files: /\.ts$/, read: stringsIn },
];

/** Tests, test data, measurements, and the interface in other languages. */
const SKIPPED = /\.(?:test|spec)\.ts$|\/fixtures\/|^src\/(?:testing|e2e|bench)\/|^src\/i18n\/(?!en\/)/;

/** The files with text for users. */
function userFacing(): string[] {
  const files = ['.github', 'src'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return ['README.md', ...files].filter((file) => SOURCES.some(({ files }) => files.test(file)) && !SKIPPED.test(file));
}

function lines(text: string): Piece[] {
  return text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
}

/** Markdown with its code blanked out, so that line numbers stay the same. */
function withoutCode(text: string): string {
  return text
    .replace(/^( *)(`{3,}|~{3,}).*?^ *\2/gms, (block) => block.replace(/[^\n]/g, ''))
    .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '``');
}

/** String literals and the fixed parts of templates. */
function stringsIn(text: string, file: string): Piece[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Piece[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, text: node.text });
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('user-facing text has none of the words that have a plainer replacement', () => {
  const found: string[] = [];
  for (const file of userFacing()) {
    const read = SOURCES.find(({ files }) => files.test(file))?.read ?? lines;
    for (const { line, text } of read(readFileSync(`${root}/${file}`, 'utf8'), file)) {
      for (const [word, instead] of WORDS) {
        const match = word.exec(text);
        if (match) found.push(`${file}:${line} “${match[0]}”: write ${instead}`);
      }
    }
  }
  assert.deepEqual(found, []);
});
