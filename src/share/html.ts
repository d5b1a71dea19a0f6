import { escaped } from '../feeds/xml.ts';

/** Markup that is safe to publish: everything in it that is not from our code was escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | Html | undefined | readonly Html[];

/** Makes HTML from a template. Texts in it are escaped, inside elements and inside quoted attributes; undefined is left out. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((before, part, index) => before + textOf(values[index - 1]) + part));
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return value === undefined ? '' : escaped(value);
}

/** ` lang="ar" dir="rtl"`, for the start tag of an element. */
export function attributes(values: Readonly<Record<string, string>> | object): Html {
  return new Html(
    Object.entries(values)
      .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
      .join(''),
  );
}
