import type { Doc } from './layout/sheet.js';

/** The machine's form inside the reader's form: what the digest is of, with the exact address in it. */
export function attachJson(doc: Doc, json: string, { reference, at }: { reference: string; at: Date }): void {
  doc.file(Buffer.from(json, 'utf8'), {
    name: 'dossier.json',
    type: 'application/json',
    description: reference,
    creationDate: at,
    modifiedDate: at,
    relationship: 'Source',
  } as object);
}
