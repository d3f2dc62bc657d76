import type { PDFDict } from 'pdf-lib';
import { PDFName } from 'pdf-lib';
import { valueOf, type PdfFile } from './pdf-file.js';

/** A text on a page: its characters by the table of its font, its position, and its marked contents. */
export interface Shown {
  readonly text: string;
  readonly font: string;
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** An open marked content: an artifact, a part of the structure, or a span with replacement text. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | null;
  readonly actual: string | null;
}

/** The content of a page: its texts, and every drawing operator with the marks around it. */
export interface PageContent {
  readonly shown: readonly Shown[];
  readonly drawn: readonly { readonly operator: string; readonly marks: readonly Mark[] }[];
  readonly marks: readonly Mark[];
}

const token = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|[[\]]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;
const drawing = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'Tj', 'TJ', "'", '"']);

/** Reads the content of a page of one of our documents. */
export function contentOf(file: PdfFile, page: PDFDict): PageContent {
  const maps = unicodeMaps(file, page);
  const content = file
    .list(page.get(PDFName.of('Contents')))
    .map((stream) => file.bytes(stream).toString('latin1'))
    .join('\n');
  const shown: Shown[] = [];
  const drawn: { operator: string; marks: readonly Mark[] }[] = [];
  const marks: Mark[] = [];
  let open: readonly Mark[] = [];
  let operands: string[] = [];
  let font = '';
  let y = 0;
  for (const [part] of content.matchAll(token)) {
    if (!/^[A-Za-z'"*]+[0-9]?\*?$/.test(part)) {
      operands.push(part);
      continue;
    }
    if (part === 'BDC' || part === 'BMC') {
      const mark = markFrom(operands);
      marks.push(mark);
      open = [...open, mark];
    } else if (part === 'EMC') open = open.slice(0, -1);
    else if (part === 'Tf') font = operands[0]?.slice(1) ?? '';
    else if (part === 'Tm') y = Number(operands[5]);
    else if (part === 'TJ')
      shown.push({
        text: operands
          .filter((each) => each.startsWith('<'))
          .map((hex) => decoded(hex.slice(1, -1), maps.get(font)))
          .join(''),
        font,
        y,
        marks: open,
      });
    if (drawing.has(part)) drawn.push({ operator: part, marks: open });
    operands = [];
  }
  return { shown, drawn, marks };
}

function markFrom(operands: readonly string[]): Mark {
  const text = operands.join(' ');
  const actual = /\/ActualText (\((?:\\[\s\S]|[^\\()])*\))/.exec(text)?.[1] ?? null;
  const mcid = /\/MCID (\d+)/.exec(text)?.[1];
  return {
    tag: operands[0]?.slice(1) ?? '',
    mcid: mcid === undefined ? null : Number(mcid),
    actual: actual === null ? null : pdfString(actual.slice(1, -1)),
  };
}

const decoded = (hex: string, map: ReadonlyMap<string, string> | undefined): string =>
  (hex.match(/.{4}/g) ?? []).map((glyph) => map?.get(glyph) ?? '\ufffd').join('');

/** For each font: the characters of its glyphs, from its ToUnicode table. */
export function unicodeMaps(file: PdfFile, page: PDFDict): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = file.dict(file.entry(file.dict(file.entry(page, 'Resources')), 'Font'));
  return new Map(
    (fonts?.entries() ?? []).map(([name, font]) => {
      const table = file.entry(file.dict(font), 'ToUnicode');
      return [String(valueOf(name)), table === undefined ? new Map() : unicodeMap(file.bytes(table))];
    }),
  );
}

function unicodeMap(table: Buffer): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, first = '', , list = ''] of table
    .toString('latin1')
    .matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi))
    for (const [index, [, hex = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
      map.set(
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'),
        utf16(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex')),
      );
  return map;
}

const utf16 = (bytes: Buffer): string => new TextDecoder('utf-16be').decode(bytes);

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function pdfString(escaped: string): string {
  const text = escaped.replace(
    /\\([nrtbf()\\])/g,
    (_whole, character: string) => escapes[character] ?? character,
  );
  return text.startsWith('\u00fe\u00ff') ? utf16(Buffer.from(text.slice(2), 'latin1')) : text;
}
