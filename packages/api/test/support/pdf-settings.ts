import type { PdfSettings } from '../../src/features/police/dossier/pdf/dossier-pdf.js';

/** Who issues the dossiers of tests; nothing is signed. */
export const pdfSettings: PdfSettings = {
  issuer: { name: 'Meldpunt Voorbeeld', contact: 'police@meldpunt.example, +32 2 555 01 00' },
  signer: null,
};
