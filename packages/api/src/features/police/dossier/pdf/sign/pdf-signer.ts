import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import type { Clock } from '../../../../../platform/clock.js';
import type { Doc, Structure } from '../layout/sheet.js';
import { cadesSignature } from './cades-signature.js';
import type { SigningCertificate } from './signing-certificate.js';

/** Signs a document: reserves space for the signature while writing, and fills it at the end. */
export interface PdfSigner {
  readonly prepare: (doc: Doc, root: Structure, reason: string) => void;
  readonly sign: (pdf: Buffer) => Promise<Buffer>;
}

/** Thrown when the certificate is not valid at the time of signing. */
export class CertificateNotValid extends Error {}

/** Whether the certificate is valid at an instant. */
export const isValidAt = ({ certificate }: SigningCertificate, at: Date): boolean =>
  at >= certificate.validFromDate && at <= certificate.validToDate;

/** Signs with a certificate, as PAdES baseline level B-B. */
export function pdfSigner(signing: SigningCertificate, clock: Clock): PdfSigner {
  const signer = new CadesSigner(signing);
  return {
    prepare: (doc, root, reason) => {
      const at = clock();
      if (!isValidAt(signing, at))
        throw new CertificateNotValid('the certificate for dossiers is not valid now');
      addSignatureField(doc, root, { at, reason, room: roomFor(signing) });
    },
    sign: (pdf) => new SignPdf().sign(pdf, signer),
  };
}

class CadesSigner extends Signer {
  readonly #signing: SigningCertificate;

  constructor(signing: SigningCertificate) {
    super();
    this.#signing = signing;
  }

  override sign(content: Buffer): Promise<Buffer> {
    return cadesSignature(content, this.#signing);
  }
}

/** The space for the certificates, the signature and its envelope. */
const roomFor = ({ certificate, chain }: SigningCertificate): number =>
  [certificate, ...chain].reduce((sum, { raw }) => sum + raw.length, 4096);

/** The parts of pdfkit that its published types lack. */
interface WithForm {
  readonly initForm: () => void;
  readonly page: { readonly height: number; readonly annotations: readonly unknown[] };
  readonly _root: { readonly data: { readonly AcroForm: { readonly data: Record<string, unknown> } } };
}

/** Filled in by the library when all lengths are known. */
const unknownByteRange = [0, '**********', '**********', '**********'];

/** Creates a PDF string. pdfkit writes a String object as a string and a plain string as a name. */
const textOf = (text: string): object => new String(text);

function addSignatureField(
  doc: Doc,
  root: Structure,
  { at, reason, room }: { readonly at: Date; readonly reason: string; readonly room: number },
): void {
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: SUBFILTER_ETSI_CADES_DETACHED,
    ByteRange: unknownByteRange,
    Contents: Buffer.alloc(room),
    Reason: textOf(reason),
    M: at,
  });
  signature.end(undefined);
  const form = doc as unknown as WithForm;
  form.initForm();
  const element = doc.struct('Form');
  root.add(element);
  doc.annotate(0, form.page.height, 0, 0, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: textOf('Signature'),
    TU: textOf(reason),
    Contents: textOf(reason),
    V: signature,
    F: printed | locked,
    structParent: element,
  } as object);
  element.end();
  const fields = form._root.data.AcroForm.data;
  Object.assign(fields, { Fields: [form.page.annotations.at(-1)], SigFlags: hasSignatures | appendOnly });
  delete fields['NeedAppearances'];
}

const [printed, locked] = [1 << 2, 1 << 7];
const [hasSignatures, appendOnly] = [1, 2];
