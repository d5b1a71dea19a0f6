import sax, { type Tag } from 'sax';
import { addressesIn } from '../addresses.ts';
import { ATTRIBUTES, CONDITIONS, ELEMENTS, LEFT_OUT, SVG, XLINK, XML } from './names.ts';
import { ID, ID_CHARACTERS, idsIn, type Place, References, type SvgProblem } from './references.ts';
import { type Size, sizeOf } from './size.ts';

/** A drawing that cannot run or load anything. */
export interface Svg extends Size {
  text: string;
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
  readonly #references = new References();
  #size: ReturnType<typeof sizeOf>;
  #text = '';
  #isBroken = false;

  constructor(source: string) {
    const found = FORBIDDEN.exec(source);
    if (found) {
      this.#forbidden(found);
      return;
    }
    this.#parser.onerror = (error) => this.#malformed(error);
    this.#parser.ondoctype = (text) => this.#doctype(text);
    this.#parser.onopentag = (tag) => this.#openTag(tag);
    this.#parser.onclosetag = (name) => this.#closeTag(name);
    this.#parser.ontext = (text) => this.#addText(text);
    this.#parser.oncdata = (text) => this.#addText(text);
    this.#parser.write(source).close();
    // The parser does not report an empty file.
    if (!this.#size && this.problems.length === 0) this.#malformed(new Error('No content'));
    if (!this.#isBroken) this.problems.push(...this.#references.problems());
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

  #forbidden({ 0: character, index }: RegExpExecArray): void {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const reason = `Unexpected character U+${code}, expected only characters that XML allows: remove it`;
    this.#problem(reason, { start: index, end: index + 1 });
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
    this.#addReferences(tag.local === 'use', attributes);
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

  #attributesOf(tag: Tag): Map<string, string> {
    const kept = new Map<string, string>();
    for (const attribute of Object.values(tag.attributes)) {
      const { name, local, uri } = attribute;
      // XML parsers read line breaks and tabs in an attribute as spaces. What is checked must be what browsers read.
      const value = attribute.value.replace(/[\t\n\r]/g, ' ');
      if (/^on/i.test(local))
        this.#problem(`Unexpected attribute \`${name}\`, expected none that runs a script: remove it`);
      else if (uri === '' && isCondition(tag.local, local, value))
        this.#problem(`Unexpected attribute \`${name}\`, expected a drawing that is the same for everyone: remove it`);
      else if (local === 'href' && (uri === '' || uri === XLINK)) this.#hrefOf(name, value, kept);
      else if (uri === '' && ATTRIBUTES.has(name)) this.#keep(name, value, kept);
      else if (uri === XML && local === 'space') this.#keep('xml:space', value, kept);
    }
    return kept;
  }

  #keep(name: string, value: string, kept: Map<string, string>): void {
    if (name === 'id' && value === '') return;
    if (name === 'id' && !ID.test(value))
      this.#problem(`Unexpected \`id\` ${shown(value)}, expected ${ID_CHARACTERS}: rename it where it is used, too`);
    else this.#checkCss(value, `the attribute \`${name}\``);
    kept.set(name, value);
  }

  #hrefOf(name: string, value: string, kept: Map<string, string>): void {
    const address = value.trim();
    if (/^#[^\s]+$/.test(address)) {
      this.#checkId(address.slice(1), `\`${name}\``);
      kept.set('href', address);
    } else
      this.#problem(
        `Unexpected address ${shown(value)} in \`${name}\`, expected only references to this file, such as \`#shape\``,
      );
  }

  #checkId(id: string, where: string, place?: Place): void {
    if (!ID.test(id))
      this.#problem(
        `Unexpected reference ${shown(`#${id}`)} in ${where}, expected ${ID_CHARACTERS} after \`#\``,
        place,
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

  #addReferences(isUse: boolean, attributes: ReadonlyMap<string, string>): void {
    const around = this.#open.flatMap(({ id }) => id ?? []);
    this.#references.addElement(around, isUse);
    for (const [name, value] of attributes) {
      const ids = name === 'href' ? [value.slice(1)] : idsIn(value);
      for (const id of ids) this.#references.add({ id, isUse: isUse && name === 'href', ...this.#tag() }, around);
    }
  }

  #closeTag(name: string): void {
    const open = this.#open.pop();
    if (!open || open.isLeftOut) return;
    if (open.style !== undefined) this.#checkCss(open.style, '`<style>`', open.place);
    this.#text += `</${name.replace(/^.*:/, '')}>`;
  }

  #addText(typed: string): void {
    const open = this.#open.at(-1);
    if (!open || open.isLeftOut) return;
    const text = typed.replace(/\r\n?/g, '\n');
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
    for (const id of idsIn(css)) this.#checkId(id, where, place);
  }
}

/** Whether an attribute shows an element, or applies styles, only for some readers. */
function isCondition(element: string, name: string, value: string): boolean {
  if (name === 'media') return element === 'style' && !/^\s*(?:all\s*)?$/i.test(value);
  return CONDITIONS.has(name);
}

function shown(value: string): string {
  return value.includes('`') ? `“${value}”` : `\`${value}\``;
}

/** A character that XML does not allow. The parser reports references to them (`&#1;`), but not the characters. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}
