import { inflateSync } from 'node:zlib';

/** One page of a document of ours: the lines as they are drawn, and the texts that readers copy instead. */
export interface PdfPage {
  readonly lines: readonly string[];
  /** Of each marked text with an ActualText: what is copied, and the lines drawn for it. */
  readonly copied: readonly { readonly actual: string; readonly drawn: readonly string[] }[];
}

/** Reads the pages of a document that pdfkit wrote: no other producer's, and no more of it than these tests need. */
export function pagesOf(pdf: Buffer): readonly PdfPage[] {
  const objects = objectsOf(pdf.toString('latin1'));
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const contents = /\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '';
      return readPage(streamOf(objects.get(contents) ?? '').toString('latin1'));
    });
}

/** The files attached to it, by name. */
export function attachmentsOf(pdf: Buffer): ReadonlyMap<string, Buffer> {
  const objects = objectsOf(pdf.toString('latin1'));
  return new Map(
    [...objects.values()]
      .filter((body) => /\/Type \/Filespec/.test(body))
      .map((body) => {
        const file = /\/EF <<\s*\/F (\d+) 0 R/.exec(body)?.[1] ?? '';
        return [/\/F \(([^)]*)\)/.exec(body)?.[1] ?? '', streamOf(objects.get(file) ?? '')];
      }),
  );
}

/** The text of all pages, one line after the other. */
export const textOfPages = (pages: readonly PdfPage[]): string =>
  pages.flatMap(({ lines }) => lines).join('\n');

const objectsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, body]) => [
      number ?? '',
      body ?? '',
    ]),
  );

function streamOf(body: string): Buffer {
  const raw = /stream\n([\s\S]*)\nendstream$/.exec(body)?.[1] ?? '';
  const bytes = Buffer.from(raw, 'latin1');
  return body.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
}

function readPage(content: string): PdfPage {
  const lines: string[] = [];
  const copied: { actual: string; drawn: string[] }[] = [];
  const open: ({ actual: string; drawn: string[] } | null)[] = [];
  for (const [, shown, marked] of content.matchAll(
    /\[([^\]]*)\] TJ|(\/\w+ <<[\s\S]*?>> BDC|\/\w+ BMC|\bEMC\b)/g,
  )) {
    if (shown !== undefined) {
      const line = [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) => cp1252(hex ?? '')).join('');
      lines.push(line);
      open.findLast((each) => each !== null)?.drawn.push(line);
    } else if (marked === 'EMC') {
      const closed = open.pop();
      if (closed) copied.push(closed);
    } else {
      const actual = /\/ActualText \(([\s\S]*)\)\n/.exec(marked ?? '')?.[1];
      open.push(actual === undefined ? null : { actual: pdfString(actual), drawn: [] });
    }
  }
  return { lines, copied };
}

const cp1252 = (hex: string): string => new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'));

function pdfString(escaped: string): string {
  const text = escaped.replace(
    /\\([nrtbf()\\])/g,
    (_whole, character: string) => escapes[character] ?? character,
  );
  return text.startsWith('\u00fe\u00ff')
    ? new TextDecoder('utf-16be').decode(Buffer.from(text.slice(2), 'latin1'))
    : text;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
