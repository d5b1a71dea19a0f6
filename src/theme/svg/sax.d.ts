/** The parts of sax that are used here; the package has no types. */
declare module 'sax' {
  /** A name with its namespace; `uri` is empty if it has none. */
  export interface Named {
    name: string;
    local: string;
    uri: string;
  }
  export interface Tag extends Named {
    attributes: Record<string, Named & { value: string }>;
  }
  export interface Parser {
    /** The number of characters read so far, and those up to and including the `<` of the current tag. */
    position: number;
    startTagPosition: number;
    /** Must be set to null before the parser can go on. */
    error: Error | null;
    onerror(error: Error): void;
    ondoctype(text: string): void;
    onopentag(tag: Tag): void;
    onclosetag(name: string): void;
    ontext(text: string): void;
    oncdata(text: string): void;
    write(text: string): Parser;
    close(): Parser;
  }
  /** In strict mode, the text must be well-formed XML. With `strictEntities`, only the five entities of XML are known. */
  function parser(isStrict: true, options: { xmlns: true; strictEntities: true; position: true }): Parser;
  const sax: { parser: typeof parser };
  export default sax;
}
