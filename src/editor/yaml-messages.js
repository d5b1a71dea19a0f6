import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { parseDocument } from 'yaml';

/** The folders whose files begin with front matter. */
const OF_CONTENT = /(?:^|[\\/])(?:claims|dossiers|pages)[\\/]/;

/**
 * What is wrong with the form of a file's front matter, in the words of `npm run check`; nothing where it can be read, or
 * where the file is none of ours.
 * @param {VFile} file
 * @returns {Promise<VFileMessage[]>}
 */
export async function yamlMessages(file) {
  if (!OF_CONTENT.test(file.path ?? '')) return [];
  const reader = await importReader();
  if (!reader) return plainMessages(String(file));
  const read = new VFile({ path: file.path, value: String(file) });
  reader.readFrontMatter(read);
  return read.messages;
}

/** The Node.js of an older editor cannot read TypeScript. */
async function importReader() {
  try {
    return await import('../pipeline/yaml/front-matter.ts');
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === 'ERR_UNKNOWN_FILE_EXTENSION') return undefined;
    throw error;
  }
}

/**
 * The first mistake in the words of the YAML parser.
 * @param {string} text
 * @returns {VFileMessage[]}
 */
export function plainMessages(text) {
  const [, yaml = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  const [error] = parseDocument(yaml).errors;
  if (!error) return [];
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const said = error.message.split(' at line ')[0] ?? '';
  const message = new VFileMessage(`Broken YAML: ${said}; \`npm run check\` says more`, {
    place: { line: line + 1, column: col },
    ruleId: 'yaml',
    source: 'assay',
  });
  message.fatal = true;
  return [message];
}
