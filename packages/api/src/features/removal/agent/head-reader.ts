/** The beginning of an answer: all that is ever taken of one. */
export interface Head {
  readonly status: number;
  /** By lower-case name; of a header that comes twice, the first. */
  readonly headers: ReadonlyMap<string, string>;
}

/** What has come in so far: a whole head, something that is no HTTP, or a head of which so many bytes are missing. */
export type Progress = Head | 'NOT_HTTP' | { readonly missing: number };

/** More than any honest server sends before the content. */
const maxHeadBytes = 16 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const beginning = Buffer.from('HTTP/1.');

/**
 * Puts together the head of one answer of HTTP/1.1 (RFC 9112). After each part it says how many bytes are missing *at
 * least*. A caller that reads no more than that reads no byte after the empty line that ends the head.
 */
export class HeadReader {
  #soFar: number[] = [];
  #taken = 0;

  /** Takes further bytes; those behind the end of the head are not looked at. */
  add(part: Buffer): Progress {
    for (const byte of part) {
      this.#soFar.push(byte);
      this.#taken += 1;
      if (this.#taken > maxHeadBytes || !this.#startsWell()) return 'NOT_HTTP';
      if (!this.#isWhole()) continue;
      const head = headOf(Buffer.from(this.#soFar).toString('latin1'));
      // "Early hints" and the like announce an answer; 101 is one.
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

  /** The least with which the head can end: after the end of a line one byte, elsewhere two. */
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
