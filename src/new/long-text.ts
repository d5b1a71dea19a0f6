import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { type MultiLineOptions, MultiLinePrompt, wrapTextWithPrefix } from '@clack/core';
import { S_BAR, S_BAR_END, symbol } from '@clack/prompts';
import { answered, type Terminal } from './terminal.ts';

interface LongTextOptions {
  message: string;
  /** The problem with a text, or undefined. */
  validate(text: string | undefined): string | undefined;
  terminal: Terminal;
}

/** With this, a terminal marks where a pasted text begins and ends. Others ignore it. */
const MARK_PASTES = '\u001b[?2004h';
const STOP_MARKING = '\u001b[?2004l';

/** Asks for a text that can have several lines; pressing Enter twice ends it. Empty lines of a pasted text do not. */
export async function longText({ message, validate, terminal }: LongTextOptions): Promise<string> {
  const prompt = new LongTextPrompt({
    validate,
    ...terminal,
    render() {
      return shown(this, message, terminal.output);
    },
  });
  terminal.output.write(MARK_PASTES);
  try {
    return (await answered(prompt.prompt())) ?? '';
  } finally {
    terminal.output.write(STOP_MARKING);
  }
}

/** Drawn like the other questions. */
function shown(prompt: Omit<MultiLinePrompt, 'prompt'>, message: string, output: Writable): string {
  const { state, error, userInput, userInputWithCursor } = prompt;
  const [colour, end] = state === 'error' ? (['yellow', `  ${error}`] as const) : (['cyan', ''] as const);
  const isOver = state === 'submit' || state === 'cancel';
  const bar = styleText(isOver ? 'gray' : colour, S_BAR);
  const text = isOver ? styleText('dim', userInput.trim()) : userInputWithCursor;
  const lines = [
    styleText('gray', S_BAR),
    `${symbol(state)}  ${message}`,
    wrapTextWithPrefix(output, text, `${bar}  `),
    ...(isOver ? [] : [styleText(colour, `${S_BAR_END}${end}`), '']),
  ];
  return lines.join('\n');
}

const FIRST_HALF = /^[\ud800-\udbff]$/;
const SECOND_HALF = /^[\udc00-\udfff]$/;

/** The prompt of clack, which takes characters of two UTF-16 units, such as emoji, apart. */
class LongTextPrompt extends MultiLinePrompt {
  #isPasting = false;

  constructor(options: MultiLineOptions) {
    super(options);
    // After clack's own listener.
    this.on('key', (typed = '', { name } = {}) => {
      if (name === 'paste-start' || name === 'paste-end') this.#isPasting = name === 'paste-start';
      if (typed.length > 1) this._cursor += typed.length - 1;
      else this.#mend(name);
    });
  }

  /** Removes the half of a character whose other half was deleted, and moves out of the middle of one. */
  #mend(key: string | undefined): void {
    const isFirst = FIRST_HALF.test(this.userInput[this.cursor - 1] ?? '');
    const isSecond = SECOND_HALF.test(this.userInput[this.cursor] ?? '');
    if (isFirst && isSecond) this._cursor += key === 'right' ? 1 : -1;
    else if (isFirst) this.#replace(-1, '');
    else if (isSecond) this.#replace(1, '');
  }

  /** Replaces a unit before (-1) or after (1) the cursor, or none (0). */
  #replace(side: -1 | 0 | 1, text: string): void {
    const from = this.cursor + Math.min(side, 0);
    this._setUserInput(this.userInput.slice(0, from) + text + this.userInput.slice(this.cursor + Math.max(side, 0)));
    this._cursor = from + text.length;
  }

  protected override _shouldSubmit(...pressed: Parameters<MultiLinePrompt['_shouldSubmit']>): boolean {
    if (!this.#isPasting) return super._shouldSubmit(...pressed);
    this.#replace(0, '\n');
    return false;
  }

  override get userInputWithCursor(): string {
    const before = this.userInput.slice(0, this.cursor);
    const [at = '\n'] = this.userInput.slice(this.cursor);
    const rest = this.userInput.slice(this.cursor + at.length);
    return at === '\n'
      ? `${before}█${this.userInput.slice(this.cursor)}`
      : `${before}${styleText('inverse', at)}${rest}`;
  }
}
