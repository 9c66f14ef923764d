/** Says what stands in a body that may not, and in which of its lines. Thrown while a body is converted, caught by `parseBody`. */
export class Refusal extends Error {
  readonly line: number | undefined;

  constructor(what: string, node?: { position?: { start: { line: number } } | undefined }) {
    super(what);
    this.line = node?.position?.start.line;
  }
}
