import type { PdfSettings } from '../../src/features/police/dossier/pdf/dossier-pdf.js';

/** The issuer of test dossiers, without a signature. */
export const pdfSettings: PdfSettings = {
  issuer: { name: 'Meldpunt Voorbeeld', contact: 'police@meldpunt.example, +32 2 555 01 00' },
  signer: null,
};
