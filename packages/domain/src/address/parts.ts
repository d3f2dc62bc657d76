/** The parts after the host, split but not normalised. @internal */
export interface Parts {
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Splits path, query and fragment (RFC 3986, 3.3 to 3.5), each without its leading mark. @internal */
export function splitParts(text: string): Parts {
  const hash = text.indexOf('#');
  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  const head = hash < 0 ? text : text.slice(0, hash);
  const mark = head.indexOf('?');
  return mark < 0
    ? { path: head, query: '', fragment }
    : { path: head.slice(0, mark), query: head.slice(mark + 1), fragment };
}

/** Joins path, query and fragment again; an empty part leaves no mark. @internal */
export function joinParts({ path, query, fragment }: Parts): string {
  const located = query === '' ? path : `${path}?${query}`;
  return fragment === '' ? located : `${located}#${fragment}`;
}

/** The index after the slashes and backslashes at `start`. @internal */
export function skipSlashes(text: string, start: number): number {
  let index = start;
  while (text.charCodeAt(index) === 0x2f || text.charCodeAt(index) === 0x5c) index += 1;
  return index;
}

/**
 * The index of the first slash, backslash, question mark or number sign from `start`; the end when there is none.
 * @internal
 */
export function endOfAuthority(text: string, start: number): number {
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x2f || unit === 0x3f || unit === 0x23 || unit === 0x5c) return index;
  }
  return text.length;
}

/**
 * Escapes a full stop at the end of a part. The meaning is unchanged (RFC 3986, 2.3), but a reader of text would take a
 * plain full stop for the end of a sentence.
 * @internal
 */
export function withEndMarked(part: string): string {
  return part.endsWith('.') ? `${part.slice(0, -1)}%2E` : part;
}
