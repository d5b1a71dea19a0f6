import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { jsonText } from '../../text/inert.ts';
import { counts, isPublishable, levelOf, oneLine, placeOf, sorted } from './report.ts';

/** The report for programs. Later versions may add keys; no key changes its meaning as long as `version` is the same. */
export interface JsonReport {
  version: 1;
  /** How many files were read. */
  files: number;
  errors: number;
  warnings: number;
  notes: number;
  /** False if an error would stop a build: an error in a published file. */
  publishable: boolean;
  /** Sorted by file and place. */
  messages: JsonMessage[];
}

export interface JsonMessage {
  /** Relative to the folder where the command ran, with forward slashes, as in the report for people. */
  path: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** Where it ends, if that is known; `endColumn` is the column after its last character. */
  endLine?: number;
  endColumn?: number;
  level: 'error' | 'warning' | 'note';
  rule: string;
  message: string;
  /** Why readers do not see the file yet, so that its errors do not stop a build; absent if they do see it. */
  heldBack?: 'draft' | 'scheduled';
  /** The day (YYYY-MM-DD, UTC) from which readers see a scheduled file. */
  publishAt?: string;
}

/** The whole report as one JSON value. */
export function jsonReport(files: readonly VFile[]): string {
  const { error, warning, note } = counts(files);
  const report: JsonReport = {
    version: 1,
    files: files.length,
    errors: error,
    warnings: warning,
    notes: note,
    publishable: isPublishable(files),
    messages: sorted(files).flatMap(({ file, messages }) => messages.map((message) => jsonMessage(file, message))),
  };
  return jsonText(report);
}

function jsonMessage(file: VFile, message: VFileMessage): JsonMessage {
  const { line, column, end } = placeOf(message) ?? { line: 1, column: 1 };
  const { heldBack } = file.data;
  return {
    path: file.path,
    line,
    column,
    ...(end && { endLine: end.line, endColumn: end.column }),
    level: levelOf(message),
    rule: message.ruleId ?? '',
    message: oneLine(message.reason),
    ...(heldBack && { heldBack: heldBack.reason }),
    ...(heldBack?.reason === 'scheduled' && { publishAt: heldBack.until }),
  };
}
