import type { Dossier } from '../dossier.js';
import { dossierText } from '../seal-dossier.js';
import { printDocument, type Part } from './document.js';
import type { Issuer } from './layout/page-header-footer.js';
import { newPage, type Sheet } from './layout/sheet.js';
import { voiceOf, type Voice } from './say.js';
import { addressAppendix, integrityAppendix } from './sections/appendices.js';
import { cautions } from './sections/cautions.js';
import type { Section } from './sections/section.js';
import { chainSection, takedownSection } from './sections/sections-of-acts.js';
import {
  classificationSection,
  findingsSection,
  hostingSection,
  referralSection,
} from './sections/sections-of-content.js';
import { titleBlock } from './sections/title-block.js';
import type { PdfSigner } from './sign/pdf-signer.js';
import { textsOf } from './texts.js';

/** The issuer of the printed dossier, and its signer. */
export interface PdfSettings {
  readonly issuer: Issuer;
  readonly signer: PdfSigner | null;
}

/** The printed sections of one referral, in order. */
export const sections: readonly Section[] = [
  referralSection,
  hostingSection,
  findingsSection,
  classificationSection,
  takedownSection,
  chainSection,
];

/** Prints the dossier on one referral in the language of the dossier. */
export function dossierPdf(dossier: Dossier, { issuer, signer }: PdfSettings): Promise<Buffer> {
  const { say } = voiceOf(dossier);
  const { language, timeZone, reference, digest, isTest, handling } = dossier;
  const json = dossierText(dossier);
  const texts = textsOf([dossier, issuer], language);
  const printed: readonly Part[] = [
    (sheet, voice) => titleBlock(sheet, dossier, issuer, voice),
    (sheet, voice) => cautions(sheet, { timeZone, texts }, voice),
    (sheet) => newPage(sheet),
    ...sections.map((section) => (sheet: Sheet, voice: Voice) => section(sheet, dossier, voice, '')),
    (sheet, voice) =>
      addressAppendix(sheet, [{ exact: dossier.contentItem.address.exact, name: null }], voice),
    (sheet, voice) =>
      integrityAppendix(
        sheet,
        {
          what: 'integrityWhat',
          digest,
          bytes: Buffer.byteLength(json),
          schema: dossier.schema,
          isSigned: signer !== null,
        },
        voice,
      ),
  ];
  return printDocument(
    {
      headerFooter: { title: say('title'), reference, digest, isTest, handling, issuer },
      language,
      timeZone,
      issuedAt: new Date(dossier.generatedAt),
      json,
      texts,
      signer,
    },
    printed,
  );
}
