import sax, { type Tag } from 'sax';
import { addressesIn } from '../addresses.ts';
import { ATTRIBUTES, ELEMENTS, LEFT_OUT, SVG, XLINK, XML } from './names.ts';
import { type Size, sizeOf } from './size.ts';

/** A drawing that cannot run or load anything. */
export interface Svg extends Size {
  text: string;
}

/** Why a drawing cannot be published, and where in its text that is. */
export interface SvgProblem extends Place {
  reason: string;
}

interface Place {
  start: number;
  end: number;
}

/** Each nested element is a recursive call in a browser. */
const DEEPEST = 100;

/**
 * Writes a drawing again with only the elements and attributes that are known to be harmless. Anything that could run or load
 * something is a problem. What drawing programs store for themselves is left out. The result exists only if there is no problem.
 */
export function cleanSvg(source: string): { svg: Svg | undefined; problems: SvgProblem[] } {
  const drawing = new Drawing(source);
  return { svg: drawing.result(), problems: drawing.problems };
}

/** An element that has been opened: where its tag is, its id, its style sheet, and whether it is left out. */
interface Open {
  place: Place;
  id: string | undefined;
  style: string | undefined;
  isLeftOut: boolean;
}

class Drawing {
  readonly problems: SvgProblem[] = [];
  readonly #parser = sax.parser(true, { xmlns: true, strictEntities: true, position: true });
  readonly #open: Open[] = [];
  /** The ids of elements that contain a `<use>`, and the ids that each `<use>` refers to. */
  readonly #withUse = new Set<string>();
  readonly #used: (Place & { id: string })[] = [];
  #size: ReturnType<typeof sizeOf>;
  #text = '';
  #isBroken = false;

  constructor(source: string) {
    this.#parser.onerror = (error) => this.#malformed(error);
    this.#parser.ondoctype = (text) => this.#doctype(text);
    this.#parser.onopentag = (tag) => this.#openTag(tag);
    this.#parser.onclosetag = (name) => this.#closeTag(name);
    this.#parser.ontext = (text) => this.#addText(text);
    this.#parser.oncdata = (text) => this.#addText(text);
    this.#parser.write(source).close();
    // The parser does not report an empty file.
    if (!this.#size && this.problems.length === 0) this.#malformed(new Error('No content'));
    for (const { id, ...place } of this.#used)
      if (this.#withUse.has(id))
        this.problems.push({
          reason: `Unexpected \`<use>\` of \`#${id}\`, which contains a \`<use>\` itself; expected one that contains only shapes`,
          ...place,
        });
  }

  result(): Svg | undefined {
    if (this.problems.length > 0 || !this.#size) return undefined;
    const { width, height } = this.#size;
    return { text: `${this.#text}\n`, width, height };
  }

  /** Reports a problem, by default in the tag that was read last. */
  #problem(reason: string, place = this.#tag()): void {
    if (!this.#isBroken) this.problems.push({ reason, ...place });
  }

  /** The tag that was read last. */
  #tag(): Place {
    const { startTagPosition, position } = this.#parser;
    return { start: Math.max(0, startTagPosition - 1), end: position };
  }

  /** What follows the first mistake may be a consequence of it. */
  #malformed(error: Error): void {
    this.#parser.error = null;
    const [what = ''] = error.message.split('\n');
    if (this.#isBroken) return;
    const end = this.#parser.position;
    const found = what.replace(/\.$/, '').replaceAll('`', '');
    const reason = `Malformed XML (${found}), expected a complete SVG file: export it again`;
    this.problems.push({ reason, start: Math.max(0, end - 1), end });
    this.#isBroken = true;
  }

  #doctype(text: string): void {
    if (!text.includes('[')) return;
    this.#problem('Unexpected definitions in `<!DOCTYPE`, expected none: export the drawing as plain SVG');
    // Entities are not defined, so each use of one would be reported.
    this.#isBroken = true;
  }

  #openTag(tag: Tag): void {
    const parent = this.#open.at(-1);
    const open: Open = { place: this.#tag(), id: undefined, style: undefined, isLeftOut: false };
    this.#open.push(open);
    open.isLeftOut = parent?.isLeftOut || !this.#isShown(tag, parent === undefined);
    if (open.isLeftOut) return;
    const attributes = this.#attributesOf(tag);
    if (!parent) this.#root(attributes);
    open.id = attributes.get('id');
    if (tag.local === 'style') open.style = '';
    if (tag.local === 'use') this.#useOf(attributes.get('href'));
    const shown = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    this.#text += `<${tag.local}${parent ? '' : ` xmlns="${SVG}"`}${shown}>`;
  }

  /** Whether an element is part of the drawing. Reports those that must not be. */
  #isShown({ local, uri, name }: Tag, isRoot: boolean): boolean {
    if (isRoot && (local !== 'svg' || uri !== SVG)) {
      this.#problem(`Unexpected \`<${name}>\`, expected \`<svg xmlns="${SVG}">\` as the outermost tag`);
      this.#isBroken = true;
      return false;
    }
    if (uri !== SVG || LEFT_OUT.has(local)) return false;
    if (this.#open.length > DEEPEST) {
      this.#problem(`Unexpected element nested ${DEEPEST} levels deep, expected fewer groups in groups`);
      this.#isBroken = true;
      return false;
    }
    if (ELEMENTS.has(local)) return true;
    this.#problem(
      `Unexpected \`<${local}>\`, expected only shapes, text, gradients and filters: remove it, or save the image as PNG`,
    );
    return false;
  }

