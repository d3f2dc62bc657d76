import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Language } from '@meldpunt/domain';
import PDFDocument from 'pdfkit';
import { attachJson } from './attach-json.js';
import { fontsFor } from './fonts/fonts-for.js';
import { addHeadersAndFooters, testStamp, type PageHeaderFooter } from './layout/page-header-footer.js';
import { page, type Doc, type Sheet } from './layout/sheet.js';
import { voiceOf, type Voice } from './say.js';
import type { PdfSigner } from './sign/pdf-signer.js';
import { archival, claimAccessibility } from './standard.js';

/** The settings of a printed dossier, in addition to its content. */
export interface Printing {
  readonly headerFooter: PageHeaderFooter;
  readonly language: Language;
  readonly timeZone: string;
  readonly issuedAt: Date;
  /** The dossier JSON over which the digest is calculated. */
  readonly json: string;
  /** All texts that may be printed. */
  readonly texts: Iterable<string>;
  /** `null` if no certificate is configured. */
  readonly signer: PdfSigner | null;
}

/** Writes one part of a document. The event loop can run between two parts. */
export type Part = (sheet: Sheet, voice: Voice) => void;

/**
 * Creates a document: A4, PDF/A-3a and PDF/UA-1, with the dossier JSON attached. Without a signature, the same dossier
 * gives the same bytes.
 */
export async function printDocument(printing: Printing, parts: Iterable<Part>): Promise<Buffer> {
  const { headerFooter, issuedAt, json, signer } = printing;
  const fonts = await fontsFor(printing.texts);
  const doc = new PDFDocument(settingsOf(printing));
  const written = collect(doc);
  for (const { name, file } of fonts.faces) doc.registerFont(name, file);
  const root = doc.struct('Document');
  const sheet: Sheet = {
    doc,
    root,
    depth: 0,
    headings: [],
    fonts,
    set: new Map(),
    widths: new Map(),
    underlay: headerFooter.isTest ? testStamp : () => undefined,
  };
  doc.addStructure(root);
  sheet.underlay(sheet);
  doc.y = page.top;
  const voice = voiceOf(printing);
  for (const part of parts) {
    part(sheet, voice);
    await nextTurn();
  }
  attachJson(doc, json, { reference: headerFooter.reference, at: issuedAt });
  await addHeadersAndFooters(sheet, headerFooter, voice.say);
  claimAccessibility(doc);
  signer?.prepare(doc, root, `${headerFooter.title} ${headerFooter.reference}`);
  root.end();
  const finished = once(doc, 'end');
  doc.end();
  await finished;
  const pdf = written();
  return signer === null ? pdf : signer.sign(pdf);
}

/** Many small buffers need more memory than their content, so they are joined while the document is written. */
const maxPieces = 4_096;

function collect(doc: Doc): () => Buffer {
  const joined: Buffer[] = [];
  let pieces: Buffer[] = [];
  const join = () => {
    joined.push(Buffer.concat(pieces));
    pieces = [];
  };
  doc.on('data', (piece: Buffer) => {
    pieces.push(piece);
    if (pieces.length >= maxPieces) join();
  });
  return () => {
    join();
    return Buffer.concat(joined);
  };
}

const settingsOf = ({ headerFooter: { title, reference }, language, issuedAt }: Printing) => ({
  size: 'A4',
  margins: { left: page.left, right: 56, top: page.top, bottom: 0 },
  pdfVersion: '1.7' as const,
  subset: archival,
  tagged: true,
  displayTitle: true,
  lang: language.toLowerCase(),
  bufferPages: true,
  info: {
    Title: `${title} ${reference}`,
    Subject: reference,
    CreationDate: issuedAt,
    ModDate: issuedAt,
  },
});
