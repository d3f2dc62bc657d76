import type { Doc } from './layout/sheet.js';

/** Attaches the machine-readable dossier: the digest is calculated over it, and it contains the exact address. */
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
