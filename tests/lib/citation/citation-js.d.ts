/** As much of two untyped libraries as the tests use to read references back. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string; generateGraph?: boolean });
    readonly data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';

declare module '@customcommander/ris' {
  const ris: { read(text: string): Record<string, unknown[]>[] | null };
  export default ris;
}
