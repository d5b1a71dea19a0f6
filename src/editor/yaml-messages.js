import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { parseDocument } from 'yaml';

/** Paths of content files, which start with front matter. */
const CONTENT_FILE = /(?:^|[\\/])(?:claims|dossiers|pages)[\\/]/;

/**
 * Syntax errors in the front matter of a content file, worded as by `npm run check`. None for other files.
 * @param {VFile} file
 * @returns {Promise<VFileMessage[]>}
 */
export async function yamlMessages(file) {
  if (!CONTENT_FILE.test(file.path ?? '')) return [];
  const reader = await importReader();
  if (!reader) return plainMessages(String(file));
  const read = new VFile({ path: file.path, value: String(file) });
  reader.readFrontMatter(read);
  return read.messages.map(forEditor);
}

/**
 * Editors need an instance of the class.
 * @param {VFileMessage} message
 */
function forEditor({ reason, ruleId, fatal, line, column, place }) {
  const start = line === undefined ? undefined : { line, column };
  const message = new VFileMessage(reason, { place: place ?? start, ruleId, source: 'assay' });
  message.fatal = fatal;
  return message;
}

/** Undefined in older editors, whose Node.js cannot run TypeScript. */
async function importReader() {
  try {
    return await import('../pipeline/yaml/front-matter.ts');
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === 'ERR_UNKNOWN_FILE_EXTENSION') return undefined;
    throw error;
  }
}

/**
 * The first syntax error, worded as by the YAML parser.
 * @param {string} text
 * @returns {VFileMessage[]}
 */
export function plainMessages(text) {
  const [, yaml = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  const [error] = parseDocument(yaml).errors;
  if (!error) return [];
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const reason = error.message.split(' at line ')[0] ?? '';
  const message = new VFileMessage(`Invalid YAML: ${reason}; run \`npm run check\` for details`, {
    place: { line: line + 1, column: col },
    ruleId: 'yaml',
    source: 'assay',
  });
  message.fatal = true;
  return [message];
}
