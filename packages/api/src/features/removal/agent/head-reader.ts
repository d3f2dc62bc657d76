/** The head of a response. No other part of a response is read. */
export interface Head {
  readonly status: number;
  /** By lower-case name. Of a repeated header, the first value. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The progress so far: a complete head, invalid HTTP, or an incomplete head with the number of missing bytes. */
export type Progress = Head | 'NOT_HTTP' | { readonly missing: number };

/** More than a regular server sends before the content. */
const maxHeadBytes = 16 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const beginning = Buffer.from('HTTP/1.');

/**
 * Assembles the head of one HTTP/1.1 response (RFC 9112). After each part it returns the *minimum* number of missing
 * bytes. A caller that reads only this number never reads a byte after the empty line at the end of the head.
 */
export class HeadReader {
  #soFar: number[] = [];
  #taken = 0;

  /** Adds bytes. Bytes after the end of the head are ignored. */
  add(part: Buffer): Progress {
    for (const byte of part) {
      this.#soFar.push(byte);
      this.#taken += 1;
      if (this.#taken > maxHeadBytes || !this.#startsWell()) return 'NOT_HTTP';
      if (!this.#isWhole()) continue;
      const head = headOf(Buffer.from(this.#soFar).toString('latin1'));
      // Informational responses, such as 103, are followed by the final response. 101 is final.
      if (head === 'NOT_HTTP' || head.status > 199 || head.status === 101) return head;
      this.#soFar = [];
    }
    return { missing: this.#missing() };
  }

  #startsWell(): boolean {
    const at = this.#soFar.length - 1;
    return at >= beginning.length || this.#soFar[at] === beginning[at];
  }

  #isWhole(): boolean {
    const [before, last] = [this.#last(2), this.#last(1)];
    if (last !== lineFeed) return false;
    return before === lineFeed || (before === carriageReturn && this.#last(3) === lineFeed);
  }

  /** The minimum number of bytes until the end of the head: one after a line end, otherwise two. */
  #missing(): number {
    if (this.#soFar.length < beginning.length) return beginning.length - this.#soFar.length;
    const last = this.#last(1);
    const endsLine = last === lineFeed || (last === carriageReturn && this.#last(2) === lineFeed);
    return endsLine ? 1 : 2;
  }

  #last(count: number): number | undefined {
    return this.#soFar.at(-count);
  }
}

function headOf(text: string): Head | 'NOT_HTTP' {
  const [first = '', ...lines] = text.split(/\r?\n/);
  const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(first)?.[1];
  if (status === undefined) return 'NOT_HTTP';
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers };
}
