import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import type { Dossier } from '../dossier.js';
import { dossierText } from '../seal-dossier.js';
import { furnish } from './furniture.js';
import { addressAppendix, chainSection, integrityAppendix, takedownSection } from './sections-of-acts.js';
import { classificationSection, findingsSection, hostingSection, referralSection } from './sections.js';
import { page, type Sheet } from './sheet.js';
import { voiceOf } from './say.js';
import { titleBlock } from './title-block.js';

/**
 * The dossier as a magistrate reads it: A4, tagged, in the dossier's language, with the dossier itself attached.
 * The same dossier makes the same bytes.
 */
export async function dossierPdf(dossier: Dossier): Promise<Buffer> {
  const voice = voiceOf(dossier);
  const doc = new PDFDocument(settingsOf(dossier, voice.say('title')));
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const sheet: Sheet = { doc, root: doc.struct('Document'), headings: [] };
  doc.addStructure(sheet.root);
  doc.y = page.top;
  for (const section of [
    titleBlock,
    referralSection,
    hostingSection,
    findingsSection,
    classificationSection,
    takedownSection,
    chainSection,
    addressAppendix,
    integrityAppendix,
  ])
    section(sheet, dossier, voice);
  sheet.root.end();
  attach(sheet, dossier);
  furnish(sheet, dossier, voice.say);
  const finished = once(doc, 'end');
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}

const settingsOf = (dossier: Dossier, title: string) => ({
  size: 'A4',
  margins: { left: page.left, right: 56, top: page.top, bottom: 56 },
  pdfVersion: '1.7' as const,
  tagged: true,
  displayTitle: true,
  lang: dossier.language.toLowerCase(),
  bufferPages: true,
  info: {
    Title: `${title} ${dossier.reference}`,
    Subject: dossier.reference,
    CreationDate: new Date(dossier.generatedAt),
    ModDate: new Date(dossier.generatedAt),
  },
});

/** The machine's form inside the reader's form: what the digest is of, with the exact address in it. */
function attach({ doc }: Sheet, dossier: Dossier): void {
  const at = new Date(dossier.generatedAt);
  doc.file(Buffer.from(dossierText(dossier), 'utf8'), {
    name: 'dossier.json',
    type: 'application/json',
    description: dossier.reference,
    creationDate: at,
    modifiedDate: at,
    relationship: 'Source',
  } as object);
}