  #attributesOf({ attributes }: Tag): Map<string, string> {
    const kept = new Map<string, string>();
    for (const { name, local, uri, value } of Object.values(attributes)) {
      if (/^on/i.test(local))
        this.#problem(`Unexpected attribute \`${name}\`, expected none that runs a script: remove it`);
      else if (local === 'href' && (uri === '' || uri === XLINK)) this.#hrefOf(name, value, kept);
      else if (uri === '' && ATTRIBUTES.has(name)) {
        this.#checkCss(value, `the attribute \`${name}\``);
        kept.set(name, value);
      } else if (uri === XML && local === 'space') kept.set(name, value);
    }
    return kept;
  }

  #hrefOf(name: string, value: string, kept: Map<string, string>): void {
    if (/^#[^\s]+$/.test(value.trim())) kept.set('href', value.trim());
    else
      this.#problem(
        `Unexpected address ${shown(value)} in \`${name}\`, expected only references to this file, such as \`#shape\``,
      );
  }

  #root(attributes: Map<string, string>): void {
    this.#size = sizeOf(attributes);
    if (!this.#size) {
      this.#problem('Missing size, expected `viewBox`, such as `viewBox="0 0 240 40"`, or `width` and `height`');
      return;
    }
    attributes.set('viewBox', this.#size.viewBox);
    attributes.set('width', String(this.#size.width));
    attributes.set('height', String(this.#size.height));
  }

  /** A `<use>` of an element with another `<use>` in it could repeat shapes millions of times. */
  #useOf(href: string | undefined): void {
    for (const { id } of this.#open) if (id !== undefined) this.#withUse.add(id);
    if (href !== undefined) this.#used.push({ id: href.slice(1), ...this.#tag() });
  }

  #closeTag(name: string): void {
    const open = this.#open.pop();
    if (!open || open.isLeftOut) return;
    if (open.style !== undefined) this.#checkCss(open.style, '`<style>`', open.place);
    this.#text += `</${name.replace(/^.*:/, '')}>`;
  }

  #addText(text: string): void {
    const open = this.#open.at(-1);
    if (!open || open.isLeftOut) return;
    if (open.style !== undefined) open.style += text;
    this.#text += escaped(text);
  }

  #checkCss(css: string, where: string, place?: Place): void {
    for (const { kind, target } of addressesIn(css)) {
      const found = kind === 'import' ? '`@import`' : `address ${shown(target)}`;
      this.#problem(
        `Unexpected ${found} in ${where}, expected only references to this file, such as \`url(#shape)\``,
        place,
      );
    }
  }
}

function shown(value: string): string {
  return value.includes('`') ? `“${value}”` : `\`${value}\``;
}

/** Characters that XML does not allow at all. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
