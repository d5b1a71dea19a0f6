/** The parts of citation-js that the tests use; it has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    /** CSL-JSON. */
    data: Record<string, unknown>[];
    format(output: 'bibliography', options: { template: string; format: 'html'; lang: 'en-US' }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
