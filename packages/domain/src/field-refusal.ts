/** One thing wrong with an input: where, as a JSON pointer (RFC 6901), and what, as a permanent code. @public */
export interface FieldRefusal {
  readonly path: string;
  readonly code: string;
}
