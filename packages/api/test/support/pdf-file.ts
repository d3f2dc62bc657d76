import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib';

/** Reads objects of a PDF with a parser that is independent of the writer. */
export interface PdfFile {
  readonly document: PDFDocument;
  /** The object itself; a reference is resolved. */
  readonly at: (object: PDFObject | undefined) => PDFObject | undefined;
  readonly dict: (object: PDFObject | undefined) => PDFDict | null;
  /** The entry of a dictionary, with references resolved. */
  readonly entry: (dict: PDFDict | null, name: string) => PDFObject | undefined;
  readonly list: (object: PDFObject | undefined) => readonly PDFObject[];
  readonly bytes: (object: PDFObject | undefined) => Buffer;
}

export async function openPdf(pdf: Buffer): Promise<PdfFile> {
  const document = await PDFDocument.load(new Uint8Array(pdf), { updateMetadata: false });
  const at = (object: PDFObject | undefined): PDFObject | undefined =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const dict = (object: PDFObject | undefined): PDFDict | null => {
    const found = at(object);
    if (found instanceof PDFRawStream) return found.dict;
    return found instanceof PDFDict ? found : null;
  };
  return {
    document,
    at,
    dict,
    entry: (given, name) => at(given?.get(PDFName.of(name))),
    list: (object) => {
      const found = at(object);
      if (found === undefined) return [];
      return found instanceof PDFArray ? found.asArray() : [found];
    },
    bytes: (object) => {
      const found = at(object);
      if (!(found instanceof PDFRawStream)) throw new TypeError('no stream');
      const bytes = Buffer.from(found.getContents());
      return found.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') ? inflateSync(bytes) : bytes;
    },
  };
}

/** The value of a PDF text, name, number or boolean. */
export function valueOf(object: PDFObject | undefined): string | number | boolean | undefined {
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFNumber) return object.asNumber();
  const text = object?.toString();
  return text === 'true' || text === 'false' ? text === 'true' : text;
}
