import { readFile } from 'node:fs/promises';
import type { PdfSettings } from '../features/police/dossier/pdf/dossier-pdf.js';
import { isValidAt, pdfSigner } from '../features/police/dossier/pdf/sign/pdf-signer.js';
import {
  readSigningCertificate,
  type CertificateProblem,
  type SigningCertificate,
} from '../features/police/dossier/pdf/sign/signing-certificate.js';
import type { DossierConfig } from '../platform/dossier-config.js';
import { StartUpError } from '../platform/start-up-error.js';
import type { System } from './system.js';

type Parts = Pick<System, 'clock' | 'logger'>;

/** Returns the issuer and the signer of printed dossiers. Throws at start if the certificate cannot be used. */
export async function openPdfSettings(
  { hotline, contact, certificate }: DossierConfig,
  { clock, logger }: Parts,
): Promise<PdfSettings> {
  const issuer = { name: hotline, contact };
  if (certificate === null) return { issuer, signer: null };
  const signing = await openCertificate(certificate);
  const now = clock();
  const { validFromDate: from, validToDate: to } = signing.certificate;
  if (!isValidAt(signing, now))
    throw new StartUpError(
      now < from
        ? `The certificate that DOSSIER_CERTIFICATE names is valid only from ${dayOf(from)} on.`
        : `The certificate that DOSSIER_CERTIFICATE names expired on ${dayOf(to)}.`,
    );
  if (to.getTime() - now.getTime() < noticeDays * 86_400_000)
    logger.warn({ expiresOn: dayOf(to) }, 'the certificate for dossiers expires soon');
  return { issuer, signer: pdfSigner(signing, clock) };
}

/** In the last days before the certificate expires, each start logs a warning. */
const noticeDays = 30;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const problems: Readonly<Record<CertificateProblem, string>> = {
  UNREADABLE:
    'The file that DOSSIER_CERTIFICATE names is no PKCS#12 file, or DOSSIER_CERTIFICATE_PASSPHRASE does not open it.',
  NO_KEY: 'The file that DOSSIER_CERTIFICATE names holds no private key.',
  NO_CERTIFICATE: 'The file that DOSSIER_CERTIFICATE names holds no certificate for its private key.',
  KEY_UNSUITABLE: 'The private key in the file that DOSSIER_CERTIFICATE names is neither RSA nor EC.',
};

async function openCertificate({
  path,
  passphrase,
}: NonNullable<DossierConfig['certificate']>): Promise<SigningCertificate> {
  const file = await readFile(path).catch(() => {
    throw new StartUpError('The file that DOSSIER_CERTIFICATE names cannot be read.');
  });
  const read = readSigningCertificate(file, passphrase);
  if (!read.ok) throw new StartUpError(problems[read.problem]);
  return read.value;
}
