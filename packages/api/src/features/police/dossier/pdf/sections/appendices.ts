import { exactAddress } from '../layout/exact-address.js';
import { heading, makeRoom, newPage, paragraph, type Sheet } from '../layout/sheet.js';
import { facts } from '../layout/tables.js';
import type { PdfWord } from '../pdf-words.data.js';
import type { Voice } from '../say.js';

/** An address to copy, with a label if there are several. */
export interface AddressToCopy {
  readonly exact: string;
  readonly name: string | null;
}

export function addressAppendix(sheet: Sheet, addresses: readonly AddressToCopy[], { say }: Voice): void {
  newPage(sheet);
  heading(sheet, say('exactAddresses'), 2);
  paragraph(sheet, say('exactAddressesHow'), 'small');
  for (const { exact, name } of addresses) {
    if (name !== null) heading(sheet, name, 3);
    exactAddress(sheet, exact);
  }
}

/** The command that verifies the digest of the attached file. It needs `sed` and `openssl`. */
export const verifyCommand = `sed 's/"digest":"[0-9a-f]\\{64\\}",//' dossier.json | openssl dgst -sha256`;

/** The height of this part in points. It is kept on one page with its command. */
const integrityHeight = 215;

export interface Integrity {
  readonly what: PdfWord;
  readonly digest: string;
  readonly bytes: number;
  readonly schema: string;
  readonly isSigned: boolean;
}

export function integrityAppendix(
  sheet: Sheet,
  { what, digest, bytes, schema, isSigned }: Integrity,
  { say, text }: Voice,
): void {
  heading(sheet, say('integrity'), 2);
  makeRoom(sheet, integrityHeight);
  paragraph(sheet, say(what), 'small');
  if (isSigned) paragraph(sheet, say('signed'), 'small');
  facts(sheet, [
    [`${say('digest')} (SHA-256)`, text(digest, 'command')],
    [say('attachment'), text(`dossier.json, ${bytes} bytes`)],
    [say('schema'), text(schema, 'command')],
  ]);
  paragraph(sheet, say('integrityHow'), 'small');
  paragraph(sheet, verifyCommand, 'command');
}
